import {chromiumBrowser} from './chromium.mjs';
import {openHeaps} from './heap.mjs';

/** Long enough on a machine that is not slowed down for everything asked for to be there. */
const QUIET_MS = 1500;
const KEY_MS = 100;

/**
 * Bytes of a page's heap after someone searched in it. A visit of its own, by the browser's protocol alone: the scripts that
 * Playwright puts into a page to find elements and wait for them weigh as much as what is to be measured.
 *
 * @param {{intent: string}} site
 * @param {import('./server.mjs').Server} server
 * @param {string} query
 * @returns {Promise<{main: number, workers: number}>}
 */
export async function heapAfterSearch(site, server, query) {
  const browser = await chromiumBrowser();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const heaps = await openHeaps(session);
    await page.goto(`${server.origin}/index.html`, {waitUntil: 'networkidle'});
    await click(session, site.intent);
    await pause(QUIET_MS);
    for (const letter of query) {
      await session.send('Input.dispatchKeyEvent', {type: 'keyDown', text: letter, key: letter});
      await session.send('Input.dispatchKeyEvent', {type: 'keyUp', key: letter});
      await pause(KEY_MS);
    }
    await pause(QUIET_MS);
    return {main: await heaps.main(), workers: await heaps.workers()};
  } finally {
    await context.close();
  }
}

/**
 * @param {import('playwright-core').CDPSession} session
 * @param {string} selector `host inner`: what stands in the shadow root of an element, or in the document.
 */
async function click(session, selector) {
  const [host, inner] = selector.split(' ');
  const expression = `(() => {
    const host = document.querySelector(${JSON.stringify(host)});
    const {x, y, width, height} = (host.shadowRoot?.querySelector(${JSON.stringify(inner ?? '')}) ?? host).getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2};
  })()`;
  const {result} = await session.send('Runtime.evaluate', {expression, returnByValue: true});
  const at = {...result.value, button: /** @type {const} */ ('left'), clickCount: 1};
  await session.send('Input.dispatchMouseEvent', {...at, type: 'mouseMoved'});
  await session.send('Input.dispatchMouseEvent', {...at, type: 'mousePressed'});
  await session.send('Input.dispatchMouseEvent', {...at, type: 'mouseReleased'});
}

/** @param {number} ms */
function pause(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}
