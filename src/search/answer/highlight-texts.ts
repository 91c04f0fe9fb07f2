import type {HighlightRequest, MatchRange} from '../../core/search-provider.js';
import type {QueryGroup} from '../ranking/query-plan.js';
import {matcherOf, matchRangesIn} from './highlight.js';
import {termOf} from './search-titles.js';
import type {TextIndex} from './text-index.js';

/** Finds the words that answer a query in texts, by the plan that found the articles. */
export async function highlightTexts(
  {index}: TextIndex,
  {texts, query, intent}: HighlightRequest,
  signal: AbortSignal,
): Promise<MatchRange[][]> {
  if (!query.trim()) return texts.map(() => []);
  const term = termOf({query, intent});
  await index.ready(term, signal);
  const plan = index.ranked.plan(term);
  const matcher = matcherOf({...plan, groups: telling(plan.groups)}, index.analyzer);
  return texts.map(text => matchRangesIn(text, matcher));
}

/** "How" and "do" of a question would light up everywhere: they count only where nothing else was asked. */
function telling(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const most = Math.max(...groups.map(({weight}) => weight));
  return groups.filter(({weight}) => weight === most);
}
