import {closeChromium} from '../browser/chromium.mjs';
import {serveFiles} from '../browser/server.mjs';
import {emptySite, siteOf} from '../browser/sites.mjs';
import {heapOfEmptyPage, visit} from '../browser/visit.mjs';
import {median} from '../statistics.mjs';

const VISITS = 3;

/** @typedef {import('../browser/visit.mjs').Visit} Visit */

/**
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, work: string,
 *   query: string}} input
 * @returns {Promise<Visit>} The median of each figure over some visits.
 */
export async function measureBrowser({engine, setting, folder, work, query}) {
  const site = await siteOf(engine, setting, folder, work);
  const empty = await serveFiles(emptySite());
  const server = await serveFiles(site.files);
  try {
    const emptyHeap = await heapOfEmptyPage(empty);
    /** @type {Visit[]} */
    const visits = [];
    for (let i = 0; i < VISITS; i++) visits.push(await visit(site, server, query, emptyHeap));
    const middle = (/** @type {keyof Visit} */ figure) => median(visits.map(each => each[figure]));
    return {
      scriptBytes: middle('scriptBytes'),
      indexBytes: middle('indexBytes'),
      ready: middle('ready'),
      first: middle('first'),
      ranked: middle('ranked'),
      settled: middle('settled'),
      longestTask: middle('longestTask'),
      mainHeap: middle('mainHeap'),
      workerHeap: middle('workerHeap'),
    };
  } finally {
    await Promise.all([empty.close(), server.close(), closeChromium()]);
  }
}
