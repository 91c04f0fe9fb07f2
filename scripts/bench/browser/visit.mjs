import {chromiumBrowser} from './chromium.mjs';
import {slowDown} from './slow-line.mjs';
import {watch} from './watch.mjs';

/** Milliseconds a key is held and let go. */
const KEY_MS = 100;
/** When nothing has changed for so long, results stay as they are. */
const QUIET_MS = 1000;
const LIMIT_MS = 30_000;
/** By a timer, for the same reason as in watch.mjs. */
const POLLING = {polling: 30};

/**
 * @typedef {import('./watch.mjs').Notes} Notes
 * @typedef {Omit<import('../types.mjs').BrowserRow, 'engine' | 'mainHeap' | 'workerHeap'>} Visit
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
    await slowDown(session);
    await page.goto(`${server.origin}/index.html`, {waitUntil: 'networkidle'});
    await page.locator(site.intent).waitFor();
    server.answers.splice(0);
    await page.evaluate(watch, {results: site.results});
    await page.locator(site.intent).first().click();
    await reach(page.waitForFunction(isReady, undefined, POLLING), 'the search box never took letters');
    await page.keyboard.type(query, {delay: KEY_MS});
    await reach(page.waitForFunction(hasResults, undefined, POLLING), `typing "${query}" brought no result`);
    const notes = await quietNotes();
    const sum = (/** @type {boolean} */ code) =>
      server.answers
        .filter(({path}) => /\.js$|^wasm\./.test(path) === code)
        .reduce((total, {bytes}) => total + bytes, 0);
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

    /** @returns {Promise<Notes>} */
    async function quietNotes() {
      for (;;) {
        const before = await page.evaluate(readNotes);
        const answers = server.answers.length;
        await page.waitForTimeout(QUIET_MS);
        const after = await page.evaluate(readNotes);
        if (before.changed === after.changed && answers === server.answers.length) return after;
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
  await event.catch(cause => {
    throw new Error(otherwise, {cause});
  });
}

// What follows runs inside the page.

function isReady() {
  const {benchNotes} = /** @type {{benchNotes: Notes}} */ (/** @type {unknown} */ (globalThis));
  return benchNotes.ready > 0;
}

function hasResults() {
  const {benchNotes} = /** @type {{benchNotes: Notes}} */ (/** @type {unknown} */ (globalThis));
  return benchNotes.first > 0;
}

function readNotes() {
  const {benchNotes} = /** @type {{benchNotes: Notes}} */ (/** @type {unknown} */ (globalThis));
  return {...benchNotes};
}
