import {isRecord} from '../core/is-record.js';
import {trustedPolicy} from './trusted-types.js';
import {WorkerUnavailableError} from './worker-or-thread.js';

/** The part of a `Worker` that pages of ours use. */
export interface StartedWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** What every worker of ours says first, when its script has run. */
export const READY = {type: 'ready'} as const;

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
export function startScript(url: URL, options: StartOptions = {}): Promise<StartedWorker> {
  return url.origin === self.origin ? startTrusted(url.href, options) : startBlobWorker(url, options);
}

/** A worker's own script has to be of the page's origin. A blob is, and may import from elsewhere (with CORS). */
export async function startBlobWorker(script: URL, options: StartOptions = {}): Promise<StartedWorker> {
  const blob = new Blob([`import ${JSON.stringify(script.href)};`], {type: 'text/javascript'});
  const url = URL.createObjectURL(blob);
  try {
    return await startTrusted(url, options);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Nothing of a bundle or a page comes here: only addresses of scripts of Helplet's own. */
async function startTrusted(url: string, options: StartOptions): Promise<StartedWorker> {
  let worker: Worker;
  try {
    worker = new Worker(trustedPolicy()?.createScriptURL(url) ?? url, {type: 'module'});
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
      if (!isRecord(data) || data.type !== READY.type) return fail('it did not say that it is ready');
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
