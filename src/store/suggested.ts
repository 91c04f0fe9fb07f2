import type {ArticleSummary} from '../core/article.js';
import type {Suggestion} from '../core/page-offers.js';
import type {SearchRequest} from '../core/search-provider.js';
import type {SearchEngine} from '../search/engine.js';

/** More are no suggestion. */
export const MOST_SUGGESTED = 5;

export interface SuggestionContext {
  /** What the host asked for; missing for what the current page suggests. */
  readonly suggestion?: Suggestion;
  /** Absolute address of the host page. */
  readonly page: string;
  readonly segments: readonly string[];
}

/** Articles that the home view suggests, best first. */
export async function loadSuggested(
  engine: SearchEngine,
  signal: AbortSignal,
  {suggestion, page, segments}: SuggestionContext,
): Promise<readonly ArticleSummary[]> {
  const {knowsPages = false} = engine.provider.capabilities;
  const ask = async (request: Partial<SearchRequest>): Promise<readonly ArticleSummary[]> => {
    const {hits} = await engine.search(
      {
        query: '',
        intent: 'submit',
        pageSize: MOST_SUGGESTED,
        excerpts: false,
        ...request,
        segments,
      },
      {signal},
    );
    return hits.map(({article}) => article);
  };
  const forPage = (address: string) => (knowsPages && address ? ask({filters: {page: address}}) : []);
  if (!suggestion) return forPage(page);
  if (isList(suggestion)) {
    if (knowsPages) return ask({filters: {ids: suggestion}});
    return Promise.all(suggestion.slice(0, MOST_SUGGESTED).map(id => engine.article({id}, {signal})));
  }
  const {url, query, tags} = suggestion;
  if (query) return ask({query, ...(tags?.length ? {filters: {tags}} : {})});
  if (tags?.length) return ask({filters: {tags}});
  return url === undefined ? [] : forPage(new URL(url, page).href);
}

function isList(suggestion: Suggestion): suggestion is readonly string[] {
  return Array.isArray(suggestion);
}
