import type {StartedWorker} from '../../../workers/start-script.js';
import {parseReply, type WorkerReply, type WorkerRequest} from './messages.js';

export interface ConnectionOptions {
  /** Milliseconds without a sign of life, while an answer is awaited, after which the worker is killed. */
  readonly silenceMs: number;
  readonly onReply: (reply: WorkerReply) => void;
  /** Called once, when the worker is gone without having been told to go. */
  readonly onDeath: (death: Death) => void;
}

export interface Death {
  /** Part of a sentence. */
  readonly reason: string;
  /** True when it was busy, or hung, until it was killed. */
  readonly silent: boolean;
}

/** How often the worker is asked for a sign of life before it is taken for dead. */
const PINGS = 4;

/** The page's end of the line to a worker: passes messages, and notices when nobody is there any more. */
export class WorkerConnection {
  readonly #worker: StartedWorker;
  readonly #options: ConnectionOptions;
  #timer?: ReturnType<typeof setInterval>;
  #unanswered = 0;

  constructor(worker: StartedWorker, options: ConnectionOptions) {
    this.#worker = worker;
    this.#options = options;
    worker.onmessage = ({data}) => this.#receive(data);
    worker.onmessageerror = () => this.#die('it sent what cannot be read');
    worker.onerror = event => {
      event.preventDefault();
      this.#die(event.message || 'it failed');
    };
  }

  /** @throws DataCloneError for what cannot be sent. */
  post(request: WorkerRequest, transfer?: Transferable[]): void {
    this.#worker.postMessage(request, transfer);
  }

  /** Says whether an answer is awaited; only then does silence mean anything. */
  watch(waiting: boolean): void {
    if (waiting === (this.#timer !== undefined)) return;
    this.#stopWatching();
    if (!waiting) return;
    this.#unanswered = 0;
    // Counts its own ticks instead of reading a clock: a page that was asleep must not blame the worker for it.
    this.#timer = setInterval(() => this.#tick(), this.#options.silenceMs / PINGS);
  }

  close(): void {
    this.#stopWatching();
    this.#worker.onmessage = this.#worker.onmessageerror = this.#worker.onerror = null;
    this.#worker.terminate();
  }

  #receive(data: unknown): void {
    this.#unanswered = 0;
    const reply = parseReply(data);
    if (reply) this.#options.onReply(reply);
    else this.#die('it sent something that is no reply');
  }

  #tick(): void {
    if (this.#unanswered < PINGS) {
      this.#unanswered++;
      this.post({type: 'ping'});
    } else {
      this.#die(`nothing heard for ${this.#options.silenceMs} ms`, true);
    }
  }

  #die(reason: string, silent = false): void {
    this.close();
    this.#options.onDeath({reason, silent});
  }

  #stopWatching(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
