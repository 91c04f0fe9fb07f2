import {isRecord} from '../core/manifest.js';
import {trustedPolicy} from './trusted-types.js';
import {WorkerUnavailableError} from './worker-unavailable.js';

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

/** Long enough for the script to come over a slow line, short enough that a reader still waits. */
const DEADLINE_MS = 8000;

/**
 * Stands in for `Worker`, to learn the address of a script without starting it.
 *
 * Only a bundler knows where a worker's script is, and it makes one of exactly one form: `new Worker(new URL('…',
 * import.meta.url), …)`. The address alone would be that of a copy of the unbundled file, but it is needed: to see of
 * which origin it is, and to have it trusted. Vite goes by the look of the form, so a local class of that name gets the
 * true address, as it does without a bundler. Webpack wants the real `Worker`; there a page cannot start it from
 * another origin, and the main thread answers.
 */
export class WorkerScript {
  readonly url: URL;

  constructor(url: URL, _options: WorkerOptions) {
    this.url = url;
  }
}

/** Starts a worker's script from wherever it is. Rejects when the page, its policies or the network do not allow one. */
export function startScript({url}: WorkerScript, deadlineMs = DEADLINE_MS): Promise<StartedWorker> {
  return url.origin === self.origin ? startTrusted(url.href, deadlineMs) : startBlobWorker(url, deadlineMs);
}

/** A worker's own script has to be of the page's origin. A blob is, and may import from elsewhere (with CORS). */
export async function startBlobWorker(script: URL, deadlineMs = DEADLINE_MS): Promise<StartedWorker> {
  const blob = new Blob([`import ${JSON.stringify(script.href)};`], {type: 'text/javascript'});
  const url = URL.createObjectURL(blob);
  try {
    return await startTrusted(url, deadlineMs);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Nothing of a bundle or a page comes here: only addresses of scripts of Helplet's own. */
async function startTrusted(url: string, deadlineMs: number): Promise<StartedWorker> {
  return waitUntilReady(new Worker(trustedPolicy()?.createScriptURL(url) ?? url, {type: 'module'}), deadlineMs);
}

/** Waits for a worker's first word. An error or silence ends it. */
export function waitUntilReady(worker: StartedWorker, deadlineMs = DEADLINE_MS): Promise<StartedWorker> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      worker.terminate();
      reject(new WorkerUnavailableError(`A worker did not start: ${reason}.`));
    };
    const timer = setTimeout(() => fail(`nothing heard for ${deadlineMs} ms`), deadlineMs);
    worker.onmessage = ({data}) => {
      if (!isRecord(data) || data.type !== READY.type) return fail('it did not say that it is ready');
      clearTimeout(timer);
      resolve(worker);
    };
    worker.onmessageerror = () => fail('it sent what cannot be read');
    worker.onerror = event => {
      // The page's own error reports are no place for what is dealt with here.
      event.preventDefault();
      fail(event.message || 'its script could not be loaded');
    };
  });
}
