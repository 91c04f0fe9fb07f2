import {isRecord} from '../core/manifest.js';
import {createWorker} from './head-start.js';
import {WorkerUnavailableError} from './worker-or-thread.js';

/** The part of a `Worker` that pages of ours use. */
export interface StartedWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  /** @param transfer What the worker gets and the page has no more. */
  postMessage(message: unknown, transfer?: Transferable[]): void;
  terminate(): void;
}

/** What every worker of ours says first, when its script has run. */
export const READY = {type: 'ready'} as const;

/** Whoever comes too late to hear that a worker is ready asks it for a sign of life. */
export const ALIVE = {type: 'alive'} as const;

const FIRST_WORDS: readonly unknown[] = [READY.type, ALIVE.type];

export interface StartOptions {
  /** Ends the worker, also one that is still to come. */
  readonly signal?: AbortSignal;
  /** How long to wait for the worker's first word, in milliseconds. Default 8,000. */
  readonly deadlineMs?: number;
}

/** Long enough for the script to come over a slow line, short enough that a reader still waits. */
const DEADLINE_MS = 8000;

/**
 * Starts a worker's script from wherever it is.
 * @throws WorkerUnavailableError when the page, its policies or the network do not allow one.
 */
export async function startScript(url: URL, options: StartOptions = {}, viaBlob?: boolean): Promise<StartedWorker> {
  let worker: Worker;
  try {
    worker = createWorker(url, viaBlob);
  } catch (cause) {
    throw new WorkerUnavailableError(`The page allows no worker, ${cause}.`, {cause});
  }
  return waitUntilReady(worker, options);
}

/** Waits for a worker's first word. An error, silence or the signal ends it. */
export function waitUntilReady(
  worker: StartedWorker,
  {signal, deadlineMs = DEADLINE_MS}: StartOptions = {},
): Promise<StartedWorker> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const end = (reason: unknown): void => {
      settle();
      worker.terminate();
      reject(reason);
    };
    const fail = (reason: string): void => end(new WorkerUnavailableError(`A worker did not start, ${reason}.`));
    const onAbort = (): void => end(signal?.reason);
    const timer = setTimeout(() => fail(`nothing heard for ${deadlineMs} ms`), deadlineMs);
    worker.onmessage = ({data}) => {
      if (!isRecord(data) || !FIRST_WORDS.includes(data.type)) return fail('it did not say that it is ready');
      settle();
      resolve(worker);
    };
    worker.onmessageerror = () => fail('it sent what cannot be read');
    worker.onerror = event => {
      // The page's own error reports are no place for what is dealt with here.
      event.preventDefault();
      fail(event.message || 'its script could not be loaded');
    };
    signal?.addEventListener('abort', onAbort, {once: true});
    if (signal?.aborted) onAbort();
  });
}
