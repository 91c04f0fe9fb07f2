import {heapAfterSearch} from '../browser/heap-visit.mjs';
import {serveFiles} from '../browser/server.mjs';
import {emptySite, siteOf} from '../browser/sites.mjs';
import {visit} from '../browser/visit.mjs';
import {median} from '../statistics.mjs';

const VISITS = 3;
/** An engine that takes longer than this for a visit is visited once. */
const SLOW_MS = 60_000;
const HOSTS = /** @type {const} */ (['text', 'everything']);

/**
 * @typedef {import('../browser/visit.mjs').Visit} Visit
 * @typedef {import('../browser/visit.mjs').Request} Request
 * @typedef {import('../types.mjs').Host} Host
 * @typedef {Omit<import('../types.mjs').BrowserRow, 'engine' | 'size'>} Row
 * @typedef {Omit<Row, 'host' | 'visits' | 'mainHeap' | 'workerHeap'>} Figures
 */

/**
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, work: string,
 *   query: string}} input
 * @returns {Promise<Row[]>} For each host the median of each figure over some visits.
 */
export async function measureBrowser({engine, setting, folder, work, query}) {
  const site = await siteOf(engine, setting, folder, work);
  const servers = await Promise.all(HOSTS.map(compresses => serveFiles(site.files, {compresses})));
  const empty = await serveFiles(emptySite().files);
  try {
    /** @type {Row[]} */
    const rows = [];
    for (const [i, server] of servers.entries()) {
      const host = HOSTS[i] ?? 'everything';
      const twin = rows.find((_row, j) => areSame(server.sizes, servers[j]?.sizes));
      if (twin) {
        rows.push({...twin, host});
        continue;
      }
      const figures = await medianFigures(() => visit(site, server, query));
      const idle = await heapAfterSearch(emptySite(), empty, query);
      const heap = await heapAfterSearch(site, server, query);
      rows.push({host, ...figures, mainHeap: heap.main - idle.main, workerHeap: heap.workers});
    }
    return rows;
  } finally {
    await Promise.all([...servers, empty].map(server => server.close()));
  }
}

/**
 * @param {() => Promise<Visit>} visitOnce
 * @returns {Promise<Figures & {visits: number}>}
 */
async function medianFigures(visitOnce) {
  /** @type {Figures[]} */
  const all = [];
  const started = performance.now();
  while (all.length < VISITS && (all.length === 0 || performance.now() - started < SLOW_MS))
    all.push(figuresOf(await visitOnce()));
  const figures = /** @type {Figures} */ (
    Object.fromEntries(
      Object.keys(all[0] ?? {}).map(name => [name, median(all.map(each => each[/** @type {keyof Figures} */ (name)]))]),
    )
  );
  return {...figures, visits: all.length};
}

/**
 * @param {Visit} visit
 * @returns {Figures}
 */
function figuresOf({notes, requests, earlier}) {
  const {pressed, firstKey, lastKey, changed, tasks} = notes;
  const isCode = (/** @type {Request} */ {path}) => /\.js$|^wasm\./.test(path);
  const scriptBytes = received(requests.filter(isCode), changed);
  const dataBytes = received(requests, changed) - scriptBytes;
  const longestBetween = (/** @type {number} */ from, /** @type {number} */ to) =>
    Math.max(
      0,
      ...tasks.filter(({start, duration}) => start + duration > from && start < to).map(each => each.duration),
    );
  return {
    earlierBytes: received(
      earlier.filter(({path}) => path !== 'index.html'),
      Infinity,
    ),
    scriptBytes,
    dataBytes,
    laterBytes: received(requests, Infinity) - received(requests, changed),
    ready: notes.ready - pressed,
    firstFromPress: notes.first - pressed,
    firstFromKey: notes.first - firstKey,
    ranked: Math.max(0, notes.ranked - lastKey),
    settled: Math.max(0, changed - lastKey),
    openingTask: longestBetween(pressed, firstKey),
    searchTask: longestBetween(firstKey, changed),
    longestTask: longestBetween(pressed, changed),
  };
}

/**
 * @param {readonly Request[]} requests
 * @param {number} time
 */
function received(requests, time) {
  return requests.reduce((total, {receivedAt}) => total + receivedAt(time), 0);
}

/**
 * @param {ReadonlyMap<string, number>} sizes
 * @param {ReadonlyMap<string, number>} [others]
 */
function areSame(sizes, others) {
  return [...sizes].every(([path, size]) => others?.get(path) === size);
}
