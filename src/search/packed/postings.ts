import {ByteReader, ByteWriter} from './bytes.js';
import {decodeFile} from './container.js';
import {
  emptyList,
  largerOf,
  type Posting,
  type PostingList,
  postingToByte,
  setPosting,
  TITLE_BIT,
  titlePositionToByte,
} from './posting-list.js';
import {encodeVocabulary, Vocabulary} from './vocabulary.js';

/** A term and where it occurs, postings by ascending article number. */
export interface TermPostings {
  readonly term: string;
  readonly postings: readonly Posting[];
}

/**
 * Writes terms and their postings, in columns: numbers of one kind stand together, which compresses far better than postings
 * one after another.
 */
export function encodePostings(terms: readonly TermPostings[]): Uint8Array<ArrayBuffer> {
  const frequencies = new ByteWriter();
  const gaps = new ByteWriter();
  const codes = new ByteWriter();
  const positions = new ByteWriter();
  for (const {postings} of terms) {
    frequencies.varint(postings.length);
    let previous = -1;
    for (const posting of postings) {
      gaps.varint(posting.article - previous - 1);
      codes.byte(postingToByte(posting));
      if (posting.title > 0) positions.byte(titlePositionToByte(posting.title));
      previous = posting.article;
    }
  }
  const whole = new ByteWriter();
  for (const column of [encodeVocabulary(terms.map(({term}) => term)), frequencies, gaps, codes, positions]) {
    whole.block(column instanceof ByteWriter ? column.finish() : column);
  }
  return whole.finish();
}

/** The terms of one file and their postings. A list is decoded when it is first asked for. */
export class PostingsFile {
  readonly vocabulary: Vocabulary;
  readonly #path: string;
  readonly #articleCount: number;
  readonly #gaps: Uint8Array;
  readonly #codes: Uint8Array;
  readonly #positions: Uint8Array;
  /** Where each term's postings begin, and one more entry for the end. */
  readonly #starts: Uint32Array;
  readonly #gapStarts: Uint32Array;
  readonly #positionStarts: Uint32Array;
  readonly #lists = new Map<number, PostingList>();

  /**
   * @param path for messages.
   * @throws RangeError when the bytes are not what {@link encodePostings} writes for so many articles.
   */
  constructor(reader: ByteReader, articleCount: number, path: string) {
    this.#path = path;
    this.#articleCount = articleCount;
    this.vocabulary = new Vocabulary(reader.block());
    const frequencies = new ByteReader(reader.block());
    this.#gaps = reader.block();
    this.#codes = reader.block();
    this.#positions = reader.block();
    if (!reader.done || this.#gaps.length < this.#codes.length)
      throw new RangeError('The postings have wrong lengths.');
    const {size} = this.vocabulary;
    this.#starts = new Uint32Array(size + 1);
    let start = 0;
    for (let term = 0; term < size; term++) {
      const frequency = frequencies.varint();
      if (frequency === 0 || frequency > articleCount) throw new RangeError('A term has an impossible frequency.');
      start += frequency;
      this.#starts[term + 1] = start;
    }
    if (!frequencies.done || start !== this.#codes.length) {
      throw new RangeError('The postings have wrong lengths.');
    }
    this.#gapStarts = startsOf(this.#starts, this.#gaps, byte => byte < 0x80);
    this.#positionStarts = countsAt(this.#starts, this.#codes, byte => (byte & TITLE_BIT) !== 0);
    if (this.#positionStarts[size] !== this.#positions.length) throw new RangeError('Title positions are missing.');
  }

  /** Number of articles that hold a term. */
  documentFrequency(term: number): number {
    return (this.#starts[term + 1] as number) - (this.#starts[term] as number);
  }

  /**
   * Where a term occurs.
   * @throws SearchError `corrupt-index` when it names articles that do not exist.
   */
  list(term: number): PostingList {
    let list = this.#lists.get(term);
    if (!list) {
      list = decodeFile(this.#path, () => this.#decode(term));
      this.#lists.set(term, list);
    }
    return list;
  }

  /**
   * Where any of a range of terms occurs; of each field the largest frequency counts. In one pass, without their lists.
   * @throws SearchError `corrupt-index` when they name articles that do not exist.
   */
  union(from: number, to: number, except = -1): PostingList {
    return decodeFile(this.#path, () => this.#unite(from, to, except));
  }

  #unite(from: number, to: number, except: number): PostingList {
    const seen = new Uint8Array(this.#articleCount);
    const codes = new Uint8Array(this.#articleCount);
    const titles = new Uint8Array(this.#articleCount);
    let count = 0;
    for (let term = from; term < to; term++) {
      if (term === except) continue;
      this.#visit(term, (article, code, title) => {
        if (seen[article] === 0) count++;
        seen[article] = 1;
        codes[article] = largerOf(codes[article] as number, code);
        titles[article] ||= title;
      });
    }
    const list = emptyList(count);
    let place = 0;
    for (let article = 0; article < this.#articleCount; article++) {
      if (seen[article] === 1) setPosting(list, place++, article, codes[article] as number, titles[article] as number);
    }
    return list;
  }

  #decode(term: number): PostingList {
    const list = emptyList(this.documentFrequency(term));
    let place = 0;
    this.#visit(term, (article, code, title) => setPosting(list, place++, article, code, title));
    return list;
  }

  /**
   * Reads the postings of a term, one after another.
   * @throws RangeError when they name an article that does not exist.
   */
  #visit(term: number, visit: (article: number, code: number, title: number) => void): void {
    const gaps = new ByteReader(this.#gaps, this.#gapStarts[term]);
    const end = this.#starts[term + 1] as number;
    let position = this.#positionStarts[term] as number;
    let article = -1;
    for (let index = this.#starts[term] as number; index < end; index++) {
      article += gaps.varint() + 1;
      if (article >= this.#articleCount) throw new RangeError('A posting names an article that does not exist.');
      const code = this.#codes[index] as number;
      visit(article, code, code & TITLE_BIT ? (this.#positions[position++] as number) : 0);
    }
  }
}

/** Byte offsets of the numbers at the given indexes of a varint column; the last one has to be its end. */
function startsOf(indexes: Uint32Array, bytes: Uint8Array, endsNumber: (byte: number) => boolean): Uint32Array {
  const starts = new Uint32Array(indexes.length);
  let numbers = 0;
  let next = 0;
  while (next < indexes.length && indexes[next] === 0) starts[next++] = 0;
  for (let offset = 0; offset < bytes.length; offset++) {
    if (!endsNumber(bytes[offset] as number)) continue;
    numbers++;
    while (next < indexes.length && indexes[next] === numbers) starts[next++] = offset + 1;
  }
  if (next !== indexes.length || starts[next - 1] !== bytes.length)
    throw new RangeError('A column has a wrong length.');
  return starts;
}

/** How many bytes before each of the given offsets pass a test. */
function countsAt(offsets: Uint32Array, bytes: Uint8Array, test: (byte: number) => boolean): Uint32Array {
  const counts = new Uint32Array(offsets.length);
  let count = 0;
  let next = 0;
  for (let offset = 0; offset <= bytes.length; offset++) {
    while (next < offsets.length && offsets[next] === offset) counts[next++] = count;
    if (offset < bytes.length && test(bytes[offset] as number)) count++;
  }
  return counts;
}
