import {attachWorkers} from './worker-targets.mjs';

/**
 * A request of a page or of one of its workers. Times are milliseconds on the page's clock.
 *
 * @typedef {{path: string, by: 'page' | 'worker', start: number, end: number, isCached: boolean,
 *   receivedAt: (time: number) => number}} Request
 * `receivedAt`: bytes of the body, as sent, that had arrived by then.
 *
 * @typedef {{path: string, by: 'page' | 'worker', start: number, end?: number, isCached: boolean,
 *   chunks: {at: number, length: number}[]}} Noted In seconds on the browser's clock.
 */

/**
 * Notes what a page and its workers fetch.
 *
 * @param {import('playwright-core').CDPSession} session Of a page that loads later.
 */
export async function recordTraffic(session) {
  /** By the ids of requests, which no two processes share. @type {Map<string, Noted>} */
  const noted = new Map();
  /** @type {Record<string, (params: any, by: 'page' | 'worker') => void>} */
  const events = {
    'Network.requestWillBeSent': ({requestId, request: {url}, timestamp: start}, by) => {
      const {protocol, pathname} = new URL(url);
      // The script of a worker is a request of its page, and its answer one of the worker.
      if (!/^https?:$/.test(protocol) || noted.has(requestId)) return;
      noted.set(requestId, {path: decodeURI(pathname.slice(1)), by, start, isCached: false, chunks: []});
    },
    'Network.requestServedFromCache': ({requestId}) => markCached(requestId),
    'Network.responseReceived': ({requestId, response}) => response.fromDiskCache && markCached(requestId),
    'Network.dataReceived': ({requestId, timestamp: at, dataLength: length}) =>
      noted.get(requestId)?.chunks.push({at, length}),
    'Network.loadingFinished': ({requestId, timestamp}) => markEnded(requestId, timestamp),
    'Network.loadingFailed': ({requestId, timestamp}) => markEnded(requestId, timestamp),
  };
  for (const name of Object.keys(events))
    session.on(/** @type {'Network.dataReceived'} */ (name), params => events[name]?.(params, 'page'));
  await session.send('Network.enable');
  await attachWorkers(session, worker => {
    worker.on((method, params) => events[method]?.(params, 'worker'));
    return worker.send('Network.enable');
  });

  return {
    /** How many requests there have been, and how many of them are under way. */
    state() {
      const all = [...noted.values()];
      return {count: all.length, underWay: all.filter(({end}) => end === undefined).length};
    },

    /**
     * @param {ReadonlyMap<string, number>} sizes Bytes of bodies as sent, by path.
     * @returns {Promise<Request[]>} By their start.
     */
    async requests(sizes) {
      await session.send('Performance.enable');
      const {metrics} = await session.send('Performance.getMetrics');
      const origin = metrics.find(({name}) => name === 'NavigationStart')?.value ?? NaN;
      const pageTime = (/** @type {number} */ seconds) => (seconds - origin) * 1000;
      return [...noted.values()]
        .map(({path, by, start, end = Infinity, isCached, chunks}) => {
          const size = isCached ? 0 : (sizes.get(path) ?? 0);
          const whole = lengthOf(chunks);
          const receivedAt = (/** @type {number} */ time) => {
            if (pageTime(end) <= time) return size;
            const arrived = lengthOf(chunks.filter(({at}) => pageTime(at) <= time));
            // Chromium does not say how many bytes of a worker's script came over the line, so the share of its text counts.
            return whole > 0 ? Math.round((size * arrived) / whole) : 0;
          };
          return {path, by, start: pageTime(start), end: pageTime(end), isCached, receivedAt};
        })
        .sort((a, b) => a.start - b.start);
    },
  };

  /** @param {string} requestId */
  function markCached(requestId) {
    const request = noted.get(requestId);
    if (request) request.isCached = true;
  }

  /**
   * @param {string} requestId
   * @param {number} timestamp
   */
  function markEnded(requestId, timestamp) {
    const request = noted.get(requestId);
    if (request) request.end = timestamp;
  }
}

/** @param {readonly {length: number}[]} chunks */
function lengthOf(chunks) {
  return chunks.reduce((sum, {length}) => sum + length, 0);
}
