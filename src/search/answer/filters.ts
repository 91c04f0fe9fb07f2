import type {ArticleSummary} from '../../core/article.js';
import {type FacetField, type Filters, SearchError} from '../../core/search-provider.js';
import {changedAt, startOfDay} from './dates.js';

/** True when an article passes a filter. */
export type Predicate = (article: ArticleSummary) => boolean;

/** Values that an article has in a field; the empty text where it has no category or topic. */
const VALUES: Readonly<Record<FacetField, (article: ArticleSummary) => readonly string[]>> = {
  category: ({category = ''}) => [category],
  topic: ({topic = ''}) => [topic],
  tags: ({tags = []}) => tags,
};

/**
 * The filters of a request, but for a field whose values are counted.
 * @returns undefined where everything passes.
 * @throws SearchError `bad-request` when `updatedSince` is no date.
 */
export function filterOf(filters: Filters = {}, except?: FacetField): Predicate | undefined {
  const parts: Predicate[] = [];
  for (const field of ['category', 'topic', 'tags'] as const) {
    const wanted = field === except ? undefined : filters[field];
    if (wanted?.length) parts.push(article => VALUES[field](article).some(value => wanted.includes(value)));
  }
  if (filters.updatedSince) {
    const since = startOfDay(filters.updatedSince);
    if (Number.isNaN(since)) throw new SearchError('bad-request', `"${filters.updatedSince}" is no ISO date.`);
    // 0 is no date.
    parts.push(article => changedAt(article) >= Math.max(1, since));
  }
  return parts.length ? article => parts.every(passes => passes(article)) : undefined;
}
