import {ByteReader, ByteWriter} from './bytes.js';
import {compareTerms} from './term-ranges.js';

/** How far a lookup has to walk: every 64th term stands in full. */
const BLOCK = 64;
/** Bytes below are no part of a term: each begins one, and says how many bytes it shares with the one before. */
const FIRST_OF_TEXT = 0x20;
/** UTF-8 has no bytes for half a surrogate pair: such a term would come back as another one, and never be found. */
const UNWRITABLE = /[\p{Surrogate}\p{Cc}]/u;

/**
 * Writes sorted terms, front-coded: each is stored as the number of bytes it shares with the one before, and the rest. Numbers
 * stand among the letters: those and the suffixes that follow them repeat, which compresses better than columns.
 */
export function encodeVocabulary(terms: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(terms.length);
  const encoder = new TextEncoder();
  let previous = new Uint8Array();
  for (const [index, term] of terms.entries()) {
    if (UNWRITABLE.test(term)) throw new RangeError('A term holds half a surrogate pair, or a control character.');
    const bytes = encoder.encode(term);
    if (index > 0 && compareBytes(previous, bytes) >= 0) throw new RangeError('Terms must be sorted and distinct.');
    const common = index % BLOCK === 0 ? 0 : Math.min(commonPrefix(previous, bytes), FIRST_OF_TEXT - 1);
    writer.byte(common);
    writer.bytes(bytes.subarray(common));
    previous = bytes;
  }
  return writer.finish();
}

/** Sorted terms and their numbers. Terms become strings only when someone asks for them. */
export class Vocabulary {
  /** Number of terms. */
  readonly size: number;
  readonly #bytes: Uint8Array;
  /** Where every 64th term begins. */
  readonly #starts: Uint32Array;
  readonly #decoder = new TextDecoder('utf-8', {ignoreBOM: true});
  readonly #blocks: string[][] = [];

  /** @throws RangeError when the bytes are not a vocabulary. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.size = reader.varint();
    this.#bytes = reader.rest();
    // Each term takes at least a byte; a size that cannot be is not worth allocating for.
    if (this.size > this.#bytes.length) throw new RangeError('The vocabulary is too short.');
    this.#starts = new Uint32Array(Math.ceil(this.size / BLOCK));
    let count = 0;
    let length = 0;
    for (let offset = 0; offset < this.#bytes.length; offset++) {
      const byte = this.#bytes[offset] as number;
      if (byte >= FIRST_OF_TEXT && count > 0) {
        length++;
        continue;
      }
      // Checked here, so that a lookup later on cannot fail.
      if (byte > (count % BLOCK === 0 ? 0 : length)) throw new RangeError('A term shares more than there is.');
      if (count % BLOCK === 0) this.#starts[count / BLOCK] = offset;
      count++;
      length = byte;
    }
    if (count !== this.size) throw new RangeError('The vocabulary has a wrong length.');
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
      let term = new Uint8Array();
      const end = this.#starts[number + 1] ?? this.#bytes.length;
      for (let start = this.#starts[number] ?? end; start < end; ) {
        const shared = this.#bytes[start] as number;
        let next = start + 1;
        while (next < end && (this.#bytes[next] as number) >= FIRST_OF_TEXT) next++;
        const bytes = new Uint8Array(shared + next - start - 1);
        bytes.set(term.subarray(0, shared));
        bytes.set(this.#bytes.subarray(start + 1, next), shared);
        block.push(this.#decoder.decode(bytes));
        term = bytes;
        start = next;
      }
      this.#blocks[number] = block;
    }
    return block;
  }
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
