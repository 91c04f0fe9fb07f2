import type {Article} from '../../core/article.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {
  type ArticleReference,
  abortedError,
  type HighlightRequest,
  type MatchRange,
  type SearchContext,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../core/search-provider.js';
import {ENGINE_CAPABILITIES} from '../engine-capabilities.js';
import {describeWith} from './describe-with.js';
import {highlightWith} from './highlight-with.js';

/** The embedded engine in this thread, whose code is fetched with the first request. */
export class LazyProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly capabilities = ENGINE_CAPABILITIES;
  readonly #load: () => Promise<SearchProvider>;
  #loading?: Promise<SearchProvider>;
  #disposed = false;

  /** @param load Gives the engine. Asked again after it failed. */
  constructor(load: () => Promise<SearchProvider>) {
    this.#load = load;
  }

  async warm(context: SearchContext): Promise<void> {
    await (await this.#provider(context)).warm?.(context);
  }

  async describe(context: SearchContext): Promise<HelpCentre> {
    return describeWith(await this.#provider(context), context);
  }

  async search(request: SearchRequest, context: SearchContext): Promise<SearchResponse> {
    return (await this.#provider(context)).search(request, context);
  }

  async article(reference: ArticleReference, context: SearchContext): Promise<Article> {
    return (await this.#provider(context)).article(reference, context);
  }

  async highlight(request: HighlightRequest, context: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return highlightWith(await this.#provider(context), request, context);
  }

  dispose(): void {
    this.#disposed = true;
    this.#loading?.then(
      provider => provider.dispose?.(),
      () => {},
    );
  }

  async #provider({signal}: SearchContext): Promise<SearchProvider> {
    this.#refuseIfOver(signal);
    const loading = this.#loading ?? this.#load();
    this.#loading = loading;
    try {
      const provider = await loading;
      this.#refuseIfOver(signal);
      return provider;
    } catch (cause) {
      if (cause instanceof SearchError && cause.code === 'aborted') throw cause;
      if (this.#loading === loading) this.#loading = undefined;
      if (cause instanceof SearchError) throw cause;
      throw new SearchError('network', 'The code of the search could not be loaded.', {retryable: true, cause});
    }
  }

  #refuseIfOver(signal: AbortSignal): void {
    if (this.#disposed || signal.aborted) throw abortedError();
  }
}
