import type {Article} from '../../core/article.js';
import type {Manifest, ManifestLocale} from '../../core/bundle.js';
import type {HelpCentre} from '../../core/help-centre.js';
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
import {checkRequest} from '../answer/check-request.js';
import {LocaleIndex} from '../answer/locale-index.js';
import {searchTitles} from '../answer/search-titles.js';
import type {TextIndex} from '../answer/text-index.js';
import type {BundleSource} from '../bundle/bundle-source.js';
import {CurrentBundle} from '../bundle/current-bundle.js';
import {localeIn} from '../bundle/describe-manifest.js';
import {typedPostings} from '../bundle/typed-postings.js';
import {EMBEDDED_CAPABILITIES, withoutEnd} from './forwarding-provider.js';

/** What the first results do not need, see `second-stage.ts`. */
export type SecondStage = typeof import('../answer/second-stage.js');

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
  /** Loads the code of the second stage, or gives it where it is part of the script. Rejects with a `SearchError`. */
  readonly loadSecondStage: () => Promise<SecondStage>;
  /** True to fetch the rest of a small index once nobody has asked for a while. Default: false. */
  readonly loadsAhead?: boolean;
}

/** Longer than someone who types thinks about the next word, in milliseconds. */
const QUIET_MS = 1500;

/** Answers from a help bundle, in this thread. Each file is fetched once, when it is first needed. */
export class EmbeddedProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly capabilities = EMBEDDED_CAPABILITIES;
  readonly #options: EmbeddedProviderOptions;
  readonly #bundle: CurrentBundle;
  readonly #indexes = new Set<LocaleIndex | TextIndex>();
  #quiet?: ReturnType<typeof setTimeout>;

  constructor(options: EmbeddedProviderOptions) {
    this.#options = options;
    const onReplaced = (): void => {
      // Not disposed: a search that runs in an old index fails by itself, and asks again.
      this.#indexes.clear();
      options.onReplaced?.();
    };
    this.#bundle = new CurrentBundle(options.source, onReplaced, options.manifest);
    // It comes with the manifest and the base. Whoever needs it is told why it did not.
    options.loadSecondStage().catch(() => undefined);
  }

  warm({signal}: SearchContext): Promise<void> {
    return this.#bundle.ask(async () => {
      const index = await this.#index(await this.#localeOf());
      await Promise.all([index.warm(signal), this.#options.loadSecondStage()]);
    });
  }

  async describe({locale}: DescribeContext): Promise<HelpCentre> {
    const {centreOf} = await this.#options.loadSecondStage();
    return centreOf(await this.#bundle.manifest(), await this.#localeOf(locale));
  }

  search(asked: SearchRequest, context: SearchContext = withoutEnd()): Promise<SearchResponse> {
    return this.#bundle.ask(async () => {
      const request = checkRequest(asked);
      const locale = await this.#localeOf(request.locale);
      const isQuery = request.query.trim() !== '';
      if (this.#indexes.size === 0) this.#prefetch(locale, request.query);
      const index = await this.#index(locale);
      const [whole, {searchArticles, browseArticles}] = await Promise.all([
        this.#withTexts(locale),
        this.#options.loadSecondStage(),
        isQuery ? searchTitles(index, request, context) : undefined,
      ]);
      const response = await (isQuery ? searchArticles : browseArticles)(whole, request, context);
      this.#loadAhead(locale, index);
      return response;
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
      const article = await (await this.#withTexts(locale)).read(id, signal);
      if (article) return article;
    }
    throw new SearchError('not-found', `There is no article "${id}" in ${first.locale}.`);
  }

  highlight(request: HighlightRequest, {signal}: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return this.#bundle.ask(async () => {
      const {highlightTexts} = await this.#options.loadSecondStage();
      return highlightTexts(await this.#withTexts(await this.#localeOf(request.locale)), request, signal);
    });
  }

  /** Aborts what is fetched. Everything asked from now on rejects with a `SearchError` of code `aborted`. */
  dispose(): void {
    clearTimeout(this.#quiet);
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

  /** Asks for the postings that words will need together with the base, not after it. */
  #prefetch(locale: ManifestLocale, query: string): void {
    const {source} = this.#options;
    for (const path of typedPostings(locale, query)) source.prefetch?.(path);
  }

  /** Later questions shall find all of a small index, and the present one shall not wait for it. */
  #loadAhead({index: {path}}: ManifestLocale, index: LocaleIndex): void {
    clearTimeout(this.#quiet);
    if (!this.#options.loadsAhead) return;
    this.#quiet = setTimeout(() => {
      // Whoever needs a file that did not come asks for it again, and is told why.
      this.#bundle.once(`${path} ahead`, signal => index.loadRest(signal)).catch(() => undefined);
    }, QUIET_MS);
  }

  /** The same with its articles' texts. */
  #withTexts(locale: ManifestLocale): Promise<TextIndex> {
    return this.#bundle.once(`${locale.index.path} with texts`, async () => {
      const [index, {TextIndex}] = await Promise.all([this.#index(locale), this.#options.loadSecondStage()]);
      const whole = new TextIndex(index, this.#options.source);
      this.#indexes.add(whole);
      return whole;
    });
  }
}
