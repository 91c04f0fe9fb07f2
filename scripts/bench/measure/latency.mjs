import {engineOf} from '../engines.mjs';
import {openPagefind} from '../pagefind/ranker.mjs';
import {randomFrom} from '../random.mjs';
import {readFolder} from '../read-folder.mjs';
import {spread} from '../statistics.mjs';

/**
 * @typedef {import('../types.mjs').Intent} Intent
 * @typedef {(query: string, intent: Intent) => Promise<number>} Ask Answers one question and gives the milliseconds.
 */

const HITS = 10;
/** After this a slow engine has said enough; what it answered until then is its sample. */
const BUDGET_MS = {warmUp: 2000, whole: 4000, prefixes: 6000};

/**
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string,
 *   warmUp: readonly string[], queries: readonly string[]}} input
 */
export async function measureLatency({engine: id, setting, folder, warmUp, queries}) {
  const {restore} = await engineOf(id);
  const opened = restore
    ? await openInNode(await restore(await readFolder(folder), setting))
    : await openInBrowser(folder, setting);
  try {
    await timeAll(opened.ask, warmUp, 'submit', BUDGET_MS.warmUp);
    const whole = await timeAll(opened.ask, queries, 'submit', BUDGET_MS.whole);
    // In random order, so that a budget cuts the long ones off no more than the short ones.
    const typed = shuffle(queries.flatMap(prefixesOf));
    const prefixes = await timeAll(opened.ask, typed, 'typeahead', BUDGET_MS.prefixes);
    return {
      whole: spread(whole),
      wholeCount: whole.length,
      prefixes: spread(prefixes),
      prefixCount: prefixes.length,
      sampled: whole.length < queries.length || prefixes.length < typed.length,
    };
  } finally {
    await opened.close();
  }
}

/** @param {import('../types.mjs').Searcher} searcher */
async function openInNode(searcher) {
  return {
    /** @type {Ask} */
    async ask(query, intent) {
      const started = performance.now();
      const answer = searcher.search(query, intent, HITS);
      // Waiting for what is there already would cost those who answer at once.
      if (answer instanceof Promise) await answer;
      return performance.now() - started;
    },
    async close() {},
  };
}

/**
 * @param {string} folder
 * @param {import('../types.mjs').Setting} setting
 */
async function openInBrowser(folder, setting) {
  const pagefind = await openPagefind(folder, setting);
  return {
    /** @type {Ask} */
    async ask(query) {
      const [answer] = await pagefind.run([query], HITS);
      return answer?.ms ?? NaN;
    },
    close: pagefind.close,
  };
}

/**
 * @param {Ask} ask
 * @param {readonly string[]} queries
 * @param {Intent} intent
 * @param {number} budget
 */
async function timeAll(ask, queries, intent, budget) {
  const times = [];
  const end = performance.now() + budget;
  for (const query of queries) {
    times.push(await ask(query, intent));
    if (performance.now() > end) break;
  }
  return times;
}

/** @param {string} query */
function prefixesOf(query) {
  const letters = [...query];
  return letters.map((_letter, i) => letters.slice(0, i + 1).join(''));
}

/**
 * @template T
 * @param {readonly T[]} items
 */
function shuffle(items) {
  const random = randomFrom(42);
  return items
    .map(item => ({item, key: random()}))
    .sort((a, b) => a.key - b.key)
    .map(({item}) => item);
}
