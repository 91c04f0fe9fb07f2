import type {AnalyzedText, TermNumbers} from '../analysis/analyzed-text.js';
import type {QueryPlan, Variant} from './query-plan.js';

/** A variant of a word of the query, and which word it answers. */
export interface GroupVariant {
  /** Position of its group in the plan. */
  readonly group: number;
  readonly variant: Variant;
}

/** A word of a text that answers words of the query. */
export interface TextHit {
  /** Its place among the words of the text. */
  readonly at: number;
  /** Positions in {@link TextAnswers.variants}; at least one, and of each group at most one by its beginning. */
  readonly answers: readonly number[];
}

/** Of a term: whether it answers anything, 0 as long as nobody knows. Bytes, since every word of every text is looked up. */
const NO_ANSWER = 1;
const ANSWER = 2;

/** Which words of a query the terms of texts answer. Looked up once per term, however often it occurs. */
export class TextAnswers {
  /** All variants of all groups; answers are positions in it. */
  readonly variants: readonly GroupVariant[];
  readonly #numbers: TermNumbers;
  readonly #exact = new Map<string, number[]>();
  readonly #prefixes: (readonly [prefix: string, variant: number])[] = [];
  /** By number of the term. */
  readonly #states: Uint8Array;
  readonly #answers = new Map<number, readonly number[]>();

  constructor({groups}: QueryPlan, numbers: TermNumbers) {
    this.#numbers = numbers;
    this.#states = new Uint8Array(numbers.size);
    this.variants = groups.flatMap(({variants}, group) => variants.map(variant => ({group, variant})));
    for (const [position, {variant}] of this.variants.entries()) {
      const [term = ''] = variant.terms;
      if (variant.prefix !== undefined) this.#prefixes.push([variant.prefix, position]);
      // Synonyms of several words are left to the postings: they say whether all of them are there.
      else if (variant.terms.length === 1) this.#exact.set(term, [...(this.#exact.get(term) ?? []), position]);
    }
  }

  /** Every word of a text that answers something, in order. */
  hitsIn({terms}: AnalyzedText): TextHit[] {
    const hits: TextHit[] = [];
    const states = this.#states;
    for (let at = 0; at < terms.length; at++) {
      const number = terms[at] as number;
      const state = states[number];
      if (state === NO_ANSWER) continue;
      const answers = state === ANSWER ? (this.#answers.get(number) ?? NONE) : this.#lookUp(number);
      if (answers.length) hits.push({at, answers});
    }
    return hits;
  }

  #lookUp(number: number): readonly number[] {
    const answers = this.#find(this.#numbers.termOf(number));
    this.#states[number] = answers.length ? ANSWER : NO_ANSWER;
    if (answers.length) this.#answers.set(number, answers);
    return answers;
  }

  #find(term: string): readonly number[] {
    const exact = this.#exact.get(term) ?? NONE;
    if (!this.#prefixes.length) return exact;
    const groups = new Set(exact.map(position => this.variants[position]?.group));
    const longer = this.#prefixes.filter(
      ([prefix, position]) => term.startsWith(prefix) && !groups.has(this.variants[position]?.group),
    );
    return longer.length ? [...exact, ...longer.map(([, position]) => position)] : exact;
  }
}

const NONE: readonly number[] = [];
