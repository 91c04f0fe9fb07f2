import type {AnalyzedText} from '../analysis/analyzed-text.js';

/** A stop, with what closes behind it, or the end of a line. */
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]{0,3}(?=\s)|\n/gu;
/** Looking back is bounded: what stands further away is cut off anyway. */
const LOOK_BACK = 2000;

/** Where the sentences of a text end. */
export class Sentences {
  readonly #length: number;
  /** Offsets of stops and ends of lines, ascending. */
  readonly #stops: number[] = [];
  /** Where the text goes on behind each. */
  readonly #behind: number[] = [];
  /** Where the sentence ends: behind its stop, but before the end of a line. */
  readonly #ends: number[] = [];

  constructor(text: string) {
    this.#length = text.length;
    for (const {0: stop, index} of text.matchAll(SENTENCE_END)) {
      this.#stops.push(index);
      this.#behind.push(index + stop.length);
      this.#ends.push(stop === '\n' ? index : index + stop.length);
    }
  }

  /** Where the sentence around a place begins, spaces before it included. */
  startBefore(at: number): number {
    const from = Math.max(0, at - LOOK_BACK);
    // The last stop before the place; none ends behind it, since a place is the beginning of a word.
    const last = this.#countBefore(at) - 1;
    return last >= 0 && (this.#stops[last] as number) >= from ? (this.#behind[last] as number) : from;
  }

  /** Where the first sentence ends that ends at a place or behind it. */
  endFrom(from: number): number {
    return this.#ends[this.#countBefore(from)] ?? this.#length;
  }

  /** How many stops stand before a place. */
  #countBefore(place: number): number {
    let low = 0;
    let high = this.#stops.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#stops[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Texts are kept for many queries, each of which asks for sentences in the same ones. */
const known = new WeakMap<AnalyzedText, Sentences>();

export function sentencesOf(analyzed: AnalyzedText): Sentences {
  let sentences = known.get(analyzed);
  if (!sentences) {
    sentences = new Sentences(analyzed.text);
    known.set(analyzed, sentences);
  }
  return sentences;
}
