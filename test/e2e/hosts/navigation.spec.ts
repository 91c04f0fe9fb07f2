import {chromium} from '@playwright/test';
import {expect, Help, test, usesHelp, watchForTrouble} from './hosts.js';

test.describe('A page that comes and goes', {tag: '@security'}, () => {
  test('keeps the open panel, and what was typed, while an app changes its view', async ({page, hosts}) => {
    const trouble = watchForTrouble(page);
    await page.goto(`${hosts.origin}/single-page-app.html`);
    const help = new Help(page);
    await help.open();
    await help.search('fees');
    await page.getByRole('link', {name: 'Two', exact: true}).click();
    await expect(page.locator('#view')).toHaveText('/two');
    await expect(help.field).toHaveValue('fees');
    await page.goBack();
    await expect(page.locator('#view')).toHaveText('/single-page-app.html');
    await expect(help.hits.first()).toBeVisible();
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    expect(trouble).toEqual([]);
  });

  test('takes part in transitions within a page and between pages', async ({page, hosts}) => {
    const trouble = watchForTrouble(page);
    await page.goto(`${hosts.origin}/view-transitions.html`);
    const help = new Help(page);
    await help.open();
    await help.search('fees');
    await page.getByRole('button', {name: 'Change'}).click();
    await expect(page.locator('#view')).toHaveText('After');
    await expect(help.field).toHaveValue('fees');
    await expect(help.hits.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('link', {name: 'Next', exact: true}).click();
    await page.waitForURL('**?next');
    await usesHelp(page, help);
    // A browser may skip the transition between pages, and then tells the page.
    expect(trouble.filter(line => !line.includes('Transition was'))).toEqual([]);
  });

  test('comes back from the back/forward cache as it was left', async ({hosts, browserName, launchOptions}) => {
    test.skip(browserName !== 'chromium', 'Only of Chromium can the cache be switched on from outside.');
    // Playwright switches the cache off.
    const browser = await chromium.launch({
      ...launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const page = await browser.newPage();
      await page.addInitScript(() => {
        addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted}));
      });
      await page.goto(`${hosts.origin}/bfcache.html`);
      const help = new Help(page);
      await help.open();
      await help.search('fees');
      await page.evaluate(() => document.querySelector('a')?.click());
      await page.waitForURL('**/quirks.html');
      await page.evaluate(() => history.back());
      // Restored as it was, a page does not load, which `waitForURL` would wait for.
      await expect.poll(() => page.url()).toContain('bfcache.html');
      await expect(async () => {
        expect(await page.evaluate(() => Reflect.get(globalThis, 'persisted'))).toBe(true);
      }).toPass();
      await expect(help.field).toHaveValue('fees');
      await help.search('passkey');
      await help.hits.first().getByRole('link').first().click();
      await expect(help.title).toContainText(/passkey/i);
    } finally {
      await browser.close();
    }
  });
});
