import type {Analyzer} from './analyzer.js';

const NO_TERM = -1;
/** Longer words hardly occur twice. */
const MAX_KEPT_LENGTH = 64;
const MAX_KEPT_WORDS = 50_000;

/** Numbers terms, so that texts hold small numbers and a query looks each term up once. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** By words as they are written: most occur again and again, and one look-up does for them. */
  readonly #byWord = new Map<string, number>();

  /** How many terms have a number. */
  get size(): number {
    return this.#terms.length;
  }

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

  /** The number of a word's term; -1 where it has none. */
  numberOfWord(word: string, analyzer: Analyzer): number {
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const term = analyzer.term(word);
    const number = term ? this.numberOf(term) : NO_TERM;
    if (word.length > MAX_KEPT_LENGTH) return number;
    if (this.#byWord.size >= MAX_KEPT_WORDS) this.#byWord.clear();
    this.#byWord.set(word, number);
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
  analyzer.scan(text, (word, start) => {
    const number = numbers.numberOfWord(word, analyzer);
    if (number === NO_TERM) return;
    terms.push(number);
    starts.push(start);
    ends.push(start + word.length);
  });
  return {
    text,
    terms: new Uint32Array(terms),
    starts: new Uint32Array(starts),
    ends: new Uint32Array(ends),
    numbers,
  };
}
