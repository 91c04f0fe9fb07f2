import {type StartedWorker, startScript, WorkerScript, waitUntilReady} from '../../workers/start-script.js';

/** Defined in what webpack and its like make, and replaced by them where it stands. */
declare const __webpack_require__: unknown;

/** Starts the engine's worker. Rejects when the page, its policies or the network do not allow one. */
export async function startWorker(): Promise<StartedWorker> {
  // One statement, so that webpack reads its own branch only.
  if (typeof __webpack_require__ === 'function') {
    return waitUntilReady(new Worker(new URL('./engine-worker.js', import.meta.url), {type: 'module'}));
  } else {
    const Worker = WorkerScript;
    return startScript(new Worker(new URL('./engine-worker.js', import.meta.url), {type: 'module'}));
  }
}
