import {MANIFEST_FILE, type Manifest} from '../../core/bundle.js';
import type {HelpCentre} from '../../core/help-centre.js';
import {abortedError, type SearchContext, SearchError} from '../../core/search-provider.js';
import {headStart} from '../../workers/head-start.js';
import {type StartedWorker, type StartOptions, startScript, waitUntilReady} from '../../workers/start-script.js';
import {WorkerUnavailableError} from '../../workers/worker-or-thread.js';
import {centreOf, localeIn} from '../bundle/describe-manifest.js';
import {fetchManifest} from '../bundle/fetch-manifest.js';
import {folderUrl, requestFile} from '../bundle/request-file.js';
import {type AnswerTo, ForwardingProvider, type Question} from './forwarding-provider.js';
import {languageFiles, secondStageScript} from './worker/later-files.js';
import {errorOf, type QuestionMessage, type WorkerReply} from './worker/messages.js';
import {type Death, WorkerConnection} from './worker/worker-connection.js';
import {engineScript} from './worker/worker-files.js';

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

/** What the page fetches of a bundle while the worker starts. */
interface FirstFiles {
  readonly manifest: Manifest;
  /** Address of the base of the index. */
  readonly url: string;
  /** Undefined where it could not be loaded. */
  readonly content: Promise<ArrayBuffer | undefined>;
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
  /** Fetched by the page, which draws from it while the worker is still to come. Forgotten after a failure. */
  #manifest?: Promise<Manifest> | undefined;
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
    const described = question.type === 'describe' ? await this.#describe(question.locale) : undefined;
    return (described ?? (await this.#send(question, context))) as AnswerTo<Q>;
  }

  /**
   * Describes the help centre in this thread: what the home view shows need not wait for the code of the search.
   * @returns undefined where only the worker can.
   */
  async #describe(wanted: string | undefined): Promise<HelpCentre | undefined> {
    let manifest: Manifest;
    try {
      manifest = await this.#fetchManifest();
    } catch (error) {
      if (!(error instanceof SearchError) || error.code !== 'bad-response') throw error;
      // Libraries of the page may have changed what the check stands on (Prototype.js writes arrays as texts). The worker has its own.
      return undefined;
    }
    return centreOf(manifest, localeIn(manifest, wanted, this.#options.locale));
  }

  #fetchManifest(): Promise<Manifest> {
    if (!this.#manifest) {
      this.#manifest = fetchManifest(folderUrl(this.#options.base), this.#lifetime.signal);
      this.#manifest.catch(() => {
        this.#manifest = undefined;
      });
    }
    return this.#manifest;
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
    const {start = startEngine} = this.#options;
    // The bundle's first files come while the worker starts.
    const [worker, first] = await Promise.allSettled([start({signal}), this.#fetchFirst()]);
    this.#starting = false;
    if (worker.status === 'rejected') {
      if (first.status === 'fulfilled') leaveToThread(first.value, this.#options.base);
      this.#rejectAll(worker.reason);
    } else if (signal.aborted) {
      worker.value.terminate();
    } else {
      // Without a manifest the worker asks for it, and knows best what is wrong.
      this.#open(worker.value, first.status === 'fulfilled' ? first.value : undefined);
    }
  }

  /** Asks for what every search needs as soon as the manifest names it, whether the worker is there or not. */
  async #fetchFirst(): Promise<FirstFiles> {
    const {base, locale} = this.#options;
    const manifest = await this.#fetchManifest();
    const url = new URL(localeIn(manifest, locale).index.path, folderUrl(base));
    const content = requestFile(url, {signal: this.#lifetime.signal, cache: 'force-cache'})
      .then(response => response.arrayBuffer())
      // The worker asks again, and reports why it fails.
      .catch(() => undefined);
    return {manifest, url: url.href, content};
  }

  #open(worker: StartedWorker, first: FirstFiles | undefined): void {
    const {base, locale, silenceMs = 10_000} = this.#options;
    const connection = new WorkerConnection(worker, {
      silenceMs,
      onReply: reply => this.#receive(reply),
      onDeath: death => this.#bury(death),
    });
    this.#connection = connection;
    const files = first ? [first.url] : [];
    const languages = languageFiles();
    const secondStage = secondStageScript().href;
    const {manifest} = first ?? {};
    connection.post({type: 'open', id: ++this.#lastId, base, locale, manifest, languages, secondStage, files});
    void first?.content.then(bytes => {
      if (connection === this.#connection) connection.post({type: 'file', url: first.url, bytes}, bytes && [bytes]);
    });
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

/** Lets the page's own thread find what was fetched for a worker that did not start. */
function leaveToThread({manifest, url, content}: FirstFiles, base: string): void {
  headStart.files[new URL(MANIFEST_FILE, folderUrl(base)).href] = Promise.resolve(Response.json(manifest));
  headStart.files[url] = content.then(bytes => (bytes ? new Response(bytes) : fetch(url)));
}

/** Takes the worker that the loader has started, or starts one. */
async function startEngine(options: StartOptions): Promise<StartedWorker> {
  const {worker, failed} = headStart;
  headStart.worker = undefined;
  if (!worker) return startScript(engineScript(), options);
  if (failed) throw new WorkerUnavailableError('The script of the search worker could not be loaded.');
  // It may have said that it is ready before anyone listened.
  worker.postMessage({type: 'ping'});
  return waitUntilReady(worker, options);
}
