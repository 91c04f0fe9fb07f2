import type {InlineBundle} from '../core/bundle.js';
import type {SearchProvider} from '../core/search-provider.js';
import {SearchEngine} from './engine.js';
import {createProvider} from './page-provider.js';
import {createMemoryProvider} from './worker/main-thread-provider.js';

/** Makes an engine that answers from a help bundle: by the absolute URL of its folder, or from memory. */
export function createEngine(bundle: string | InlineBundle, locale?: string): SearchEngine {
  const options = locale ? {locale} : {};
  const provider: SearchProvider =
    typeof bundle === 'string'
      ? createProvider({base: new URL(bundle).href, ...options})
      : createMemoryProvider(bundle, options);
  return new SearchEngine(provider);
}
