import {attachWorkers} from './worker-targets.mjs';

/**
 * @typedef {import('playwright-core').CDPSession} CDPSession
 * @typedef {{usedSize: number, backingStorageSize?: number}} HeapUsage
 */

/**
 * Finds the heap of a page and of its workers after a garbage collection. Buffers count.
 *
 * @param {CDPSession} session Of a page that loads later.
 */
export async function openHeaps(session) {
  /** @type {import('./worker-targets.mjs').WorkerTarget[]} */
  const workers = [];
  await attachWorkers(session, async worker => workers.push(worker));

  return {
    async main() {
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      return occupied(await session.send('Runtime.getHeapUsage'));
    },
    async workers() {
      let total = 0;
      for (const worker of workers) {
        await worker.send('HeapProfiler.collectGarbage');
        total += occupied(/** @type {HeapUsage | undefined} */ (await worker.send('Runtime.getHeapUsage')));
      }
      return total;
    },
  };
}

/** @param {HeapUsage | undefined} usage */
function occupied(usage) {
  return usage ? usage.usedSize + (usage.backingStorageSize ?? 0) : 0;
}
