import type {InlineBundle} from '../core/bundle.js';
import {SearchEngine} from './engine.js';
import {PageProvider} from './provider/page-provider.js';

export interface CreateEngineOptions {
  /** False to search in the page's own thread. Default: as `configureHelplet` says. */
  readonly workers?: boolean;
}

/**
 * Makes an engine that answers from a help bundle: by the absolute URL of its folder, or from memory.
 * @param locale Preferred locale, BCP 47. Default: the bundle's own.
 */
export function createEngine(
  bundle: string | InlineBundle,
  locale?: string,
  options: CreateEngineOptions = {},
): SearchEngine {
  const from = typeof bundle === 'string' ? new URL(bundle).href : bundle;
  return new SearchEngine(new PageProvider({bundle: from, ...(locale ? {locale} : {}), ...options}));
}
