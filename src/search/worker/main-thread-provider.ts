import type {InlineBundle} from '../../core/bundle.js';
import type {SearchProvider} from '../../core/search-provider.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {LazyProvider} from './lazy-provider.js';

export interface LocaleOptions {
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
}

export interface BundleOptions extends LocaleOptions {
  /** Absolute URL of the bundle's folder. */
  readonly base: string;
}

/** The engine in the page's own thread, which is asked nothing before it has proven that it works there. */
export function createMainThreadProvider({base, ...options}: BundleOptions): SearchProvider {
  return proven(async () => {
    const {HttpBundleSource} = await import('../bundle/http-bundle-source.js');
    return new HttpBundleSource(base);
  }, options);
}

/** The same for a bundle in memory. */
export function createMemoryProvider(bundle: InlineBundle, options: LocaleOptions = {}): SearchProvider {
  return proven(async () => {
    const {InlineBundleSource} = await import('../bundle/inline-bundle-source.js');
    return new InlineBundleSource(bundle);
  }, options);
}

function proven(open: () => Promise<BundleSource>, options: LocaleOptions): SearchProvider {
  return new LazyProvider(async () => {
    const [{createEmbeddedProvider}, {proveSearch}, source] = await Promise.all([
      import('../embedded-provider.js'),
      import('./prove-search.js'),
      open(),
    ]);
    await proveSearch();
    return createEmbeddedProvider({source, ...options});
  });
}
