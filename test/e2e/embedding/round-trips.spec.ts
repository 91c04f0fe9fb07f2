import type {Page, Route} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

/** Requests of Helplet that are held until a test lets them go on, in waves. */
class HeldRequests {
  readonly #held: Route[] = [];
  /** All that was asked for, by path. */
  readonly asked: string[] = [];

  async start(page: Page): Promise<void> {
    await page.route(/\/(helplet|help)\/(?!helplet\.js|loader-)/, route => {
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

/** Code of the panel, of its home view and list and of the worker, and what the bundle consists of. */
const CODE = [/\/elements-/, /\/home-(?!lists)/, /\/article-list-/, /\/engine-worker-/, /\/manifest\.json$/];
const INDEX = [/\/en-base\./, /\/en-postings-\d+\./];
const ARTICLES = [/\/articles\/.+\.json$/];

test('the final results of what someone types take three round trips, and no request is made twice', async ({page}) => {
  const help = new Help(page);
  const requests = new HeldRequests();
  await requests.start(page);
  await openHost(page);
  await help.launcher.click();
  await requests.release(...CODE);
  await expect(help.field).toBeFocused();
  await page.keyboard.type('withdraw');
  await requests.release(...INDEX);
  await requests.release(...ARTICLES);
  await help.settled();
  await expect(help.hits.first()).toContainText(/withdraw/i);
  await expect(help.hits.first().locator('[part~="excerpt"] mark').first()).toBeVisible();
  expect(requests.asked).toEqual([...new Set(requests.asked)]);
});
