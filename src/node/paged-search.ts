import type {ArticleSummary} from '../core/article.js';
import type {Hit, SearchProvider, SearchRequest, SearchResponse} from '../core/search-provider.js';

/** Answers a request with up to `count` hits, in as many pages as the provider needs. */
export async function searchHits(
  provider: SearchProvider,
  request: Omit<SearchRequest, 'page' | 'pageSize'>,
  count: number,
): Promise<SearchResponse> {
  const context = {signal: new AbortController().signal};
  const pageSize = Math.min(count, provider.capabilities.maxHits);
  const first = await provider.search({...request, page: 0, pageSize}, context);
  const hits: Hit[] = [...first.hits];
  for (let page = 1; hits.length < Math.min(count, first.total); page++) {
    const next = await provider.search({...request, page, pageSize}, context);
    if (next.hits.length === 0) break;
    hits.push(...next.hits);
  }
  return {...first, hits: hits.slice(0, count)};
}

/**
 * All articles of a bundle.
 * @param locale BCP 47. Default: the bundle's own.
 */
export async function allArticles(provider: SearchProvider, locale?: string): Promise<readonly ArticleSummary[]> {
  // An empty query finds every article.
  const request = {query: '', intent: 'submit', excerpts: false, ...(locale ? {locale} : {})} as const;
  const {hits} = await searchHits(provider, request, Number.MAX_SAFE_INTEGER);
  return hits.map(({article}) => article);
}
