import type {HighlightRequest, MatchRange} from '../../core/search-provider.js';
import type {QueryGroup} from '../ranking/query-plan.js';
import {matcherOf} from './highlight.js';
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
  const term = intent === 'submit' ? `${typed} ` : query;
  await index.ready(term, signal);
  const plan = index.ranked.plan(term);
  const {analyzer} = index;
  const matcher = matcherOf({...plan, groups: telling(plan.groups)}, analyzer);
  return texts.map(text =>
    analyzer
      .words(text)
      .filter(word => matcher.match(word, text) !== undefined)
      .map(({start, end}) => ({start, end})),
  );
}

/** "How" and "do" of a question would light up everywhere: they count only where nothing else was asked. */
function telling(groups: readonly QueryGroup[]): readonly QueryGroup[] {
  const most = Math.max(...groups.map(({weight}) => weight));
  return groups.filter(({weight}) => weight === most);
}
