import type {Article} from '../core/article.js';
import type {HelpCentre} from '../core/help-centre.js';
import {isRecord} from '../core/manifest.js';
import {
  type ArticleReference,
  abortedError,
  type HighlightRequest,
  type MatchRange,
  SearchError,
  type SearchProvider,
  type SearchRequest,
  type SearchResponse,
} from '../core/search-provider.js';

import {highlightWith} from './worker/highlight-with.js';

export interface SearchEngineOptions {
  /** Milliseconds until a request is given up. Default 15,000. */
  readonly timeoutMs?: number;
  /** Longest wait before the one retry, in milliseconds; the actual one is random below it. Default 800. */
  readonly retryDelayMs?: number;
  /** Answers kept, and as many articles. Default 50. */
  readonly cacheSize?: number;
}

/** A server may ask for more time than this; the reader is told instead. */
const LONGEST_WAIT_MS = 5000;

export interface EngineCall {
  /** Aborting rejects the call with a `SearchError` of code `aborted`. */
  readonly signal?: AbortSignal;
  /** Called with an earlier, rougher answer, when the provider has one. Never called after the call has settled. */
  readonly onPartial?: (response: SearchResponse) => void;
}

/** Wraps a provider with what every provider needs: deadline, one retry, checks and a cache. */
export class SearchEngine {
  readonly provider: SearchProvider;
  readonly #timeoutMs: number;
  readonly #retryDelayMs: number;
  readonly #cacheSize: number;
  readonly #answers = new Map<string, SearchResponse>();
  /** Apart from the answers, of which a word typed leaves many: what was read stays readable without a network. */
  readonly #articles = new Map<string, Article>();

  constructor(provider: SearchProvider, options: SearchEngineOptions = {}) {
    this.provider = provider;
    this.#timeoutMs = options.timeoutMs ?? 15_000;
    this.#retryDelayMs = options.retryDelayMs ?? 800;
    this.#cacheSize = options.cacheSize ?? 50;
  }

  /** Fetches what the first answer needs. */
  async warm(call: EngineCall = {}): Promise<void> {
    await this.#run(call, async signal => this.provider.warm?.({signal}));
  }

  async describe(call: EngineCall = {}): Promise<HelpCentre> {
    return this.#run(
      call,
      async signal => (await this.provider.describe?.({signal})) ?? this.#describeByFacets(signal),
    );
  }

  async search(request: SearchRequest, call: EngineCall = {}): Promise<SearchResponse> {
    const {maxHits} = this.provider.capabilities;
    const query = request.query.trim().replace(/\s+/g, ' ');
    const capped = {...request, query, pageSize: Math.min(request.pageSize ?? 10, maxHits)};
    return this.#cached(this.#answers, JSON.stringify(capped), () =>
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
    return this.#cached(this.#articles, JSON.stringify([reference.locale, reference.id]), () =>
      this.#run(call, async signal =>
        checkArticle(await this.provider.article(reference, {signal}), this.provider.name),
      ),
    );
  }

  /** Finds what answers a query in each text; nothing where the provider cannot tell. */
  async highlight(request: HighlightRequest, call: EngineCall = {}): Promise<readonly (readonly MatchRange[])[]> {
    const {provider} = this;
    return this.#run(call, async signal =>
      checkRanges(await highlightWith(provider, request, {signal}), request.texts, provider.name),
    );
  }

  dispose(): void {
    this.#answers.clear();
    this.#articles.clear();
    this.provider.dispose?.();
  }

  async #describeByFacets(signal: AbortSignal): Promise<HelpCentre> {
    const request = {query: '', intent: 'submit', facets: ['category', 'topic'], pageSize: 0} as const;
    const {facets, total} = checkResponse(await this.provider.search(request, {signal}), this.provider.name);
    const groups = (counts: Readonly<Record<string, number>> = {}) =>
      Object.entries(counts).flatMap(([name, count]) => (name ? [{name, count}] : []));
    return {
      title: '',
      locale: 'und',
      direction: 'ltr',
      articles: total,
      categories: groups(facets.category),
      topics: groups(facets.topic),
      imagePrefixes: [],
    };
  }

  async #cached<T extends SearchResponse | Article>(
    cache: Map<string, T>,
    key: string,
    answer: () => Promise<T>,
  ): Promise<T> {
    const known = cache.get(key);
    if (known) {
      // Move to the end: the first entry is always the one unused for longest.
      cache.delete(key);
      cache.set(key, known);
      return known;
    }
    const fresh = await answer();
    if ('incomplete' in fresh && fresh.incomplete) return fresh;
    cache.set(key, fresh);
    if (cache.size > this.#cacheSize) cache.delete(cache.keys().next().value as string);
    return fresh;
  }

  async #run<T>(call: EngineCall, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    try {
      return await this.#attempt(call, task);
    } catch (error) {
      if (!(error instanceof SearchError) || !error.retryable) throw error;
      const delay = error.retryAfterMs ?? this.#retryDelayMs * (0.5 + Math.random() / 2);
      // Nobody waits that long before a spinner: better to say so, and leave the next try to the reader.
      if (delay > LONGEST_WAIT_MS) throw error;
      await pause(delay, call.signal);
      return this.#attempt(call, task);
    }
  }

  /** Runs a task until it ends, the caller aborts, or its time is up; a late answer is dropped. */
  async #attempt<T>({signal}: EngineCall, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (signal?.aborted) throw abortedError();
    const controller = new AbortController();
    let stop = (): void => {};
    const stopped = new Promise<never>((_resolve, reject) => {
      const end = (error: SearchError): void => {
        reject(error);
        controller.abort();
      };
      const onAbort = (): void => end(abortedError());
      const timer = setTimeout(
        () => end(new SearchError('timeout', `No answer within ${this.#timeoutMs} ms.`, {retryable: true})),
        this.#timeoutMs,
      );
      signal?.addEventListener('abort', onAbort, {once: true});
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
    });
    try {
      return await Promise.race([task(controller.signal), stopped]);
    } finally {
      stop();
    }
  }
}

function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortedError());
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(abortedError());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, {once: true});
  });
}

function checkResponse(value: SearchResponse, provider: string): SearchResponse {
  const sound =
    isRecord(value) &&
    Number.isInteger(value.total) &&
    isRecord(value.facets) &&
    Array.isArray(value.hits) &&
    value.hits.every(
      hit =>
        isRecord(hit) &&
        isRecord(hit.article) &&
        typeof hit.article.id === 'string' &&
        [hit.title, hit.excerpt, hit.sections].every(Array.isArray),
    );
  if (!sound) throw wrongShape(provider);
  return value;
}

function checkArticle(value: Article, provider: string): Article {
  const sound =
    isRecord(value) &&
    [value.id, value.title, value.markdown, value.locale].every(text => typeof text === 'string') &&
    Array.isArray(value.headings);
  if (!sound) throw wrongShape(provider);
  return value;
}

/** Ranges have to lie in their texts, in order and apart: they become marks without another look. */
function checkRanges(
  value: readonly (readonly MatchRange[])[],
  texts: readonly string[],
  provider: string,
): readonly (readonly MatchRange[])[] {
  const sound =
    Array.isArray(value) &&
    value.length === texts.length &&
    value.every((ranges, index) => {
      let from = 0;
      return (
        Array.isArray(ranges) &&
        ranges.every(range => {
          if (!isRecord(range)) return false;
          const {start, end} = range as unknown as MatchRange;
          const begins = Number.isInteger(start) && start >= from;
          from = end;
          return begins && Number.isInteger(end) && end > start && end <= (texts[index] as string).length;
        })
      );
    });
  if (!sound) throw wrongShape(provider);
  return value;
}

function wrongShape(provider: string): SearchError {
  return new SearchError('bad-response', `The search provider "${provider}" gave an answer of the wrong shape.`);
}
