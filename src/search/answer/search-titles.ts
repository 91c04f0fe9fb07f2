import type {SearchContext, SearchRequest} from '../../core/search-provider.js';
import {FirstStage} from './first-stage.js';
import type {LocaleIndex} from './locale-index.js';

/** The term that a query is looked up by: a space ends its last word; without one it may go on. */
export function termOf({query, intent}: Pick<SearchRequest, 'query' | 'intent'>): string {
  return intent === 'typeahead' ? query : `${query.trim()} `;
}

/**
 * Answers a query from the titles while its postings are on their way, unless only the whole index can tell.
 * @returns when the postings are there.
 */
export async function searchTitles(index: LocaleIndex, request: SearchRequest, context: SearchContext): Promise<void> {
  const term = termOf(request);
  if (index.isReady(term)) return;
  const loading = index.loadPostings(term, context.signal);
  // An answer that fails is the one that is told.
  loading.catch(() => undefined);
  answerByTitles(index, term, request, context);
  await loading;
}

function answerByTitles(index: LocaleIndex, term: string, request: SearchRequest, {onPartial}: SearchContext): void {
  const {filters = {}, segments, page = 0, pageSize = 10} = request;
  const {titles, audience} = index;
  if (!onPartial || !titles || filters.ids || filters.page !== undefined) return;
  const about = segments && audience.isRestricted ? audience.articlesFor(segments, index.directory.size) : undefined;
  const stage = new FirstStage(index, titles, term, request, {about});
  const count = stage.count();
  // Titles may lack what texts hold: nothing found would be too early.
  if (count.total === 0) return;
  const first = page * pageSize;
  const shown = stage.first(first + pageSize).slice(first);
  const reading = stage.readingOf(shown[0]);
  onPartial({...count, hits: shown.map(candidate => stage.hitOf(candidate)), ...(reading ? {reading} : {})});
}
