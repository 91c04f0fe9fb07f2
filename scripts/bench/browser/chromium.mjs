import {chromium} from 'playwright-core';
import {chromiumFlags, ensureBrowser} from '../../browsers/index.mjs';

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let running;

/** One Chromium for all measurements; each has a context, and thereby a cache, of its own. */
export function chromiumBrowser() {
  running ??= chromium.launch({
    executablePath: ensureBrowser('chromium').path,
    headless: true,
    // Coarse heap figures and throttled timers of unseen pages are of no use here.
    args: [...chromiumFlags, '--enable-precise-memory-info', '--disable-background-timer-throttling'],
  });
  return running;
}

export async function closeChromium() {
  const browser = await running;
  running = undefined;
  await browser?.close();
}
