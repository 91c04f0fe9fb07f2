import type {SearchRequest} from '../core/search-provider.js';
import type {HelpState} from './help-state.js';

/** What the state asks an engine for. */
export function requestOf(
  {query, category, topics, updatedSince, sort, segments}: HelpState,
  intent: SearchRequest['intent'],
  page: number,
  pageSize: number,
): SearchRequest {
  return {
    query: query.trim(),
    intent,
    filters: {
      ...(category === undefined ? {} : {category: [category]}),
      ...(topics.length ? {topic: topics} : {}),
      ...(updatedSince ? {updatedSince} : {}),
    },
    segments,
    facets: ['category', 'topic'],
    sort,
    page,
    pageSize,
  };
}
