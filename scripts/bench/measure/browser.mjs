import {closeChromium} from '../browser/chromium.mjs';
import {heapAfterSearch} from '../browser/heap-visit.mjs';
import {serveFiles} from '../browser/server.mjs';
import {emptySite, siteOf} from '../browser/sites.mjs';
import {visit} from '../browser/visit.mjs';
import {median} from '../statistics.mjs';

const VISITS = 3;

/**
 * @typedef {import('../browser/visit.mjs').Visit} Visit
 * @typedef {Omit<import('../types.mjs').BrowserRow, 'engine'>} Row
 * @typedef {Omit<Row, 'mainHeap' | 'workerHeap'>} Figures
 */

/**
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, work: string,
 *   query: string}} input
 * @returns {Promise<Row>} The median of each figure over some visits.
 */
export async function measureBrowser({engine, setting, folder, work, query}) {
  const site = await siteOf(engine, setting, folder, work);
  const emptyPage = emptySite();
  const empty = await serveFiles(emptyPage.files);
  const server = await serveFiles(site.files);
  try {
    /** @type {Figures[]} */
    const figures = [];
    for (let i = 0; i < VISITS; i++) figures.push(figuresOf(await visit(site, server, query)));
    const emptyHeap = await heapAfterSearch(emptyPage, empty, query);
    const heap = await heapAfterSearch(site, server, query);
    const middle = (/** @type {keyof Figures} */ figure) => median(figures.map(each => each[figure]));
    return {
      scriptBytes: middle('scriptBytes'),
      indexBytes: middle('indexBytes'),
      ready: middle('ready'),
      first: middle('first'),
      ranked: middle('ranked'),
      settled: middle('settled'),
      openingTask: middle('openingTask'),
      searchTask: middle('searchTask'),
      mainHeap: heap.main - emptyHeap.main,
      workerHeap: heap.workers,
    };
  } finally {
    await Promise.all([empty.close(), server.close(), closeChromium()]);
  }
}

/**
 * @param {Visit} visit
 * @returns {Figures}
 */
function figuresOf({notes, requests}) {
  const sum = (/** @type {boolean} */ code) =>
    requests
      .filter(({path}) => /\.js$|^wasm\./.test(path) === code)
      .reduce((total, {receivedAt}) => total + receivedAt(notes.changed), 0);
  return {
    scriptBytes: sum(true),
    indexBytes: sum(false),
    ready: notes.ready - notes.pressed,
    first: notes.first - notes.firstKey,
    ranked: Math.max(0, notes.ranked - notes.lastKey),
    settled: Math.max(0, notes.changed - notes.lastKey),
    openingTask: notes.openingTask,
    searchTask: notes.searchTask,
  };
}
