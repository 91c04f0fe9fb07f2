import type {Analyzer} from '../analysis/analyzer.js';
import type {QueryPlan} from '../ranking/query-plan.js';

/** The query as it was probably meant: words that no article holds, as articles spell them. Undefined when there are none. */
export function correctionOf(query: string, {corrected}: QueryPlan, analyzer: Analyzer): string | undefined {
  const right = new Map(corrected.map(({term, variants}) => [term, variants[0]?.spelling]));
  let mended = '';
  let end = 0;
  for (const word of analyzer.words(query)) {
    mended += query.slice(end, word.start) + (right.get(word.term) ?? query.slice(word.start, word.end));
    end = word.end;
  }
  mended += query.slice(end);
  return mended === query ? undefined : mended;
}
