import type {Fragment} from '../core/fragment.js';
import type {AnalyzedWord, Analyzer} from './analyzer.js';

/** Decides which words of a text answer a query. */
export class QueryMatcher {
  readonly analyzer: Analyzer;
  /** In the query's order. */
  readonly terms: readonly string[];
  readonly #exact: ReadonlySet<string>;
  /** The last word as far as it is typed: its stem may not exist before its end. */
  readonly #unfinished?: string;

  constructor(analyzer: Analyzer, query: string) {
    this.analyzer = analyzer;
    this.terms = analyzer.queryTerms(query);
    this.#exact = new Set(this.terms);
    const last = analyzer.queryWords(query).at(-1);
    const spelling = last && analyzer.spelling(query.slice(last.start, last.end));
    // One letter would mark half the text.
    if (spelling && spelling.length > 1) this.#unfinished = spelling;
  }

  /** The query term that a word of a text answers; the last one may be unfinished. */
  match({term, start, end}: AnalyzedWord, text: string): string | undefined {
    if (this.#exact.has(term)) return term;
    if (!this.#unfinished || end - start < this.#unfinished.length) return undefined;
    return this.analyzer.spelling(text.slice(start, end)).startsWith(this.#unfinished) ? this.terms.at(-1) : undefined;
  }

  matches(text: string): boolean {
    return this.analyzer.words(text).some(word => this.match(word, text));
  }
}

/** Splits a text into fragments, with the words that answer the query marked. */
export function markMatches(text: string, matcher: QueryMatcher): Fragment[] {
  const fragments: Fragment[] = [];
  let end = 0;
  for (const word of matcher.analyzer.words(text)) {
    if (!matcher.match(word, text)) continue;
    if (word.start > end) fragments.push({text: text.slice(end, word.start)});
    fragments.push({text: text.slice(word.start, word.end), mark: true});
    end = word.end;
  }
  if (end < text.length) fragments.push({text: text.slice(end)});
  return fragments;
}
