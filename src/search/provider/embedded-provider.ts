import type {Article} from '../../core/article.js';
import type {ArticleFile, Manifest, ManifestLocale} from '../../core/bundle.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {staysInside} from '../../core/manifest.js';
import {
  type ArticleReference,
  type DescribeContext,
  type HighlightRequest,
  type MatchRange,
  type SearchContext,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../core/search-provider.js';
import type {LoadLanguage} from '../analysis/language.js';
import {browseArticles} from '../answer/browse.js';
import {checkRequest} from '../answer/check-request.js';
import {highlightTexts} from '../answer/highlight-texts.js';
import {LocaleIndex} from '../answer/locale-index.js';
import {searchArticles} from '../answer/search-articles.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {CurrentBundle} from '../bundle/current-bundle.js';
import {centreOf, localeIn} from '../bundle/describe-manifest.js';
import {EMBEDDED_CAPABILITIES, withoutEnd} from './forwarding-provider.js';

export interface EmbeddedProviderOptions {
  readonly source: BundleSource;
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  /** What the page has already fetched. Default: the source is asked. */
  readonly manifest?: Manifest;
  /** Called when a newer bundle has taken the place of the one that answered until then. */
  readonly onReplaced?: () => void;
  /** Loads stemmer and stop words; a worker finds them elsewhere than a page does. */
  readonly loadLanguage: LoadLanguage;
}

/** Answers from a help bundle, in this thread. Each file is fetched once, when it is first needed. */
export class EmbeddedProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly capabilities = EMBEDDED_CAPABILITIES;
  readonly #options: EmbeddedProviderOptions;
  readonly #bundle: CurrentBundle;
  readonly #indexes = new Set<LocaleIndex>();

  constructor(options: EmbeddedProviderOptions) {
    this.#options = options;
    const onReplaced = (): void => {
      // Not disposed: a search that runs in an old index fails by itself, and asks again.
      this.#indexes.clear();
      options.onReplaced?.();
    };
    this.#bundle = new CurrentBundle(options.source, onReplaced, options.manifest);
  }

  warm({signal}: SearchContext): Promise<void> {
    return this.#bundle.ask(async () => {
      const index = await this.#index(await this.#localeOf());
      await index.warm(signal);
    });
  }

  async describe({locale}: DescribeContext): Promise<HelpCentre> {
    return centreOf(await this.#bundle.manifest(), await this.#localeOf(locale));
  }

  search(asked: SearchRequest, context: SearchContext = withoutEnd()): Promise<SearchResponse> {
    return this.#bundle.ask(async () => {
      const request = checkRequest(asked);
      const index = await this.#index(await this.#localeOf(request.locale));
      if (!request.query.trim()) return browseArticles(index, request, context);
      return searchArticles(index, request, context);
    });
  }

  article(reference: ArticleReference, {signal}: SearchContext = withoutEnd()): Promise<Article> {
    return this.#bundle.ask(() => this.#read(reference, signal));
  }

  async #read({id, locale: wanted}: ArticleReference, signal: AbortSignal): Promise<Article> {
    const manifest = await this.#bundle.manifest();
    const first = localeIn(manifest, wanted, this.#options.locale);
    // An article without a translation is better than none: the reader says what language it is in.
    for (const locale of [first, localeIn(manifest)]) {
      const {directory, texts} = await this.#index(locale);
      const number = await directory.find(id, signal);
      if (number !== undefined) return this.#withAssets(await texts.read(number, signal));
    }
    throw new SearchError('not-found', `There is no article "${id}" in ${first.locale}.`);
  }

  #withAssets({sections: _sections, ...article}: ArticleFile): Article {
    const assets = Object.entries(article.assets ?? {})
      // Inlined files are addresses already; everything else has to lie inside the bundle.
      .filter(([, to]) => to.startsWith('data:') || staysInside(to))
      .map(([from, to]) => [from, to.startsWith('data:') ? to : this.#options.source.assetUrl(to)]);
    return {...article, assets: Object.fromEntries(assets)};
  }

  highlight(request: HighlightRequest, {signal}: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return this.#bundle.ask(async () =>
      highlightTexts(await this.#index(await this.#localeOf(request.locale)), request, signal),
    );
  }

  /** Aborts what is fetched. Everything asked from now on rejects with a `SearchError` of code `aborted`. */
  dispose(): void {
    this.#bundle.dispose();
    for (const index of this.#indexes) index.dispose();
    this.#indexes.clear();
  }

  async #localeOf(wanted?: string): Promise<ManifestLocale> {
    return localeIn(await this.#bundle.manifest(), wanted, this.#options.locale);
  }

  /** The index of a locale, as far as it is fetched. */
  #index(locale: ManifestLocale): Promise<LocaleIndex> {
    return this.#bundle.once(locale.index.path, async signal => {
      const index = await LocaleIndex.open(this.#options, locale, signal);
      this.#indexes.add(index);
      return index;
    });
  }
}
