import type {InlineBundle} from '../core/bundle.js';
import {createEmbeddedProvider} from './embedded-provider.js';
import {SearchEngine} from './engine.js';
import {HttpBundleSource} from './http-bundle-source.js';
import {InlineBundleSource} from './inline-bundle-source.js';

/** Makes an engine that answers from a help bundle: by the absolute URL of its folder, or from memory. */
export function createEngine(bundle: string | InlineBundle, locale?: string): SearchEngine {
  const source = typeof bundle === 'string' ? new HttpBundleSource(bundle) : new InlineBundleSource(bundle);
  return new SearchEngine(createEmbeddedProvider({source, ...(locale ? {locale} : {})}));
}
