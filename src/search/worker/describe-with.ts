import type {HelpCentre} from '../../core/help-centre.js';
import {type SearchContext, SearchError, type SearchProvider} from '../../core/search-provider.js';

/** Asks a provider what help centre it answers for. */
export function describeWith(provider: SearchProvider, context: SearchContext): Promise<HelpCentre> {
  if (provider.describe) return provider.describe(context);
  return Promise.reject(new SearchError('bad-request', `The search provider "${provider.name}" describes nothing.`));
}
