import type {Fragment, MatchRange} from '../../core/search-provider.js';
import type {AnalyzedText, TermNumbers} from '../analysis/analyzed-text.js';
import type {Analyzer} from '../analysis/analyzer.js';
import type {AnalyzedWord} from '../analysis/words.js';
import type {QueryPlan} from '../ranking/query-plan.js';

/** Of a term: 0 as long as nobody knows, or its words have to be looked at one by one. Bytes, since every word is looked up. */
const UNMATCHED = 1;
const MATCHED = 2;

/** A word of a query, and what answers it in a text. */
export interface MatchedWord {
  /** Names the word: the same for everything that answers it. */
  readonly key: string;
  readonly terms: readonly string[];
  /** Beginning of the words that answer it, as far as it is typed. */
  readonly prefix?: string;
  /** How telling it is; excerpts show the most telling words. Default: 1. */
  readonly weight?: number;
}

/** A word of a text that answers a word of the query. */
export interface WordMatch {
  /** The query's word that it answers. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Decides which words of a text answer a query. */
export class QueryMatcher {
  readonly analyzer: Analyzer;
  /** True where the query asks for a number or a date. */
  readonly asksNumber: boolean;
  readonly #byTerm = new Map<string, string>();
  readonly #prefixes: (readonly [prefix: string, key: string])[] = [];
  readonly #weights = new Map<string, number>();
  /** What terms of the texts answer, by their numbers: most occur again and again. */
  #states = new Uint8Array();
  readonly #keys = new Map<number, string>();
  #numbers: TermNumbers | undefined;

  constructor(analyzer: Analyzer, words: readonly MatchedWord[]) {
    this.analyzer = analyzer;
    this.asksNumber = words.some(({key}) => analyzer.asksNumber(key));
    for (const {key, terms, prefix, weight = 1} of words) {
      for (const term of terms) if (!this.#byTerm.has(term)) this.#byTerm.set(term, key);
      if (prefix) this.#prefixes.push([prefix, key]);
      this.#weights.set(key, weight);
    }
  }

  /** The key of the query's word that a word of a text answers. */
  match({term, start, end}: AnalyzedWord, text: string): string | undefined {
    const key = this.#byTerm.get(term);
    if (key !== undefined) return key;
    for (const [prefix, prefixKey] of this.#prefixes) {
      // Stems keep the first letters of their words: most words need not be spelled out.
      if (term[0] !== prefix[0] || term[1] !== prefix[1]) continue;
      if (this.analyzer.spelling(text.slice(start, end)).startsWith(prefix)) return prefixKey;
    }
    return undefined;
  }

  /** Every word of an analyzed text that answers something, in order, with what it answers. */
  matchesIn({text, terms, starts, ends, numbers}: AnalyzedText): WordMatch[] {
    if (this.#numbers !== numbers) {
      this.#numbers = numbers;
      this.#states = new Uint8Array(numbers.size);
      this.#keys.clear();
    }
    const matches: WordMatch[] = [];
    const states = this.#states;
    for (let index = 0; index < terms.length; index++) {
      const number = terms[index] as number;
      const state = states[number];
      if (state === UNMATCHED) continue;
      const start = starts[index] as number;
      const end = ends[index] as number;
      const key =
        state === MATCHED ? this.#keys.get(number) : this.#lookUp(number, numbers.termOf(number), start, end, text);
      if (key !== undefined) matches.push({key, start, end});
    }
    return matches;
  }

  #lookUp(number: number, term: string, start: number, end: number, text: string): string | undefined {
    const key = this.match({term, start, end}, text);
    if (key !== undefined) {
      this.#states[number] = MATCHED;
      this.#keys.set(number, key);
    } else if (!this.#mayBePrefixed(term)) {
      // Words of one term may differ in what was typed of them, unless no word is unfinished.
      this.#states[number] = UNMATCHED;
    }
    return key;
  }

  #mayBePrefixed(term: string): boolean {
    return this.#prefixes.some(([prefix]) => term[0] === prefix[0] && term[1] === prefix[1]);
  }

  /** How telling each word of the query is, by its key. */
  get weights(): ReadonlyMap<string, number> {
    return this.#weights;
  }

  matches(text: string): boolean {
    return this.analyzer.words(text).some(word => this.match(word, text));
  }
}

/** Marks what answered a query: its words and their other forms, what was typed of the last one, typos and synonyms. */
export function matcherOf({groups}: QueryPlan, analyzer: Analyzer): QueryMatcher {
  return new QueryMatcher(
    analyzer,
    groups.map(({word, term, variants, prefix, weight, idf}) => ({
      key: word,
      terms: [term, ...variants.flatMap(variant => variant.terms)],
      weight: weight * idf,
      ...(prefix === undefined ? {} : {prefix}),
    })),
  );
}

/** Where a text answers a query: in order, apart, and one range for words that touch or overlap. */
export function matchRangesIn(text: string, matcher: QueryMatcher): MatchRange[] {
  const ranges: {start: number; end: number}[] = [];
  for (const word of matcher.analyzer.words(text)) {
    if (matcher.match(word, text) === undefined) continue;
    const last = ranges.at(-1);
    if (last && word.start <= last.end) last.end = Math.max(last.end, word.end);
    else ranges.push({start: word.start, end: word.end});
  }
  return ranges;
}

/** Splits a text into fragments, with the words that answer the query marked. */
export function markMatches(text: string, matcher: QueryMatcher): Fragment[] {
  const fragments: Fragment[] = [];
  let behind = 0;
  for (const {start, end} of matchRangesIn(text, matcher)) {
    if (start > behind) fragments.push({text: text.slice(behind, start)});
    fragments.push({text: text.slice(start, end), mark: true});
    behind = end;
  }
  if (behind < text.length) fragments.push({text: text.slice(behind)});
  return fragments;
}
