import {chromiumBrowser} from './chromium.mjs';
import {slowDown} from './slow-line.mjs';
import {recordTraffic} from './traffic.mjs';
import {watch} from './watch.mjs';

/** Milliseconds a key is held and let go. */
const KEY_MS = 100;
/** When nothing has changed and nothing was asked for that long, results stay as they are. */
const QUIET_MS = 2000;
/** The largest index of a peer takes a quarter of this on the slow line. */
const LIMIT_MS = 120_000;

/**
 * @typedef {import('./watch.mjs').Notes} Notes
 * @typedef {import('./watch.mjs').Watched} Watched
 * @typedef {import('./traffic.mjs').Request} Request
 * @typedef {{notes: Notes, requests: Request[], earlier: Request[]}} Visit Requests from the first touch on,
 * and what came with the page.
 */

/**
 * One person with an empty cache, a slow phone and a slow line: opens the search, types, sees results.
 *
 * @param {import('./sites.mjs').Site} site
 * @param {import('./server.mjs').Server} server
 * @param {string} query
 * @returns {Promise<Visit>}
 */
export async function visit(site, server, query) {
  const browser = await chromiumBrowser();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(LIMIT_MS);
    const session = await context.newCDPSession(page);
    const traffic = await recordTraffic(session);
    await slowDown(session);
    await page.goto(`${server.origin}/index.html`, {waitUntil: 'networkidle'});
    await page.locator(site.intent).waitFor();
    await page.evaluate(watch, {results: site.results});
    await page.locator(site.intent).first().click();
    await reach(page.evaluate(happened, {event: 'ready'}), 'the search box never took letters');
    await page.keyboard.type(query, {delay: KEY_MS});
    await reach(page.evaluate(happened, {event: 'first'}), `typing "${query}" brought no result`);
    const notes = await quietNotes();
    const all = await traffic.requests(server.sizes);
    const isEarlier = (/** @type {Request} */ {start}) => start < notes.opened;
    return {notes, requests: all.filter(request => !isEarlier(request)), earlier: all.filter(isEarlier)};

    /** @returns {Promise<Notes>} */
    async function quietNotes() {
      for (;;) {
        const before = await page.evaluate(readNotes);
        const {count} = traffic.state();
        await page.waitForTimeout(QUIET_MS);
        const after = await page.evaluate(readNotes);
        const now = traffic.state();
        if (before.changed === after.changed && now.count === count && now.underWay === 0) return after;
      }
    }
  } finally {
    await context.close();
  }
}

/**
 * @param {Promise<unknown>} event
 * @param {string} otherwise
 */
async function reach(event, otherwise) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const limit = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(otherwise)), LIMIT_MS);
  });
  try {
    await Promise.race([event, limit]);
  } finally {
    clearTimeout(timer);
  }
}

// What follows runs inside the page.

/** @param {{event: string}} what A key of `benchEvents`. */
function happened({event}) {
  const {benchEvents} = /** @type {Watched} */ (/** @type {unknown} */ (globalThis));
  return benchEvents[/** @type {'ready' | 'first'} */ (event)];
}

function readNotes() {
  const {benchNotes} = /** @type {Watched} */ (/** @type {unknown} */ (globalThis));
  return benchNotes;
}
