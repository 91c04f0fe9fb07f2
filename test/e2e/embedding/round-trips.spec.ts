import type {Page, Route} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../hosts/hosts.js';
import {openHost} from './host-page.js';

/** Requests of Helplet that are held until a test lets them go on, in waves. */
class HeldRequests {
  readonly #held: Route[] = [];
  /** All that was asked for, by path. */
  readonly asked: string[] = [];

  async start(page: Page): Promise<void> {
    await page.route(/\/(helplet|help|assets)\/(?!helplet\.js|loader-)/, route => {
      this.#held.push(route);
      this.asked.push(new URL(route.request().url()).pathname);
    });
  }

  /** Waits until everything named has been asked for, and lets all go on that was asked for up to now. */
  async release(...names: readonly RegExp[]): Promise<void> {
    await expect
      .poll(() => names.filter(name => !this.#held.some(route => name.test(route.request().url()))))
      .toEqual([]);
    await Promise.all(this.#held.splice(0).map(route => route.continue()));
  }
}

/** Code of the panel, of its home view and of its list, which an app has in its own script. */
const PANEL = [/\/elements-/, /\/home-(?!lists)/, /\/article-list-/];
const WORKER = /\/engine-worker-/;
const MANIFEST = /\/manifest\.json$/;
const INDEX = [/\/en-base\./, /\/en-postings-\d+\./];
const ARTICLES = [/\/articles\/.+\.json$/];

test.describe('the final results of what someone types take three round trips, and no request is made twice', () => {
  for (const [where, address] of [
    ['on a page with the script tag', ''],
    ['under the strictest policy', 'strict-policy.html'],
    ['with scripts from a CDN of another origin', 'cross-origin-cdn.html'],
  ] as const) {
    test(where, async ({page, hosts}) => {
      const help = new Help(page);
      const requests = new HeldRequests();
      await requests.start(page);
      if (address === '') await openHost(page);
      else await page.goto(`${hosts.origin}/${address}`);
      await help.launcher.click();
      await requests.release(...PANEL, WORKER, MANIFEST);
      await expect(help.field).toBeFocused();
      await page.keyboard.type('recover');
      await requests.release(...INDEX);
      await requests.release(...ARTICLES);
      await help.settled();
      await expect(help.hits.first()).toContainText(/recover/i);
      await expect(help.hits.first().locator('[part~="excerpt"] mark').first()).toBeVisible();
      expect(requests.asked).toEqual([...new Set(requests.asked)]);
    });
  }

  test('in an app that has the elements in its own script', async ({page}) => {
    // Without its article, which needs manifest and worker as soon as the page is there.
    await page.route('**/npm-consumer/', async route => {
      const body = await (await route.fetch()).text();
      await route.fulfill({contentType: 'text/html', body: body.replace(/<helplet-article-viewer.*?>/, '')});
    });
    await page.goto('npm-consumer/');
    const requests = new HeldRequests();
    await requests.start(page);
    const box = page.locator('helplet-search-box');
    await box.getByRole('combobox').click();
    await requests.release(WORKER, MANIFEST);
    await page.keyboard.type('recover');
    await requests.release(...INDEX);
    await requests.release(...ARTICLES);
    await expect(box.getByRole('option').first()).toContainText(/recover/i);
    await expect(box.locator('mark').first()).toBeVisible();
    expect(requests.asked).toEqual([...new Set(requests.asked)]);
  });
});
