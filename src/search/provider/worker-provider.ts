import type {Manifest} from '../../core/bundle.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {abortedError, type SearchContext, SearchError} from '../../core/search-provider.js';
import {type StartedWorker, type StartOptions, startScript} from '../../workers/start-script.js';
import {WorkerUnavailableError} from '../../workers/worker-or-thread.js';
import {centreOf, localeIn} from '../bundle/describe-manifest.js';
import {fetchManifest} from '../bundle/fetch-manifest.js';
import {folderUrl} from '../bundle/request-file.js';
import {type AnswerTo, ForwardingProvider, type Question} from './forwarding-provider.js';
import {errorOf, type QuestionMessage, type WorkerReply} from './worker/messages.js';
import {type Death, WorkerConnection} from './worker/worker-connection.js';
import {engineScript, secondStageScript} from './worker/worker-files.js';

export interface WorkerProviderOptions {
  /** Absolute URL of the bundle's folder. */
  readonly base: string;
  /** Preferred locale, BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  /**
   * Gives a worker that has said that it is ready. Rejects with {@link WorkerUnavailableError} when there is none to be had.
   * Default: the one that comes with Helplet.
   */
  readonly start?: (options: StartOptions) => Promise<StartedWorker>;
  /** Called when a newer bundle has taken the place of the one that answered until then. */
  readonly onReplaced?: () => void;
  /** Milliseconds without a sign of life, while an answer is awaited, after which the worker is killed. Default 10,000. */
  readonly silenceMs?: number;
}

/** A request that is not answered yet. */
interface Pending {
  readonly message: QuestionMessage;
  readonly onPartial: SearchContext['onPartial'];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  sent: boolean;
}

/** A worker that died so often before it ever answered will not do better the next time. */
const EARLY_DEATHS = 2;

/**
 * Answers from a worker. It starts with the first request; when it dies, what is pending is rejected and the next
 * request starts another. Rejects with {@link WorkerUnavailableError} when there is no worker to be had.
 */
export class WorkerProvider extends ForwardingProvider {
  readonly #options: WorkerProviderOptions;
  readonly #pending = new Map<number, Pending>();
  readonly #lifetime = new AbortController();
  /** What the page has fetched, so that the worker need not ask for it as well. */
  #manifest?: Manifest;
  #connection?: WorkerConnection;
  #starting = false;
  #answered = false;
  #earlyDeaths = 0;
  #lastId = 0;

  constructor(options: WorkerProviderOptions) {
    super();
    this.#options = options;
  }

  /** Ends the worker, whatever it is at. */
  dispose(): void {
    this.#lifetime.abort();
    this.#connection?.close();
    this.#connection = undefined;
    this.#rejectAll(abortedError());
  }

  async ask<Q extends Question>(question: Q, context: SearchContext): Promise<AnswerTo<Q>> {
    if (this.#lifetime.signal.aborted || context.signal.aborted) throw abortedError();
    const described = question.type === 'describe' ? await this.#describe(context, question.locale) : undefined;
    return (described ?? (await this.#send(question, context))) as AnswerTo<Q>;
  }

  /**
   * Describes the help centre in this thread: what the home view shows need not wait for the code of the search.
   * @returns undefined where only the worker can.
   */
  async #describe({signal}: SearchContext, wanted: string | undefined): Promise<HelpCentre | undefined> {
    const {base, locale} = this.#options;
    try {
      this.#manifest ??= await fetchManifest(folderUrl(base), signal);
    } catch (error) {
      if (!(error instanceof SearchError) || error.code !== 'bad-response') throw error;
      // Libraries of the page may have changed what the check stands on (Prototype.js writes arrays as texts). The worker has its own.
      return undefined;
    }
    return centreOf(this.#manifest, localeIn(this.#manifest, wanted, locale));
  }

  async #send(question: Question, {signal, onPartial}: SearchContext): Promise<unknown> {
    const message = {...question, id: ++this.#lastId, partial: onPartial !== undefined};
    const onAbort = (): void => this.#abort(message.id);
    signal.addEventListener('abort', onAbort);
    try {
      return await new Promise((resolve, reject) => {
        this.#pending.set(message.id, {message, onPartial, sent: false, resolve, reject});
        if (this.#connection) this.#sendPending(this.#connection);
        else void this.#start();
      });
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  async #start(): Promise<void> {
    if (this.#starting) return;
    this.#starting = true;
    const {signal} = this.#lifetime;
    const {start = options => startScript(engineScript(), options)} = this.#options;
    // The table of languages comes while the worker starts.
    const [worker, files] = await Promise.allSettled([start({signal}), import('./worker/language-files.js')]);
    this.#starting = false;
    if (worker.status === 'rejected') this.#rejectAll(worker.reason);
    else if (files.status === 'rejected' || signal.aborted) {
      worker.value.terminate();
      this.#rejectAll(new WorkerUnavailableError('The code of the search could not be loaded.'));
    } else this.#open(worker.value, files.value.languageFiles());
  }

  #open(worker: StartedWorker, languages: Readonly<Record<string, string>>): void {
    const {base, locale, silenceMs = 10_000} = this.#options;
    const connection = new WorkerConnection(worker, {
      silenceMs,
      onReply: reply => this.#receive(reply),
      onDeath: death => this.#bury(death),
    });
    this.#connection = connection;
    const secondStage = secondStageScript().href;
    connection.post({type: 'open', id: ++this.#lastId, base, locale, manifest: this.#manifest, languages, secondStage});
    this.#sendPending(connection);
  }

  #sendPending(connection: WorkerConnection): void {
    for (const pending of this.#pending.values()) {
      if (pending.sent) continue;
      pending.sent = true;
      try {
        connection.post(pending.message);
      } catch (cause) {
        this.#pending.delete(pending.message.id);
        pending.reject(new SearchError('bad-request', 'The request holds something that cannot be sent.', {cause}));
      }
    }
    connection.watch(this.#pending.size > 0);
  }

  #receive(reply: WorkerReply): void {
    if (reply.type === 'replaced') {
      this.#manifest = undefined;
      this.#options.onReplaced?.();
    }
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
    const message = `The search worker ended: ${reason}.`;
    this.#rejectAll(
      this.#earlyDeaths >= EARLY_DEATHS
        ? new WorkerUnavailableError(message)
        : new SearchError('unavailable', message, {retryable: true}),
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
