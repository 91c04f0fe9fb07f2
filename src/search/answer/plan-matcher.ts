import type {Analyzer} from '../analysis/analyzer.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {QueryMatcher} from './highlight.js';

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
