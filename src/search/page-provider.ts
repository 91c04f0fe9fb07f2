import type {SearchProvider} from '../core/search-provider.js';
import {type BundleOptions, createMainThreadProvider} from './worker/main-thread-provider.js';

/** Makes what answers from a bundle on a server. */
export type PageProviderFactory = (options: BundleOptions) => SearchProvider;

let factory: PageProviderFactory = createMainThreadProvider;

/** Changes how engines that are made from now on answer; `helplet/worker` does so. */
export function setPageProvider(create: PageProviderFactory): void {
  factory = create;
}

/** The engine for a page: in its own thread, unless {@link setPageProvider} knows better. */
export function createProvider(options: BundleOptions): SearchProvider {
  return factory(options);
}
