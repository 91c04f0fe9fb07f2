import type {Article} from '../core/article.js';
import type {HelpCentre} from '../core/help-centre.js';
import {LruCache} from '../core/lru-cache.js';
import type {
  ArticleReference,
  HighlightRequest,
  MatchRange,
  SearchProvider,
  SearchRequest,
  SearchResponse,
} from '../core/search-provider.js';
import {checkArticle, checkRanges, checkResponse} from './check-response.js';
import {type RetryOptions, withRetry} from './retry.js';

export interface SearchEngineOptions {
  /** Milliseconds until a request is given up. Default 15,000. */
  readonly timeoutMs?: number;
  /** Longest wait before the one retry, in milliseconds; the actual one is random below it. Default 800. */
  readonly retryDelayMs?: number;
  /** Answers kept, and as many articles. Default 50. */
  readonly cacheSize?: number;
}

export interface EngineCall {
  /** Aborting rejects the call with a `SearchError` of code `aborted`. */
  readonly signal?: AbortSignal;
  /** Called with an earlier, rougher answer, when the provider has one. Never called after the call has settled. */
  readonly onPartial?: (response: SearchResponse) => void;
}

export interface DescribeCall extends EngineCall {
  /** BCP 47 tag of the language to describe the help centre in. Default: the provider's own. */
  readonly locale?: string;
}

/** Wraps a provider with what every provider needs: deadline, one retry, checks, a cache and an end. */
export class SearchEngine {
  readonly provider: SearchProvider;
  readonly #waits: Omit<RetryOptions, 'signals'>;
  readonly #answers: LruCache<SearchResponse>;
  /** Apart from the answers, of which a word typed leaves many: what was read stays readable without a network. */
  readonly #articles: LruCache<Article>;
  readonly #lifetime = new AbortController();

  constructor(
    provider: SearchProvider,
    {timeoutMs = 15_000, retryDelayMs = 800, cacheSize = 50}: SearchEngineOptions = {},
  ) {
    this.provider = provider;
    this.#waits = {timeoutMs, retryDelayMs};
    this.#answers = new LruCache(cacheSize);
    this.#articles = new LruCache(cacheSize);
  }

  /** Fetches what the first answer needs. */
  async warm(call: EngineCall = {}): Promise<void> {
    await this.#run(call, async signal => this.provider.warm?.({signal}));
  }

  async describe({locale, ...call}: DescribeCall = {}): Promise<HelpCentre> {
    return this.#run(
      call,
      async signal => (await this.provider.describe?.({signal, locale})) ?? this.#describeByFacets(signal, locale),
    );
  }

  async search(request: SearchRequest, call: EngineCall = {}): Promise<SearchResponse> {
    const {maxHits} = this.provider.capabilities;
    // A space at the end says that the last word is whole.
    const typed = (request.query ?? '').replace(/\s+/g, ' ').trimStart();
    const query = request.intent === 'typeahead' ? typed : typed.trimEnd();
    const capped = {...request, query, pageSize: Math.min(request.pageSize ?? 10, maxHits)};
    return this.#cached(this.#answers, capped, () =>
      this.#run(call, async signal => {
        const {name} = this.provider;
        const onPartial = (response: SearchResponse): void => {
          if (!signal.aborted) call.onPartial?.(checkResponse(response, name));
        };
        return checkResponse(await this.provider.search(capped, {signal, onPartial}), name);
      }),
    );
  }

  async article(reference: ArticleReference, call: EngineCall = {}): Promise<Article> {
    return this.#cached(this.#articles, [reference.locale, reference.id], () =>
      this.#run(call, async signal =>
        checkArticle(await this.provider.article(reference, {signal}), this.provider.name),
      ),
    );
  }

  /** Finds what answers a query in each text; nothing where the provider cannot tell. */
  async highlight(request: HighlightRequest, call: EngineCall = {}): Promise<readonly (readonly MatchRange[])[]> {
    const {provider} = this;
    return this.#run(call, async signal => {
      const ranges = provider.highlight ? await provider.highlight(request, {signal}) : request.texts.map(() => []);
      return checkRanges(ranges, request.texts, provider.name);
    });
  }

  /** Ends the provider with all that it runs. Calls that have not settled, and all later ones, reject as `aborted`. */
  dispose(): void {
    this.#lifetime.abort();
    this.#answers.clear();
    this.#articles.clear();
    this.provider.dispose?.();
  }

  async #describeByFacets(signal: AbortSignal, locale: string | undefined): Promise<HelpCentre> {
    const request = {
      query: '',
      intent: 'submit',
      facets: ['category', 'topic'],
      pageSize: 0,
      ...(locale ? {locale} : {}),
    } as const;
    const {facets, total} = checkResponse(await this.provider.search(request, {signal}), this.provider.name);
    const groups = (counts: Readonly<Record<string, number>> = {}) =>
      Object.entries(counts).flatMap(([name, count]) => (name ? [{name, count}] : []));
    return {
      title: '',
      locale: 'und',
      direction: 'ltr',
      locales: [],
      articles: total,
      categories: groups(facets.category),
      topics: groups(facets.topic),
      imagePrefixes: [],
    };
  }

  async #cached<T extends SearchResponse | Article>(
    cache: LruCache<T>,
    question: unknown,
    answer: () => Promise<T>,
  ): Promise<T> {
    const key = JSON.stringify([this.provider.version, question]);
    const known = cache.get(key);
    if (known) return known;
    const fresh = await answer();
    if (!('incomplete' in fresh && fresh.incomplete)) cache.set(key, fresh);
    return fresh;
  }

  /** Runs a call until it settles, its caller aborts it, or the engine ends. */
  #run<T>({signal}: EngineCall, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return withRetry(task, {...this.#waits, signals: [this.#lifetime.signal, ...(signal ? [signal] : [])]});
  }
}
