import type {Article} from '../core/article.js';
import type {Catalog, CatalogEntry, Manifest, ManifestLocale} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import {directionOf, matchLocale} from '../core/locale.js';
import {isRecord, parseCatalog, staysInside} from '../core/manifest.js';
import {
  type ArticleReference,
  type Capabilities,
  type SearchContext,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../core/search-provider.js';
import {browse} from './browse.js';
import type {BundleSource} from './bundle-source.js';
import type {OramaIndex} from './orama-index.js';

export interface EmbeddedProviderOptions {
  readonly source: BundleSource;
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
}

/** Answers from a help bundle, in this thread. Each file is fetched once, when it is first needed. */
export function createEmbeddedProvider(options: EmbeddedProviderOptions): SearchProvider {
  return new EmbeddedProvider(options);
}

class EmbeddedProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly capabilities: Capabilities = {
    remote: false,
    cancel: false,
    typoTolerance: true,
    facets: 'exact',
    sorts: ['relevance', 'updated', 'published', 'views'],
    maxHits: 1000,
  };
  readonly #source: BundleSource;
  readonly #locale?: string;
  /** Running and finished downloads by what they give; failed ones are forgotten, so that they can be tried again. */
  readonly #loaded = new Map<string, Promise<unknown>>();
  /** Shared downloads outlive the search that started them: the next key press needs them as well. */
  readonly #lifetime = new AbortController();

  constructor({source, locale}: EmbeddedProviderOptions) {
    this.#source = source;
    this.#locale = locale;
  }

  async warm(): Promise<void> {
    await this.#index(await this.#localeOf());
  }

  async describe(): Promise<HelpCentre> {
    const manifest = await this.#manifest();
    const {locale, direction, articles, categories, topics} = await this.#localeOf();
    const {title, contact, imagePrefixes = []} = manifest;
    return {
      title,
      locale,
      direction: direction ?? directionOf(locale),
      articles,
      categories,
      topics,
      imagePrefixes,
      ...(contact ? {contact} : {}),
    };
  }

  async search(request: SearchRequest): Promise<SearchResponse> {
    const locale = await this.#localeOf(request.locale);
    if (!request.query.trim()) return browse((await this.#catalog(locale)).entries.map(summaryOf), request);
    const [{searchOramaIndex}, index] = await Promise.all([import('./orama-search.js'), this.#index(locale)]);
    return searchOramaIndex(index, request);
  }

  async article({id, locale: wanted}: ArticleReference, {signal}: SearchContext): Promise<Article> {
    const locale = await this.#localeOf(wanted);
    const {entries} = await this.#catalog(locale);
    const entry = entries.find(row => row.id === id) ?? entries.find(row => row.redirects?.includes(id));
    if (!entry) throw new SearchError('not-found', `There is no article "${id}" in ${locale.locale}.`);
    const article = parseArticle(await this.#source.text(entry.file, signal), entry.file.path);
    const assets = Object.entries(article.assets ?? {})
      // Inlined pictures are addresses already; everything else has to lie inside the bundle.
      .filter(([, to]) => to.startsWith('data:image/') || staysInside(to))
      .map(([from, to]) => [from, to.startsWith('data:') ? to : this.#source.assetUrl(to)]);
    return {...article, assets: Object.fromEntries(assets)};
  }

  dispose(): void {
    this.#lifetime.abort();
    this.#loaded.clear();
  }

  #manifest(): Promise<Manifest> {
    return this.#once('manifest', signal => this.#source.manifest(signal));
  }

  async #localeOf(wanted?: string): Promise<ManifestLocale> {
    const {locales, defaultLocale} = await this.#manifest();
    const available = locales.map(({locale}) => locale);
    const chosen = matchLocale(wanted, available) ?? matchLocale(this.#locale, available) ?? defaultLocale;
    const found = locales.find(({locale}) => locale === chosen) ?? locales[0];
    if (!found) throw new SearchError('bad-response', 'The help bundle has no locale.');
    return found;
  }

  #catalog({catalog}: ManifestLocale): Promise<Catalog> {
    return this.#once(catalog.path, async signal => {
      const value = parseJson(await this.#source.text(catalog, signal), catalog.path);
      try {
        return parseCatalog(value, catalog.path);
      } catch (cause) {
        throw new SearchError('bad-response', `${catalog.path} is not a catalog of articles.`, {cause});
      }
    });
  }

  #index({index, locale}: ManifestLocale): Promise<OramaIndex> {
    return this.#once(index.path, async signal => {
      const [{restoreOramaIndex}, text] = await Promise.all([
        import('./orama-index.js'),
        this.#source.text(index, signal),
      ]);
      try {
        return await restoreOramaIndex(text, locale);
      } catch (cause) {
        throw new SearchError('corrupt-index', `The search index ${index.path} cannot be read.`, {cause});
      }
    });
  }

  #once<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const known = this.#loaded.get(key) as Promise<T> | undefined;
    if (known) return known;
    const loading = load(this.#lifetime.signal);
    this.#loaded.set(key, loading);
    loading.catch(() => this.#loaded.delete(key));
    return loading;
  }
}

function summaryOf({
  file: _file,
  routes: _routes,
  audience: _audience,
  redirects: _redirects,
  ...summary
}: CatalogEntry) {
  return summary;
}

function parseArticle(text: string, path: string): Article {
  const value = parseJson(text, path);
  if (!isRecord(value) || typeof value.markdown !== 'string' || !Array.isArray(value.headings)) {
    throw new SearchError('bad-response', `${path} is not an article file.`);
  }
  return value as unknown as Article;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SearchError('bad-response', `${path} is not JSON.`, {cause});
  }
}
