import type {HighlightRequest, MatchRange} from '../../core/search-provider.js';
import type {QueryGroup} from '../ranking/query-plan.js';
import {matcherOf, matchRangesIn} from './highlight.js';
import type {LocaleIndex} from './locale-index.js';

/** Finds the words that answer a query in texts, by the plan that found the articles. */
export async function highlightTexts(
  index: LocaleIndex,
  {texts, query, intent}: HighlightRequest,
  signal: AbortSignal,
): Promise<MatchRange[][]> {
  const typed = query.trim();
  if (!typed) return texts.map(() => []);
  // A space ends the last word; without one it may go on.
  const term = intent === 'typeahead' ? query : `${typed} `;
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
