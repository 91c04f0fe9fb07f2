import type {Article} from '../../core/article.js';
import type {Manifest} from '../../core/bundle.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {
  type ArticleReference,
  type Capabilities,
  type HighlightRequest,
  type MatchRange,
  type SearchContext,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../../core/search-provider.js';
import type {StartedWorker} from '../../workers/start-script.js';
import {WorkerUnavailableError} from '../../workers/worker-unavailable.js';
import {centreOf, localeIn} from '../bundle/describe-manifest.js';
import {fetchManifest, folderUrl} from '../bundle/fetch-manifest.js';
import {describeWith} from './describe-with.js';
import {highlightWith} from './highlight-with.js';
import {type BundleOptions, createMainThreadProvider} from './main-thread-provider.js';
import {startWorker} from './start-worker.js';
import {WorkerProvider} from './worker-provider.js';

export interface PageProviderOptions extends BundleOptions {
  /** Starts a worker. Default: {@link startWorker}. */
  readonly start?: () => Promise<StartedWorker>;
}

/** The engine for a page: in a worker, or in the page's own thread where there is none to be had. */
export function createPageProvider(options: PageProviderOptions): SearchProvider {
  return new PageProvider(options);
}

class PageProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly #options: BundleOptions;
  readonly #worker: SearchProvider;
  #manifest?: Manifest;
  /** Answers in the worker's place from the first time that there is none. */
  #mainThread?: SearchProvider;

  constructor({start = () => startWorker(), ...options}: PageProviderOptions) {
    this.#options = options;
    this.#worker = new WorkerProvider({...options, start, manifest: () => this.#manifest});
  }

  get capabilities(): Capabilities {
    return (this.#mainThread ?? this.#worker).capabilities;
  }

  warm(context: SearchContext): Promise<void> {
    return this.#ask(async provider => provider.warm?.(context));
  }

  /** In this thread: what the home view shows need not wait for the code of the search. */
  async describe(context: SearchContext): Promise<HelpCentre> {
    const {base, locale} = this.#options;
    try {
      this.#manifest ??= await fetchManifest(folderUrl(base), context.signal);
    } catch (error) {
      if (!(error instanceof SearchError) || error.code !== 'bad-response') throw error;
      // Libraries of the page may have changed what the check stands on (Prototype.js writes arrays as texts). The worker has its own.
      return this.#ask(provider => describeWith(provider, context));
    }
    return centreOf(this.#manifest, localeIn(this.#manifest, locale));
  }

  search(request: SearchRequest, context: SearchContext): Promise<SearchResponse> {
    return this.#ask(provider => provider.search(request, context));
  }

  article(reference: ArticleReference, context: SearchContext): Promise<Article> {
    return this.#ask(provider => provider.article(reference, context));
  }

  highlight(request: HighlightRequest, context: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return this.#ask(provider => highlightWith(provider, request, context));
  }

  dispose(): void {
    this.#worker.dispose?.();
    this.#mainThread?.dispose?.();
  }

  /** Asks the worker; when there is none, the main thread gets the same question. */
  async #ask<T>(question: (provider: SearchProvider) => Promise<T>): Promise<T> {
    if (!this.#mainThread) {
      try {
        return await question(this.#worker);
      } catch (error) {
        if (!(error instanceof WorkerUnavailableError)) throw error;
      }
    }
    // Requests that waited for the same worker come here together.
    this.#mainThread ??= createMainThreadProvider(this.#options);
    return question(this.#mainThread);
  }
}
