import {chromiumBrowser} from '../browser/chromium.mjs';
import {serveFiles} from '../browser/server.mjs';
import {readFolder} from '../read-folder.mjs';
import {spread} from '../statistics.mjs';
import {isPagefindFile} from './build.mjs';

const QUERIES = 30;

/**
 * What Pagefind fetches for one question and the titles of its first ten results, each time with an empty cache.
 *
 * @param {string} folder
 * @param {readonly string[]} queries
 * @returns {Promise<import('../measure/wire.mjs').Wire>}
 */
export async function measurePagefindWire(folder, queries) {
  const files = await readFolder(folder, isPagefindFile);
  files.set('index.html', new TextEncoder().encode('<!doctype html><title>Pagefind</title>'));
  const server = await serveFiles(files);
  const browser = await chromiumBrowser();
  const measured = [];
  try {
    for (const query of queries.slice(0, QUERIES)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${server.origin}/index.html`);
      server.answers.splice(0);
      await page.evaluate(ask, {address: `${server.origin}/pagefind.js`, query});
      await context.close();
      const sum = (/** @type {(path: string) => boolean} */ isWanted) =>
        server.answers.filter(({path}) => isWanted(path)).reduce((total, {bytes}) => total + bytes, 0);
      measured.push({
        // Its code is left out here, as that of all others is.
        base: sum(path => /\.pf_meta$|entry\.json$/.test(path)),
        index: sum(path => path.startsWith('index/')),
        articles: sum(path => path.startsWith('fragment/')),
      });
    }
  } finally {
    await server.close();
  }
  return {
    queries: measured.length,
    base: Math.max(...measured.map(({base}) => base)),
    index: spread(measured.map(({index}) => index)),
    articles: spread(measured.map(({articles}) => articles)),
  };
}

/** Runs inside the page. @param {{address: string, query: string}} request */
async function ask({address, query}) {
  const pagefind = await import(address);
  const {results} = await pagefind.search(query);
  await Promise.all(results.slice(0, 10).map((/** @type {{data: () => Promise<unknown>}} */ result) => result.data()));
}
