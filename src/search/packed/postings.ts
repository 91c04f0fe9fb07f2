import {BitReader, BitWriter} from './bits.js';
import {ByteReader, ByteWriter} from './bytes.js';
import {
  articleOf,
  emptyList,
  largerOf,
  type PackedPosting,
  type PostingList,
  setPosting,
  TITLE_BIT,
} from './posting-list.js';
import {encodeVocabulary, Vocabulary} from './vocabulary.js';

/** A term and where it occurs, postings by ascending article number. */
export interface TermPostings {
  readonly term: string;
  readonly postings: readonly PackedPosting[];
}

/**
 * Writes terms and their postings, in columns: numbers of one kind stand together, which compresses far better than postings
 * one after another.
 * @returns the columns, and behind them the gaps, which no compressor makes smaller.
 */
export function encodePostings(
  terms: readonly TermPostings[],
  articleCount: number,
): [columns: Uint8Array<ArrayBuffer>, gaps: Uint8Array<ArrayBuffer>] {
  const frequencies = new ByteWriter();
  const positions = new ByteWriter();
  const codes = new ByteWriter();
  const gaps = new BitWriter();
  for (const {postings} of terms) {
    frequencies.varint(postings.length);
    const lowBits = lowBitsOf(postings.length, articleCount);
    let previous = -1;
    for (const posting of postings) {
      const article = articleOf(posting);
      gaps.rice(article - previous - 1, lowBits);
      codes.byte(posting & 0xff);
      if (posting & TITLE_BIT) positions.byte((posting >> 8) & 0xff);
      previous = article;
    }
  }
  const columns = new ByteWriter();
  columns.block(encodeVocabulary(terms.map(({term}) => term)));
  for (const column of [frequencies, positions, codes]) columns.block(column.finish());
  return [columns.finish(), gaps.finish()];
}

/**
 * How many bits of a gap are written as they are: the more, the rarer a term is. As many as 0.69 times the mean gap has.
 * Source: Golomb's rule for geometric distributions, 1966.
 */
function lowBitsOf(frequency: number, articleCount: number): number {
  let bits = 0;
  while (frequency * 2 ** (bits + 1) * 13 <= articleCount * 9) bits++;
  return bits;
}

/** The terms of one file and their postings. A list is decoded when it is first asked for. */
export class PostingsFile {
  readonly vocabulary: Vocabulary;
  readonly #articleCount: number;
  readonly #gaps: Uint8Array;
  readonly #codes: Uint8Array;
  readonly #positions: Uint8Array;
  /** Where each term's postings begin, and one more entry for the end. */
  readonly #starts: Uint32Array;
  /** In bits. */
  readonly #gapStarts: Uint32Array;
  readonly #positionStarts: Uint32Array;
  readonly #lists = new Map<number, PostingList>();

  /** @throws RangeError when the bytes are not what {@link encodePostings} writes for so many articles. */
  constructor(reader: ByteReader, articleCount: number) {
    this.#articleCount = articleCount;
    this.vocabulary = new Vocabulary(reader.block());
    const frequencies = new ByteReader(reader.block());
    this.#positions = reader.block();
    this.#codes = reader.block();
    this.#gaps = reader.rest();
    const {size} = this.vocabulary;
    this.#starts = new Uint32Array(size + 1);
    this.#gapStarts = new Uint32Array(size);
    const gaps = new BitReader(this.#gaps);
    let start = 0;
    for (let term = 0; term < size; term++) {
      const frequency = frequencies.varint();
      if (frequency === 0 || frequency > articleCount) throw new RangeError('A term has an impossible frequency.');
      start += frequency;
      this.#starts[term + 1] = start;
      this.#gapStarts[term] = gaps.position;
      const lowBits = lowBitsOf(frequency, articleCount);
      let last = -1;
      for (let count = 0; count < frequency; count++) last += gaps.rice(lowBits) + 1;
      // Checked here, so that a lookup later on cannot fail.
      if (last >= articleCount) throw new RangeError('A posting names an article that does not exist.');
    }
    if (!frequencies.done || start !== this.#codes.length) {
      throw new RangeError('The postings have wrong lengths.');
    }
    if (Math.ceil(gaps.position / 8) !== this.#gaps.length) throw new RangeError('There are more gaps than postings.');
    this.#positionStarts = countsAt(this.#starts, this.#codes, byte => (byte & TITLE_BIT) !== 0);
    if (this.#positionStarts[size] !== this.#positions.length) throw new RangeError('Title positions are missing.');
  }

  /** Number of articles that hold a term. */
  documentFrequency(term: number): number {
    return (this.#starts[term + 1] as number) - (this.#starts[term] as number);
  }

  /** Where a term occurs. */
  list(term: number): PostingList {
    let list = this.#lists.get(term);
    if (!list) {
      list = this.#decode(term);
      this.#lists.set(term, list);
    }
    return list;
  }

  /** Where any of a range of terms occurs; of each field the largest frequency counts. In one pass, without their lists. */
  union(from: number, to: number, except = -1): PostingList {
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

  /** Reads the postings of a term, one after another. */
  #visit(term: number, visit: (article: number, code: number, title: number) => void): void {
    const gaps = new BitReader(this.#gaps, this.#gapStarts[term]);
    const lowBits = lowBitsOf(this.documentFrequency(term), this.#articleCount);
    const end = this.#starts[term + 1] as number;
    let position = this.#positionStarts[term] as number;
    let article = -1;
    for (let index = this.#starts[term] as number; index < end; index++) {
      article += gaps.rice(lowBits) + 1;
      const code = this.#codes[index] as number;
      visit(article, code, code & TITLE_BIT ? (this.#positions[position++] as number) : 0);
    }
  }
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
