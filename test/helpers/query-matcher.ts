import type {Analyzer} from '../../src/search/analysis/analyzer.js';
import {QueryMatcher} from '../../src/search/answer/highlight.js';

/** Matches each word of a query by its own term, and the last one also by what it may become. */
export function queryMatcher(analyzer: Analyzer, query: string): QueryMatcher {
  const words = analyzer.queryWords(query);
  return new QueryMatcher(
    analyzer,
    words.map(({term, start, end, weight}) => {
      const spelling = analyzer.spelling(query.slice(start, end));
      const prefix = start === words.at(-1)?.start && spelling.length > 1 ? {prefix: spelling} : {};
      return {key: term, terms: [term], weight, ...prefix};
    }),
  );
}
