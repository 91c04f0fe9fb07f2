import {ByteReader, ByteWriter} from './bytes.js';

/** How far a lookup has to walk: every 16th term stands in full. */
const BLOCK = 16;
/** UTF-8 has no bytes for half a surrogate pair: such a term would come back as another one, and never be found. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Writes sorted terms, front-coded: each is stored as the number of bytes it shares with the one before, and the rest.
 * The three kinds of numbers stand in columns of their own, which compress better apart.
 */
export function encodeVocabulary(terms: readonly string[]): Uint8Array<ArrayBuffer> {
  const shared = new ByteWriter();
  const lengths = new ByteWriter();
  const rest = new ByteWriter();
  const encoder = new TextEncoder();
  let previous = new Uint8Array();
  for (const [index, term] of terms.entries()) {
    if (LONE_SURROGATE.test(term)) throw new RangeError('A term holds half a surrogate pair.');
    const bytes = encoder.encode(term);
    if (index > 0 && compareBytes(previous, bytes) >= 0) throw new RangeError('Terms must be sorted and distinct.');
    const common = index % BLOCK === 0 ? 0 : commonPrefix(previous, bytes);
    shared.varint(common);
    lengths.varint(bytes.length - common);
    rest.bytes(bytes.subarray(common));
    previous = bytes;
  }
  const whole = new ByteWriter();
  whole.varint(terms.length);
  for (const column of [shared, lengths]) whole.varint(column.length);
  for (const column of [shared, lengths, rest]) whole.bytes(column.finish());
  return whole.finish();
}

/** Sorted terms and their numbers. Terms become strings only when someone asks for them. */
export class Vocabulary {
  /** Number of terms. */
  readonly size: number;
  readonly #shared: Uint32Array;
  readonly #offsets: Uint32Array;
  readonly #rest: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  readonly #blocks: string[][] = [];

  /** @throws RangeError when the bytes are not a vocabulary. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.size = reader.varint();
    // Each term takes at least two numbers; a size that cannot be is not worth allocating for.
    if (this.size * 2 > bytes.length) throw new RangeError('The vocabulary is too short.');
    const sharedLength = reader.varint();
    const lengthsLength = reader.varint();
    this.#shared = readVarints(reader.bytes(sharedLength), this.size);
    const lengths = readVarints(reader.bytes(lengthsLength), this.size);
    this.#rest = bytes.subarray(reader.position);
    this.#offsets = new Uint32Array(this.size + 1);
    let offset = 0;
    let previous = 0;
    for (let index = 0; index < this.size; index++) {
      const shared = this.#shared[index] as number;
      // Checked here, so that a lookup later on cannot fail.
      if (shared > (index % BLOCK === 0 ? 0 : previous)) throw new RangeError('A term shares more than there is.');
      previous = shared + (lengths[index] as number);
      offset += lengths[index] as number;
      this.#offsets[index + 1] = offset;
    }
    if (offset !== this.#rest.length) throw new RangeError('The vocabulary has a wrong length.');
  }

  /** The term of a number. */
  term(index: number): string {
    const block = this.#block(Math.floor(index / BLOCK));
    const term = block[index % BLOCK];
    if (term === undefined) throw new RangeError(`There is no term ${index}.`);
    return term;
  }

  /** Number of a term; -1 when it is not there. */
  indexOf(term: string): number {
    const index = this.#lowerBound(term);
    return index < this.size && this.term(index) === term ? index : -1;
  }

  /** Numbers of all terms with a prefix, as `[from, to)`. */
  prefixRange(prefix: string): [from: number, to: number] {
    const from = this.#lowerBound(prefix);
    let low = from;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.term(middle).startsWith(prefix)) low = middle + 1;
      else high = middle;
    }
    return [from, low];
  }

  #lowerBound(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compareTerms(this.term(middle), term) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #block(number: number): string[] {
    let block = this.#blocks[number];
    if (!block) {
      block = [];
      let bytes = new Uint8Array();
      const first = number * BLOCK;
      for (let index = first; index < Math.min(first + BLOCK, this.size); index++) {
        const shared = this.#shared[index] as number;
        const rest = this.#rest.subarray(this.#offsets[index], this.#offsets[index + 1]);
        const next = new Uint8Array(shared + rest.length);
        next.set(bytes.subarray(0, shared));
        next.set(rest, shared);
        block.push(this.#decoder.decode(next));
        bytes = next;
      }
      this.#blocks[number] = block;
    }
    return block;
  }
}

/** Orders terms by code point, as their UTF-8 bytes are ordered. */
export function compareTerms(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x === y) continue;
    // Surrogates stand for code points above all others in the basic plane.
    const isHighX = x >= 0xd800 && x <= 0xdfff;
    const isHighY = y >= 0xd800 && y <= 0xdfff;
    return isHighX === isHighY ? x - y : isHighX ? 1 : -1;
  }
  return a.length - b.length;
}

function readVarints(bytes: Uint8Array, count: number): Uint32Array {
  const reader = new ByteReader(bytes);
  const values = Uint32Array.from({length: count}, () => reader.varint());
  if (!reader.done) throw new RangeError('A column is longer than it should be.');
  return values;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = commonPrefix(a, b);
  return at < a.length && at < b.length ? (a[at] as number) - (b[at] as number) : a.length - b.length;
}

function commonPrefix(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  let index = 0;
  while (index < length && a[index] === b[index]) index++;
  return index;
}
