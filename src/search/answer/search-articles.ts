import type {SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import type {RankedIndex} from '../orama/ranked-index.js';
import type {LocaleIndex} from './locale-index.js';
import {restrictToPhrases} from './restrict-to-phrases.js';
import {loadFilters, needsValues, SearchRun} from './search-run.js';

/** Answers a query from the index of a locale: at once from the titles while the index is on its way, then from all of it. */
export async function searchArticles(
  index: LocaleIndex,
  request: SearchRequest,
  context: SearchContext,
): Promise<SearchResponse> {
  const {signal, onPartial} = context;
  // A space ends the last word; without one it may go on.
  const term = request.intent === 'submit' ? `${request.query.trim()} ` : request.query;
  if (needsValues(request)) await index.directory.loadValues(signal);
  const about = (await index.selections.of(request, signal))?.articles;
  const only = (ranked: RankedIndex): RankedIndex => (about ? ranked.only(about) : ranked);
  if (!index.isReady(term)) {
    const ready = index.ready(term, signal);
    // Whoever is late still has to hear of a failure, once.
    ready.catch(() => undefined);
    const {titles} = index;
    if (onPartial && titles) {
      const partial = await new SearchRun(index, only(titles), term, {...request, excerpts: false}, {signal}).answer();
      // Titles may lack what texts hold: nothing found would be too early.
      if (partial.total > 0) onPartial(partial);
    }
    await ready;
  }
  const isWhole = await restrictToPhrases(index, term, signal);
  const response = await new SearchRun(index, only(index.ranked), term, request, context).answer();
  // Whoever has results may narrow them next. A failure is told to whoever does.
  loadFilters().catch(() => undefined);
  return isWhole ? response : {...response, incomplete: true};
}
