import {parseReply} from './messages.js';
import {trustedScriptUrl} from './trusted-script-url.js';
import {WorkerUnavailableError} from './worker-unavailable.js';

/** The part of a `Worker` that the engine's is used by. */
export interface EngineWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Long enough for the script to come over a slow line, short enough that a reader still waits. */
const DEADLINE_MS = 8000;

/** Defined in what webpack and its like make, and replaced by them where it stands. */
declare const __webpack_require__: unknown;

/**
 * Starts the engine's worker. Rejects when the page, its policies or the network do not allow one.
 *
 * Only a bundler knows where the script is, and it makes one of exactly one form: `new Worker(new URL('…',
 * import.meta.url), …)`. The address alone would be that of a copy of the unbundled file, but it is needed: to see of
 * which origin it is, and to have it trusted. Vite goes by the look of the form, so a local class of that name gets the
 * true address, as it does without a bundler. Webpack wants the real `Worker`; there a page cannot start it from
 * another origin, and the main thread answers.
 */
export async function startWorker(deadlineMs = DEADLINE_MS): Promise<EngineWorker> {
  // One statement, so that webpack reads its own branch only.
  if (typeof __webpack_require__ === 'function') {
    return waitUntilReady(new Worker(new URL('./engine-worker.js', import.meta.url), {type: 'module'}), deadlineMs);
  } else {
    const Worker = WorkerScript;
    const {url} = new Worker(new URL('./engine-worker.js', import.meta.url), {type: 'module'});
    return url.origin === self.origin ? startScript(url.href, deadlineMs) : startBlobWorker(url, deadlineMs);
  }
}

/** Stands in for `Worker`, to learn the address of a script without starting it. */
class WorkerScript {
  readonly url: URL;

  constructor(url: URL, _options: WorkerOptions) {
    this.url = url;
  }
}

/** A worker's own script has to be of the page's origin. A blob is, and may import from elsewhere (with CORS). */
export async function startBlobWorker(script: URL, deadlineMs = DEADLINE_MS): Promise<EngineWorker> {
  const blob = new Blob([`import ${JSON.stringify(script.href)};`], {type: 'text/javascript'});
  const url = URL.createObjectURL(blob);
  try {
    return await startScript(url, deadlineMs);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function startScript(url: string, deadlineMs: number): Promise<EngineWorker> {
  return waitUntilReady(new Worker(trustedScriptUrl(url), {type: 'module'}), deadlineMs);
}

/** Waits for a worker's first word. An error or silence ends it. */
export function waitUntilReady(worker: EngineWorker, deadlineMs = DEADLINE_MS): Promise<EngineWorker> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => {
      clearTimeout(timer);
      worker.terminate();
      reject(new WorkerUnavailableError(`The search worker did not start: ${reason}.`));
    };
    const timer = setTimeout(() => fail(`nothing heard for ${deadlineMs} ms`), deadlineMs);
    worker.onmessage = ({data}) => {
      if (parseReply(data)?.type !== 'ready') return fail('it did not say that it is ready');
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
