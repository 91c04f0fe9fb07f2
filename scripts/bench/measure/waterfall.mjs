import {serveFiles} from '../browser/server.mjs';
import {siteOf} from '../browser/sites.mjs';
import {visit} from '../browser/visit.mjs';

/**
 * What one visit fetches and when, for work on the critical path.
 *
 * @param {{engine: import('../types.mjs').EngineId, setting: import('../types.mjs').Setting, folder: string, work: string,
 *   query: string, host: import('../types.mjs').Host}} input
 * @returns {Promise<Omit<import('../types.mjs').Waterfall, 'engine' | 'size' | 'host'>>} Times are milliseconds after the press.
 */
export async function measureWaterfall({engine, setting, folder, work, query, host}) {
  const site = await siteOf(engine, setting, folder, work);
  const server = await serveFiles(site.files, {compresses: host});
  try {
    const {notes, requests} = await visit(site, server, query);
    const afterPress = (/** @type {number} */ time) => time - notes.pressed;
    const waves = wavesOf(requests);
    return {
      requests: requests.map((request, i) => ({
        path: request.path,
        by: request.by,
        wave: waves[i] ?? 0,
        start: afterPress(request.start),
        end: afterPress(request.end),
        bytes: request.receivedAt(Infinity),
        bytesUntilResults: request.receivedAt(notes.changed),
        isCached: request.isCached,
      })),
      moments: [
        ['box ready', notes.ready],
        ['first key', notes.firstKey],
        ['first result', notes.first],
        ['last key', notes.lastKey],
        ['final titles', notes.ranked],
        ['final results', notes.changed],
      ].map(([what, time]) => ({what: String(what), at: afterPress(Number(time))})),
    };
  } finally {
    await server.close();
  }
}

/**
 * The wave of each request: one more than that of any request which had ended before this one began.
 *
 * @param {readonly import('../browser/visit.mjs').Request[]} requests By their start.
 */
function wavesOf(requests) {
  /** @type {number[]} */
  const waves = [];
  for (const [i, {start}] of requests.entries()) {
    waves.push(1 + Math.max(0, ...waves.filter((_wave, j) => j < i && (requests[j]?.end ?? Infinity) <= start)));
  }
  return waves;
}
