import type {Analyzer} from './analyzer.js';

/** Numbers terms, so that texts hold small numbers and a query looks each term up once. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];

  /** The number of a term; a new one for a term that is new. */
  numberOf(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.#terms.length;
      this.#numbers.set(term, number);
      this.#terms.push(term);
    }
    return number;
  }

  termOf(number: number): string {
    return this.#terms[number] as string;
  }
}

/** A text and its words, analyzed once for all queries. All arrays have one entry per word, in order. */
export interface AnalyzedText {
  readonly text: string;
  /** By {@link TermNumbers}. */
  readonly terms: Uint32Array;
  /** UTF-16 offsets into the text. */
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
  readonly numbers: TermNumbers;
}

export function analyzeText(text: string, analyzer: Analyzer, numbers: TermNumbers = new TermNumbers()): AnalyzedText {
  const terms: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  analyzer.scan(text, (term, start, end) => {
    terms.push(numbers.numberOf(term));
    starts.push(start);
    ends.push(end);
  });
  return {
    text,
    terms: Uint32Array.from(terms),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    numbers,
  };
}
