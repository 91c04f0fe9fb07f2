import type {Article} from '../../core/article.js';
import type {Manifest} from '../../core/bundle.js';
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
import type {StartedWorker} from '../../workers/start-script.js';
import {WorkerUnavailableError} from '../../workers/worker-unavailable.js';
import {ENGINE_CAPABILITIES} from '../engine-capabilities.js';
import {errorOf, type Question, type WorkerReply} from './messages.js';
import {type Death, WorkerConnection} from './worker-connection.js';

export interface WorkerProviderOptions {
  /** Absolute URL of the bundle's folder. */
  readonly base: string;
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  /** What the page knows of the bundle by the time that a worker is there, so that this need not ask for it as well. */
  readonly manifest?: () => Manifest | undefined;
  /** Gives a worker that has said that it is ready. */
  readonly start: () => Promise<StartedWorker>;
  /** Milliseconds without a sign of life, while an answer is awaited, after which the worker is killed. Default 10,000. */
  readonly silenceMs?: number;
}

/** A request that is not answered yet. */
interface Pending {
  readonly question: Question;
  readonly onPartial: SearchContext['onPartial'];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  sent: boolean;
}

/** A union's members without their id, each by itself. */
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** A worker that died so often before it ever answered will not do better the next time. */
const EARLY_DEATHS = 2;

/**
 * Answers from a worker. It starts with the first request; when it dies, what is pending is rejected and the next
 * request starts another. Rejects with {@link WorkerUnavailableError} when there is no worker to be had.
 */
export class WorkerProvider implements SearchProvider {
  readonly name = 'embedded';
  readonly capabilities = ENGINE_CAPABILITIES;
  readonly #options: WorkerProviderOptions;
  readonly #pending = new Map<number, Pending>();
  #connection?: WorkerConnection;
  #starting = false;
  #disposed = false;
  #answered = false;
  #earlyDeaths = 0;
  #lastId = 0;

  constructor(options: WorkerProviderOptions) {
    this.#options = options;
  }

  warm(context: SearchContext): Promise<void> {
    return this.#ask({type: 'warm'}, context);
  }

  describe(context: SearchContext): Promise<HelpCentre> {
    return this.#ask({type: 'describe'}, context);
  }

  search(request: SearchRequest, context: SearchContext): Promise<SearchResponse> {
    return this.#ask({type: 'search', request, partial: context.onPartial !== undefined}, context);
  }

  article(reference: ArticleReference, context: SearchContext): Promise<Article> {
    return this.#ask({type: 'article', reference}, context);
  }

  highlight(request: HighlightRequest, context: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return this.#ask({type: 'highlight', request}, context);
  }

  /** Ends the worker, whatever it is at. */
  dispose(): void {
    this.#disposed = true;
    this.#connection?.close();
    this.#connection = undefined;
    this.#rejectAll(abortedError());
  }

  #ask<T>(unnumbered: WithoutId<Question>, {signal, onPartial}: SearchContext): Promise<T> {
    if (this.#disposed || signal.aborted) return Promise.reject(abortedError());
    const id = ++this.#lastId;
    const question = {...unnumbered, id} as Question;
    return new Promise<unknown>((resolve, reject) => {
      const onAbort = (): void => this.#abort(id);
      const settled = (): void => signal.removeEventListener('abort', onAbort);
      signal.addEventListener('abort', onAbort, {once: true});
      this.#pending.set(id, {
        question,
        onPartial,
        sent: false,
        resolve: value => {
          settled();
          resolve(value);
        },
        reject: error => {
          settled();
          reject(error);
        },
      });
      if (this.#connection) this.#sendPending(this.#connection);
      else void this.#start();
    }) as Promise<T>;
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    try {
      const worker = await this.#options.start();
      if (this.#disposed) {
        worker.terminate();
        return;
      }
      const {base, locale, silenceMs = 10_000} = this.#options;
      const manifest = this.#options.manifest?.();
      const connection = new WorkerConnection(worker, {
        silenceMs,
        onReply: reply => this.#receive(reply),
        onDeath: death => this.#bury(death),
      });
      this.#connection = connection;
      connection.post({
        type: 'open',
        id: ++this.#lastId,
        base,
        ...(locale ? {locale} : {}),
        ...(manifest ? {manifest} : {}),
      });
      this.#sendPending(connection);
    } catch (cause) {
      this.#rejectAll(
        cause instanceof WorkerUnavailableError
          ? cause
          : new WorkerUnavailableError('This page allows no search worker.', {cause}),
      );
    } finally {
      this.#starting = false;
    }
  }

  #sendPending(connection: WorkerConnection): void {
    for (const pending of this.#pending.values()) {
      if (pending.sent) continue;
      pending.sent = true;
      try {
        connection.post(pending.question);
      } catch (cause) {
        this.#pending.delete(pending.question.id);
        pending.reject(new SearchError('bad-request', 'The request holds something that cannot be sent.', {cause}));
      }
    }
    connection.watch(this.#pending.size > 0);
  }

  #receive(reply: WorkerReply): void {
    if (!('id' in reply)) return;
    // Unknown ids are answers to what was aborted meanwhile.
    const pending = this.#pending.get(reply.id);
    if (!pending) return;
    if (reply.type === 'partial') {
      pending.onPartial?.(reply.value);
      return;
    }
    this.#answered = true;
    this.#forget(reply.id);
    if (reply.type === 'error') pending.reject(errorOf(reply));
    else pending.resolve(reply.value);
  }

  #abort(id: number): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#forget(id);
    if (pending.sent) this.#connection?.post({type: 'abort', id});
    pending.reject(abortedError());
  }

  #bury({reason, silent}: Death): void {
    this.#connection = undefined;
    // What makes a worker hang would freeze the page's own thread: that death is no reason to go there.
    if (!this.#answered && !silent) this.#earlyDeaths++;
    this.#rejectAll(
      this.#earlyDeaths >= EARLY_DEATHS
        ? new WorkerUnavailableError(`The search worker ended before it answered: ${reason}.`)
        : new SearchError('unavailable', `The search worker ended: ${reason}.`, {retryable: true}),
    );
  }

  #forget(id: number): void {
    this.#pending.delete(id);
    this.#connection?.watch(this.#pending.size > 0);
  }

  #rejectAll(error: Error): void {
    const all = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of all) pending.reject(error);
  }
}
