// Loaded when a search in another language than the bundle's own finds little.

import type {SearchRequest, SearchResponse} from '../core/search-provider.js';
import type {SearchEngine} from '../search/engine.js';

/** What is left untranslated is a last resort, and must not bury what is translated. */
const MOST_HITS = 5;
/** Looked through for those. */
const MOST_CANDIDATES = 10;

/**
 * Appends what answers a request in the bundle's own language and has no translation into the visitor's.
 * @param response What the visitor's language has, all of it.
 */
export async function withDefaultLanguage(
  engine: SearchEngine,
  {query, intent, segments, filters = {}}: SearchRequest,
  response: SearchResponse,
  signal: AbortSignal,
): Promise<SearchResponse> {
  // Categories and topics have other names there.
  if (!query || Object.keys(filters).length > 0) return response;
  const {locale: own, defaultLocale: locale} = await engine.describe({signal});
  if (!locale || locale === own) return response;
  const found = await engine.search({query, intent, segments, locale, pageSize: MOST_CANDIDATES}, {signal});
  if (!found.hits.length || found.reading?.nearest) return response;
  const ids = found.hits.map(({article}) => article.id);
  const translated = await engine.search(
    {query: '', intent: 'submit', filters: {ids}, pageSize: MOST_CANDIDATES, excerpts: false},
    {signal},
  );
  const hits = found.hits
    .filter(({article}) => translated.hits.every(hit => hit.article.id !== article.id))
    .slice(0, MOST_HITS)
    .map(hit => ({...hit, locale}));
  const {category} = response.facets;
  return {
    ...response,
    hits: [...response.hits, ...hits],
    total: response.total + hits.length,
    // Counted as articles without one.
    facets: {...response.facets, ...(category ? {category: {...category, '': (category[''] ?? 0) + hits.length}} : {})},
  };
}
