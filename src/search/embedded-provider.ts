import type {Article} from '../core/article.js';
import type {Manifest, ManifestLocale} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import {directionOf, matchLocale} from '../core/locale.js';
import {staysInside} from '../core/manifest.js';
import {
  type ArticleReference,
  type SearchContext,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../core/search-provider.js';
import {browseArticles} from './answer/browse-articles.js';
import {LocaleIndex} from './answer/locale-index.js';
import {searchArticles} from './answer/search-articles.js';
import type {BundleSource} from './bundle/bundle-source.js';
import {ENGINE_CAPABILITIES} from './engine-capabilities.js';

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
  readonly capabilities = ENGINE_CAPABILITIES;
  readonly #source: BundleSource;
  readonly #locale?: string;
  /** Running and finished downloads by what they give; failed ones are forgotten, so that they can be tried again. */
  readonly #loaded = new Map<string, Promise<unknown>>();
  readonly #indexes = new Set<LocaleIndex>();
  /** Shared downloads outlive the search that started them: the next key press needs them as well. */
  readonly #lifetime = new AbortController();

  constructor({source, locale}: EmbeddedProviderOptions) {
    this.#source = source;
    this.#locale = locale;
  }

  async warm({signal}: SearchContext): Promise<void> {
    const index = await this.#index(await this.#localeOf());
    await index.warm(signal);
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

  async search(request: SearchRequest, context: SearchContext): Promise<SearchResponse> {
    const index = await this.#index(await this.#localeOf(request.locale));
    if (!request.query.trim()) return browseArticles(index, request, context);
    return searchArticles(index, request, context);
  }

  async article({id, locale: wanted}: ArticleReference, {signal}: SearchContext): Promise<Article> {
    const locale = await this.#localeOf(wanted);
    const {directory, texts} = await this.#index(locale);
    const number = await directory.find(id, signal);
    if (number === undefined) throw new SearchError('not-found', `There is no article "${id}" in ${locale.locale}.`);
    const {sections: _sections, ...article} = (await texts.load(number, signal)).file;
    const assets = Object.entries(article.assets ?? {})
      // Inlined pictures are addresses already; everything else has to lie inside the bundle.
      .filter(([, to]) => to.startsWith('data:image/') || staysInside(to))
      .map(([from, to]) => [from, to.startsWith('data:') ? to : this.#source.assetUrl(to)]);
    return {...article, assets: Object.fromEntries(assets)};
  }

  dispose(): void {
    this.#lifetime.abort();
    for (const index of this.#indexes) index.dispose();
    this.#indexes.clear();
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

  /** The index of a locale, as far as it is fetched. */
  #index(locale: ManifestLocale): Promise<LocaleIndex> {
    return this.#once(locale.index.path, async signal => {
      const index = await LocaleIndex.open(this.#source, locale, signal);
      this.#indexes.add(index);
      return index;
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
