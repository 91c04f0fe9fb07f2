import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {SLOW_MARKDOWN} from '../../../test/security/slow-markdown.mjs';
import {root} from '../../run.mjs';
import {serveHarness} from '../../security/harness-server.mjs';
import {chromiumBrowser, closeChromium} from '../browser/chromium.mjs';
import {longestTask} from '../browser/longest-task.mjs';
import {dataFolder} from '../corpora/collections.mjs';

/**
 * How long Markdown that is made to be slow holds a page up, drawn by the built elements.
 *
 * @returns {Promise<import('../types.mjs').HostileRow[]>}
 */
export async function measureHostile() {
  const inputs = [...Object.entries(SLOW_MARKDOWN), ...(await collected())];
  const server = await serveHarness(join(root, 'dist/cdn'));
  try {
    return [await measure(server.url, 'worker', inputs), await measure(server.url, 'page', inputs)];
  } finally {
    await Promise.all([server.close(), closeChromium()]);
  }
}

/**
 * @param {string} url
 * @param {'worker' | 'page'} parsedIn
 * @param {readonly (readonly [string, string])[]} inputs
 * @returns {Promise<import('../types.mjs').HostileRow>}
 */
async function measure(url, parsedIn, inputs) {
  const context = await (await chromiumBrowser()).newContext();
  try {
    const page = await context.newPage();
    if (parsedIn === 'page') await forbidWorkers(page, url);
    await page.goto(url);
    await page.waitForFunction(() => '__renderMarkdown' in globalThis);
    const row = {parsedIn, inputs: inputs.length, task: 0, what: '', shown: 0};
    for (const [what, markdown] of inputs) {
      const startedAt = performance.now();
      const task = await longestTask(page, async () => {
        await page.evaluate(text => Reflect.get(globalThis, '__renderMarkdown')(text), markdown);
      });
      row.shown = Math.max(row.shown, performance.now() - startedAt);
      if (task > row.task) Object.assign(row, {task, what});
    }
    return row;
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} url
 */
async function forbidWorkers(page, url) {
  await page.route(url, async route => {
    const response = await route.fetch();
    await route.fulfill({response, headers: {...response.headers(), 'content-security-policy': "worker-src 'none'"}});
  });
}

/** @returns {Promise<[string, string][]>} Inputs that others collected, where they are at hand. */
async function collected() {
  const file = join(dataFolder, 'security', 'redos-pathological.json');
  if (!existsSync(file)) return [];
  /** @type {{items: {title: string, payload: string}[]}} */
  const {items} = JSON.parse(await readFile(file, 'utf8'));
  return items.map(({title, payload}) => [title, payload]);
}
