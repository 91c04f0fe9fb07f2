import type {HighlightRequest, MatchRange, SearchContext, SearchProvider} from '../../core/search-provider.js';

/** Asks a provider what answers a query in texts: nothing, as far as a provider that cannot tell knows. */
export async function highlightWith(
  provider: SearchProvider,
  request: HighlightRequest,
  context: SearchContext,
): Promise<readonly (readonly MatchRange[])[]> {
  return provider.highlight ? provider.highlight(request, context) : request.texts.map(() => []);
}
