import {chromiumBrowser} from '../browser/chromium.mjs';
import {serveFiles} from '../browser/server.mjs';
import {readFolder} from '../read-folder.mjs';
import {articlesByFragment, isPagefindFile} from './build.mjs';

/**
 * Pagefind searches in browsers only, so a page does it. Times are taken inside the page.
 *
 * @typedef {{loadMs: number, run: (queries: readonly string[], limit: number) => Promise<{ids: string[], ms: number}[]>,
 *   close: () => Promise<void>}} PagefindRanker
 */

/**
 * @param {string} folder
 * @param {import('./settings.mjs').PagefindSetting} setting
 * @returns {Promise<PagefindRanker>}
 */
export async function openPagefind(folder, {ranking}) {
  const articles = await articlesByFragment(folder);
  const files = await readFolder(folder, isPagefindFile);
  files.set('index.html', new TextEncoder().encode('<!doctype html><title>Pagefind</title>'));
  const server = await serveFiles(files, {compresses: 'nothing'});
  const browser = await chromiumBrowser();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/index.html`);
  const loadMs = await page.evaluate(start, {address: `${server.origin}/pagefind.js`, ranking});
  return {
    loadMs,
    async run(queries, limit) {
      const answers = await page.evaluate(ask, {queries, limit});
      return answers.map(({found, ms}) => ({ids: found.map(name => articles[name] ?? name), ms}));
    },
    async close() {
      await context.close();
      await server.close();
    },
  };
}

// What follows runs inside the page.

/** @param {{address: string, ranking?: Readonly<Record<string, number>>}} options */
async function start({address, ranking}) {
  const started = performance.now();
  const pagefind = await import(address);
  await pagefind.options({...(ranking ? {ranking} : {})});
  await pagefind.init();
  await pagefind.search('warm');
  Object.assign(globalThis, {pagefind});
  return performance.now() - started;
}

/** @param {{queries: readonly string[], limit: number}} request */
async function ask({queries, limit}) {
  const {pagefind} = /** @type {any} */ (globalThis);
  /** @type {{found: string[], ms: number}[]} */
  const answers = [];
  for (const query of queries) {
    const started = performance.now();
    const {results} = await pagefind.search(query);
    const ms = performance.now() - started;
    answers.push({found: results.slice(0, limit).map((/** @type {{id: string}} */ {id}) => id), ms});
  }
  return answers;
}
