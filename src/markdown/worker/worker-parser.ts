import {type StartedWorker, type StartOptions, startScript} from '../../workers/start-script.js';
import {LIMITS, RefusedMarkdownError, refuseOver} from '../limits.js';
import type {HtmlOptions, MarkdownParser} from '../markdown-to-html.js';
import {type ParseRequest, parseReply} from './messages.js';
import {highlighterFile, markdownScript} from './worker-files.js';

/** Counted in ticks instead of read off a clock: a page that was asleep must not blame the worker for it. */
const TICKS = 4;

export interface WorkerParserOptions {
  /** Gives a worker that has said that it is ready. Default: the one that comes with Helplet. */
  readonly start?: (options: StartOptions) => Promise<StartedWorker>;
  /** How long it may take over an article before it is killed, in milliseconds. Default 2,000. */
  readonly deadlineMs?: number;
}

/**
 * Parses in a worker, one article after the other. It starts with the first; one that takes too long is killed and
 * replaced for the next. Rejects with WorkerUnavailableError when there is no worker to be had.
 */
export class WorkerParser implements MarkdownParser {
  readonly #start: (options: StartOptions) => Promise<StartedWorker>;
  readonly #deadlineMs: number;
  #worker?: Promise<StartedWorker>;
  #queue: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  constructor({
    start = options => startScript(markdownScript(), options),
    deadlineMs = 2000,
  }: WorkerParserOptions = {}) {
    this.#start = start;
    this.#deadlineMs = deadlineMs;
  }

  warm(): void {
    // Whoever parses is told why there is none.
    this.#started().catch(() => {});
  }

  async parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    refuseOver(LIMITS.workerCharacters, markdown.length, 'characters');
    const html = this.#queue.then(() => this.#ask(markdown, options, signal));
    // The next one waits for this one's end, whatever it is.
    this.#queue = html.catch(() => {});
    return html;
  }

  rest(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    // One that has not started has nothing to end.
    worker?.then(
      started => started.terminate(),
      () => {},
    );
  }

  #started(): Promise<StartedWorker> {
    this.#worker ??= this.#start({});
    return this.#worker;
  }

  async #ask(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    const worker = await this.#started();
    signal.throwIfAborted();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      let ticks = 0;
      const settle = (): void => {
        clearInterval(timer);
        signal.removeEventListener('abort', onAbort);
        worker.onmessage = worker.onmessageerror = worker.onerror = null;
      };
      const kill = (reason: unknown): void => {
        settle();
        worker.terminate();
        this.#worker = undefined;
        reject(reason);
      };
      const onAbort = (): void => kill(signal.reason);
      const fail = (what: string): void => kill(new RefusedMarkdownError('failed', `The Markdown worker ${what}.`));
      const timer = setInterval(() => {
        if (++ticks < TICKS) return;
        kill(new RefusedMarkdownError('too-slow', `The Markdown took more than ${this.#deadlineMs} ms.`));
      }, this.#deadlineMs / TICKS);
      signal.addEventListener('abort', onAbort, {once: true});
      worker.onmessage = ({data}) => {
        const reply = parseReply(data);
        if (reply?.id !== id) return fail('sent something that is no reply');
        if (reply.type === 'started') ticks = 0;
        else {
          settle();
          if (reply.type === 'html') resolve(reply.html);
          else reject(new RefusedMarkdownError(reply.reason, reply.message));
        }
      };
      worker.onmessageerror = () => fail('sent what cannot be read');
      worker.onerror = event => {
        event.preventDefault();
        fail(`ended: ${event.message || 'it failed'}`);
      };
      const request: ParseRequest = {type: 'parse', id, markdown, options, highlighter: highlighterFile()};
      worker.postMessage(request);
    });
  }
}
