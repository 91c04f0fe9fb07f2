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
  let told = 0;
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
  const hear = (/** @type {string} */ name, /** @type {any} */ params, /** @type {'page' | 'worker'} */ by) => {
    const event = events[name];
    event?.(params, by);
    if (event) told++;
  };
  for (const name of Object.keys(events))
    session.on(/** @type {'Network.dataReceived'} */ (name), params => hear(name, params, 'page'));
  await session.send('Network.enable');
  await attachWorkers(session, worker => {
    worker.on((method, params) => hear(method, params, 'worker'));
    return worker.send('Network.enable');
  });

  return {
    /** Grows with every packet: while it stays as it is, nothing is under way. */
    get told() {
      return told;
    },

    /**
     * True if all that a server has answered is known. A worker that is quicker than its session may have fetched before.
     *
     * @param {readonly {path: string}[]} answers
     */
    hasAll(answers) {
      const countOf = (/** @type {Iterable<{path: string}>} */ all, /** @type {string} */ path) =>
        [...all].filter(each => each.path === path).length;
      return answers.every(({path}) => countOf(noted.values(), path) >= countOf(answers, path));
    },

    /**
     * @param {ReadonlyMap<string, number>} sizes Bytes of bodies as sent, by path.
     * @returns {Promise<Request[]>} By their start.
     */
    async requests(sizes) {
      await session.send('Performance.enable');
      const {metrics} = await session.send('Performance.getMetrics');
      const origin = metrics.find(({name}) => name === 'NavigationStart')?.value ?? NaN;
      const ends = await endsInPage(session);
      const pageTime = (/** @type {number} */ seconds) => (seconds - origin) * 1000;
      return [...noted.values()]
        .map(({path, by, start, end: ended, isCached, chunks}) => {
          // The end of a worker's script is lost when it is there before its session.
          const end = ended === undefined ? (ends.get(path) ?? Infinity) : pageTime(ended);
          const size = isCached ? 0 : (sizes.get(path) ?? 0);
          const whole = lengthOf(chunks);
          const receivedAt = (/** @type {number} */ time) => {
            if (end <= time) return size;
            const arrived = lengthOf(chunks.filter(({at}) => pageTime(at) <= time));
            // Chromium does not say how many bytes of a worker's script came over the line, so the share of its text counts.
            return whole > 0 ? Math.round((size * arrived) / whole) : 0;
          };
          return {path, by, start: pageTime(start), end, isCached, receivedAt};
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

/**
 * When answers had arrived, as the page itself knows it: by path, in milliseconds on its clock.
 *
 * @param {import('playwright-core').CDPSession} session
 * @returns {Promise<Map<string, number>>}
 */
async function endsInPage(session) {
  const expression =
    "performance.getEntriesByType('resource').map(({name, responseEnd}) => [new URL(name).pathname.slice(1), responseEnd])";
  const {result} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
  return new Map(result.value);
}

/** @param {readonly {length: number}[]} chunks */
function lengthOf(chunks) {
  return chunks.reduce((sum, {length}) => sum + length, 0);
}
