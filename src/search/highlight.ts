import type {Fragment} from '../core/fragment.js';
import type {AnalyzedWord, Analyzer} from './analyzer.js';

/** Decides which words of a text answer a query. */
export class QueryMatcher {
  readonly analyzer: Analyzer;
  /** In the query's order. */
  readonly terms: readonly string[];
  readonly #exact: ReadonlySet<string>;
  readonly #prefix?: string;

  constructor(analyzer: Analyzer, query: string) {
    this.analyzer = analyzer;
    this.terms = analyzer.queryTerms(query);
    this.#exact = new Set(this.terms);
    const last = this.terms.at(-1);
    // One letter would mark half the text.
    if (last && last.length > 1) this.#prefix = last;
  }

  /** The query term that a word answers; the last one may be unfinished. */
  match({term}: AnalyzedWord): string | undefined {
    if (this.#exact.has(term)) return term;
    return this.#prefix && term.startsWith(this.#prefix) ? this.#prefix : undefined;
  }

  matches(text: string): boolean {
    return this.analyzer.words(text).some(word => this.match(word));
  }
}

/** Splits a text into fragments, with the words that answer the query marked. */
export function markMatches(text: string, matcher: QueryMatcher): Fragment[] {
  const fragments: Fragment[] = [];
  let end = 0;
  for (const word of matcher.analyzer.words(text)) {
    if (!matcher.match(word)) continue;
    if (word.start > end) fragments.push({text: text.slice(end, word.start)});
    fragments.push({text: text.slice(word.start, word.end), mark: true});
    end = word.end;
  }
  if (end < text.length) fragments.push({text: text.slice(end)});
  return fragments;
}
