import {BitReader, BitWriter} from './bits.js';
import {ByteReader, ByteWriter} from './bytes.js';
import {readIndexFile} from './container.js';
import type {IndexBase} from './index-base.js';
import {emptyList, type Posting, type PostingList, type Postings, titlePositionToByte} from './posting-list.js';
import {bitsToFrequency, frequencyToBits} from './quantize.js';
import {encodeVocabulary, Vocabulary} from './vocabulary.js';

/** A term and where it occurs, postings by ascending article number. */
export interface TermPostings {
  readonly term: string;
  readonly postings: readonly PackedPosting[];
}

const MAX_HEADINGS = 3;
const TITLE_BIT = 0x80;

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
export class PostingsFile implements Postings {
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

  find(term: string): PostingList | undefined {
    const number = this.vocabulary.indexOf(term);
    return number < 0 ? undefined : this.list(number);
  }

  /** In one pass, without the lists of the terms; of each field the largest frequency counts. */
  findByPrefix(prefix: string, except: string): PostingList {
    const [from, to] = this.vocabulary.prefixRange(prefix);
    return this.union(from, to, this.vocabulary.indexOf(except));
  }

  termsByPrefix(prefix: string): string[] {
    const [from, to] = this.vocabulary.prefixRange(prefix);
    return Array.from({length: to - from}, (_unused, index) => this.vocabulary.term(from + index));
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

/**
 * Reads a file of postings.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readPostings(bytes: Uint8Array, base: IndexBase, locale: string, path: string): Promise<PostingsFile> {
  return readIndexFile(bytes, 'postings', locale, path, reader => new PostingsFile(reader, base.articleCount));
}

/**
 * A posting in one number, as an index is built of millions: its article, title position and {@link postingToByte}, from the highest
 * bits to the lowest. Numbers of one term ascend as its articles do.
 */
export type PackedPosting = number;

export function packPosting(posting: Posting): PackedPosting {
  const {article, title} = posting;
  return article * 0x1_0000 + titlePositionToByte(title) * 0x100 + postingToByte(posting);
}

export function articleOf(posting: PackedPosting): number {
  return Math.floor(posting / 0x1_0000);
}

/** A posting but for its article and title position: bits 0–3 body, 4–5 headings, 6 keyword, 7 title. */
function postingToByte({body, headings, keyword, title}: Posting): number {
  return (
    frequencyToBits(body) | (Math.min(headings, MAX_HEADINGS) << 4) | (keyword ? 0x40 : 0) | (title > 0 ? TITLE_BIT : 0)
  );
}

/** Writes a posting into a list, from the byte that {@link postingToByte} made of it. */
function setPosting(list: PostingList, place: number, article: number, byte: number, title: number): void {
  list.articles[place] = article;
  list.body[place] = bitsToFrequency(byte & 0x0f);
  list.headings[place] = (byte >> 4) & MAX_HEADINGS;
  list.keywords[place] = (byte >> 6) & 1;
  list.title[place] = title;
}

/** Of each field the larger frequency of two bytes that {@link postingToByte} made; bits of a field grow with it. */
function largerOf(a: number, b: number): number {
  return Math.max(a & 0x0f, b & 0x0f) | Math.max(a & 0x30, b & 0x30) | ((a | b) & 0xc0);
}
