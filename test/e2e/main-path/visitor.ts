import {type Browser, test as base, expect, type Page} from '@playwright/test';
import {ensureBrowser} from '../../../scripts/browsers/index.mjs';
import {WebKitVisitor} from './webkit-visitor.js';

/** What somebody does with a browser: the least that every engine's driver can do. */
export interface Visitor {
  /** Opens a page of the demo, and waits until it has loaded. */
  goTo(address: string): Promise<void>;
  /** Presses keys one after another; `Shift+Tab` is a chord. */
  press(...chords: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses and releases the mouse at a place in the window. */
  click(x: number, y: number): Promise<void>;
  /** Runs the body of a function in the page. */
  run(script: string): Promise<unknown>;
}

/** Chromium, Firefox, and Playwright's own builds. */
class PlaywrightVisitor implements Visitor {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async goTo(address: string): Promise<void> {
    await this.#page.goto(address);
  }

  async press(...chords: readonly string[]): Promise<void> {
    for (const chord of chords) await this.#page.keyboard.press(chord);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  run(script: string): Promise<unknown> {
    return this.#page.evaluate(`(() => {${script}\n})()`);
  }
}

export {expect};

/** The same window in each engine. */
const VIEWPORT = {width: 1280, height: 720};

export const test = base.extend<{visitor: Visitor}>({
  // Asking for `page` would start Playwright's browser, also where it has none.
  visitor: async ({playwright, browserName, channel, launchOptions, baseURL, locale}, use) => {
    const {path, source} = ensureBrowser(browserName);
    if (browserName === 'webkit' && source !== 'playwright') {
      const webKit = await WebKitVisitor.start(path, baseURL ?? '');
      await use(webKit);
      await webKit.close();
      return;
    }
    const browser: Browser = await playwright[browserName].launch({...launchOptions, ...(channel ? {channel} : {})});
    const context = await browser.newContext({baseURL, locale, reducedMotion: 'reduce', viewport: VIEWPORT});
    await use(new PlaywrightVisitor(await context.newPage()));
    await browser.close();
  },
});
