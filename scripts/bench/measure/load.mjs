import {engineOf} from '../engines.mjs';
import {openPagefind} from '../pagefind/ranker.mjs';
import {readFolder} from '../read-folder.mjs';

const HITS = 10;

/**
 * Measures how long an index takes to be restored, how long until it has answered a first question, and what it occupies then,
 * in a process of its own. The files are in memory before; a tiny index is opened first, so that loading and compiling code
 * counts for nobody.
 *
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, tiny: string,
 *   query: string}} input
 * @returns {Promise<{restore: number, firstAnswer: number, heap: number}>} Milliseconds, the first answer with the restoring before
 *   it; bytes of heap and buffers, NaN where they cannot be told.
 */
export async function measureLoad({engine: id, setting, folder, tiny, query}) {
  const {restore} = await engineOf(id);
  if (!restore) {
    const pagefind = await openPagefind(folder, setting);
    const [answer] = await pagefind.run([query], HITS);
    await pagefind.close();
    return {restore: pagefind.loadMs, firstAnswer: pagefind.loadMs + (answer?.ms ?? NaN), heap: NaN};
  }
  const warmUp = await restore(await readFolder(tiny), setting);
  await warmUp.search(query, 'submit', HITS);
  const before = occupied();
  /** @type {Map<string, Uint8Array> | undefined} */
  let files = await readFolder(folder);
  const started = performance.now();
  const searcher = await restore(files, setting);
  const restored = performance.now() - started;
  await searcher.search(query, 'submit', HITS);
  const firstAnswer = performance.now() - started;
  files = undefined;
  searcher.release?.();
  const heap = occupied() - before;
  // Held until here, so that it cannot have been collected before.
  kept.push(searcher);
  return {restore: restored, firstAnswer, heap};
}

/** @type {import('../types.mjs').Searcher[]} */
const kept = [];

function occupied() {
  // Twice: what the first one finalizes, the second one frees.
  for (let i = 0; i < 2; i++) globalThis.gc?.();
  const {heapUsed, arrayBuffers} = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
