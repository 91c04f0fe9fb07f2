import type {InlineBundle} from '../../src/core/bundle.js';
import type {SearchContext, SearchProvider, SearchRequest, SearchResponse} from '../../src/core/search-provider.js';
import {loadLanguage} from '../../src/search/analysis/languages.js';
import * as secondStage from '../../src/search/answer/second-stage.js';
import type {BundleSource} from '../../src/search/bundle/bundle-source.js';
import type {IndexExtras} from '../../src/search/packed/index-base.js';
import {EmbeddedProvider, type EmbeddedProviderOptions} from '../../src/search/provider/embedded-provider.js';
import {idsOf} from './articles.js';
import {type BundledArticle, buildBundle, MemoryBundleSource} from './memory-bundle.js';

/** Articles in a bundle in memory, open for searching. */
export interface OpenArticles {
  readonly bundle: InlineBundle;
  readonly source: MemoryBundleSource;
  readonly provider: SearchProvider;
  /** Asks for a finished query and up to 50 hits, unless told otherwise. */
  search(query: string, rest?: Partial<SearchRequest>, context?: Partial<SearchContext>): Promise<SearchResponse>;
  /** Ids of the hits, in order. */
  ids(query: string, rest?: Partial<SearchRequest>): Promise<string[]>;
}

/** Answers from a bundle as a page's own thread does. */
export function embeddedProvider(
  source: BundleSource,
  options: Partial<EmbeddedProviderOptions> = {},
): EmbeddedProvider {
  return new EmbeddedProvider({source, loadLanguage, loadSecondStage: async () => secondStage, ...options});
}

export async function openArticles(
  articles: readonly BundledArticle[],
  {locale = 'en', extras = {}}: {readonly locale?: string; readonly extras?: IndexExtras} = {},
): Promise<OpenArticles> {
  return openBundle(await buildBundle({[locale]: articles}, {}, extras));
}

/** Opens a bundle anew: nothing of it is fetched yet. */
export function openBundle(bundle: InlineBundle): OpenArticles {
  const source = new MemoryBundleSource(bundle);
  const provider = embeddedProvider(source);
  const search: OpenArticles['search'] = (query, rest = {}, context = {}) =>
    provider.search(
      {query, intent: 'submit', pageSize: 50, ...rest},
      {signal: new AbortController().signal, ...context},
    );
  return {
    bundle,
    source,
    provider,
    search,
    ids: async (query, rest) => idsOf(await search(query, rest)),
  };
}

/** The file of a bundle whose path begins so, up to the hash: `articles/login`, `index/en-base`. */
export function pathIn({files}: InlineBundle, stem: string): string {
  const paths = Object.keys(files).filter(path => path.startsWith(`${stem}.`));
  if (paths.length !== 1) throw new Error(`There are ${paths.length} files ${stem}: ${Object.keys(files).join(', ')}`);
  return paths[0] as string;
}
