import {type StartedWorker, type StartOptions, startScript} from '../../workers/start-script.js';
import {WorkerUnavailableError} from '../../workers/worker-or-thread.js';
import {LIMITS, RefusedMarkdownError, refuseOver} from '../limits.js';
import type {HtmlOptions, MarkdownParser} from '../markdown-to-html.js';
import {type ParseRequest, parseReply} from './messages.js';
import {highlighterFile, markdownScript} from './worker-files.js';

/** Counted in ticks instead of read off a clock: a page that was asleep must not blame the worker for it. */
const TICKS = 4;

export interface WorkerParserOptions {
  /** Gives a worker that has said that it is ready. Default: the one that comes with Helplet. */
  readonly start?: (options: StartOptions) => Promise<StartedWorker>;
  /** How long a worker may parse an article before it is killed, in milliseconds. Default 2,000. */
  readonly deadlineMs?: number;
  /** How long a worker may take until it begins to parse, in milliseconds. Default 8,000. */
  readonly beginMs?: number;
}

/**
 * Parses in a worker, one article after the other. The worker starts with the first article. A worker that takes too long is
 * killed; the article gets one more try in a new worker, because a busy device may have given the first one no time. Rejects
 * with WorkerUnavailableError when there is no worker to be had, or none that begins.
 */
export class WorkerParser implements MarkdownParser {
  readonly #start: (options: StartOptions) => Promise<StartedWorker>;
  readonly #deadlineMs: number;
  readonly #beginMs: number;
  #worker?: Promise<StartedWorker>;
  #queue: Promise<unknown> = Promise.resolve();
  #lastId = 0;

  constructor({
    start = options => startScript(markdownScript(), options),
    deadlineMs = 2000,
    beginMs = 8000,
  }: WorkerParserOptions = {}) {
    this.#start = start;
    this.#deadlineMs = deadlineMs;
    this.#beginMs = beginMs;
  }

  warm(): void {
    // Whoever parses is told why there is none.
    this.#started().catch(() => {});
  }

  async parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    refuseOver(LIMITS.workerCharacters, markdown.length, 'characters');
    const html = this.#queue.then(() => this.#work(markdown, options, signal));
    // The next one waits until the worker is free, whatever became of this one.
    this.#queue = html.catch(() => {});
    // The work goes on when nobody waits any more: ending it would cost the worker, which the next article needs.
    const aborted = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), {once: true});
    });
    return Promise.race([html, aborted]);
  }

  rest(): void {
    // An element that is only moved still waits for its article.
    this.#queue = this.#queue.then(() => {
      // One that has not started has nothing to end.
      this.#worker?.then(
        worker => worker.terminate(),
        () => {},
      );
      this.#worker = undefined;
    });
  }

  #started(): Promise<StartedWorker> {
    this.#worker ??= this.#start({});
    return this.#worker;
  }

  async #work(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted();
    return this.#ask(markdown, options).catch((error: Partial<RefusedMarkdownError>) => {
      if (error.reason !== 'too-slow' || signal.aborted) throw error;
      return this.#ask(markdown, options);
    });
  }

  async #ask(markdown: string, options: HtmlOptions): Promise<string> {
    const worker = await this.#started();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      let hasBegun = false;
      let leftMs = this.#beginMs;
      const tickMs = this.#deadlineMs / TICKS;
      const timer = setInterval(() => {
        leftMs -= tickMs;
        if (leftMs > 0) return;
        kill(
          hasBegun
            ? new RefusedMarkdownError('too-slow', `The Markdown took more than ${this.#deadlineMs} ms.`)
            : new WorkerUnavailableError('The Markdown worker did not begin.'),
        );
      }, tickMs);
      const settle = (): void => {
        clearInterval(timer);
        worker.onmessage = worker.onmessageerror = worker.onerror = null;
      };
      const kill = (reason: Error): void => {
        settle();
        worker.terminate();
        this.#worker = undefined;
        reject(reason);
      };
      const fail = (what: string): void => kill(new RefusedMarkdownError('failed', `The Markdown worker ${what}.`));
      worker.onmessage = ({data}) => {
        const reply = parseReply(data);
        if (reply?.id !== id) return fail('sent something that is no reply');
        if (reply.type === 'started') {
          hasBegun = true;
          leftMs = this.#deadlineMs;
        } else {
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
