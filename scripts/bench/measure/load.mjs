import {engineOf} from '../engines.mjs';
import {openPagefind} from '../pagefind/ranker.mjs';
import {readFolder} from '../read-folder.mjs';

/**
 * Measures how long an index takes to be ready and what it occupies then, in a process of its own. The files are in memory before; a tiny index
 * is opened first, so that loading and compiling code counts for nobody.
 *
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, tiny: string,
 *   query: string}} input
 * @returns {Promise<{ms: number, heap: number}>} Bytes of heap and buffers; NaN where it cannot be told.
 */
export async function measureLoad({engine: id, setting, folder, tiny, query}) {
  const {restore, isLazy} = await engineOf(id);
  if (!restore) {
    const pagefind = await openPagefind(folder, setting);
    await pagefind.close();
    return {ms: pagefind.loadMs, heap: NaN};
  }
  const warmUp = await restore(await readFolder(tiny), setting);
  await warmUp.search(query, 'submit', 10);
  const before = occupied();
  /** @type {Map<string, Uint8Array> | undefined} */
  let files = await readFolder(folder);
  const started = performance.now();
  const searcher = await restore(files, setting);
  // What is put off until the first question belongs to it.
  if (isLazy) await searcher.search(query, 'submit', 10);
  const ms = performance.now() - started;
  files = undefined;
  searcher.release?.();
  const heap = occupied() - before;
  // Held until here, so that it cannot have been collected before.
  kept.push(searcher);
  return {ms, heap};
}

/** @type {import('../types.mjs').Searcher[]} */
const kept = [];

function occupied() {
  // Twice: what the first one finalizes, the second one frees.
  for (let i = 0; i < 2; i++) globalThis.gc?.();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
