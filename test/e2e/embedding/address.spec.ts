import type {Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

for (const [sync, prefix] of [
  ['hash', /#helplet=/],
  ['query', /[?&]helplet=/],
] as const) {
  test.describe(`with sync="${sync}"`, () => {
    const tag = `data-bundle="help/" data-sync="${sync}"`;
    const place = (page: Page): string => decodeURIComponent(decodeURIComponent(page.url().split(prefix)[1] ?? ''));

    test('back and forward lead through the views, and one query is one step', async ({page}) => {
      const help = new Help(page);
      await openHost(page, {tag}, 'host.html?color=red');
      await help.open();
      expect(place(page)).toBe('');
      const before = await historyLength(page);
      for (const [letters, query] of [
        ['fee', 'fee'],
        ['s', 'fees'],
      ] as const) {
        await page.keyboard.type(letters);
        await expect.poll(() => place(page)).toBe(`search/${query}`);
      }
      expect(await historyLength(page)).toBe(before + 1);
      await help.settled();
      await help.tab('FAQ').click();
      await expect.poll(() => place(page)).toBe('search/fees?category=FAQ');
      await help.settled();
      await help.hits.first().getByRole('link').first().click();
      await expect(help.title).toBeVisible();
      const title = (await help.title.textContent()) ?? '';
      expect(place(page)).toMatch(/^article\/faq\//);
      await page.goBack();
      await expect(help.title).toBeHidden();
      await expect(help.field).toHaveValue('fees');
      await expect(help.tab('FAQ')).toHaveAttribute('aria-selected', 'true');
      await page.goForward();
      await expect(help.title).toHaveText(title);
      await page.goBack();
      await page.goBack();
      await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
      expect(place(page)).toBe('');
      expect(page.url()).toContain('/host.html');

      await test.step('sort order stands there, and closing takes the place out of the address', async () => {
        await help.search('passkey');
        await help.panel.getByLabel('Sort by').selectOption('updated');
        await expect.poll(() => page.url()).toMatch(/sort(=|%3D)updated/);
        await page.keyboard.press('Escape');
        await expect(help.field).toBeHidden();
        await expect.poll(() => page.url()).toMatch(/host\.html\?color=red$/);
        await page.goBack();
        await expect(help.field).toHaveValue('passkey');
        expect(new URL(page.url()).searchParams.get('color')).toBe('red');
      });
    });

    test('a reload, or a friend with the link, sees the same article at the same heading', async ({page, context}) => {
      const help = new Help(page);
      await openHost(page, {tag});
      await help.open();
      await page.evaluate('Helplet("article", "documents/fees")');
      await expect(help.title).toHaveText('Fees');
      await page.reload();
      await expect(help.title).toHaveText('Fees');
      await help.panel.getByText('On this page').click();
      await help.panel.locator('[part~="contents"]').getByRole('link').nth(2).click();
      await expect.poll(() => place(page)).toMatch(/^article\/documents\/fees#[\w-]+$/);
      const anchor = place(page).split('#')[1] ?? '';
      const other = await context.newPage();
      await openHost(other, {tag}, page.url());
      await expect(new Help(other).title).toHaveText('Fees');
      const heading = other.locator('helplet-article-viewer').locator(`[id="${anchor}"]`);
      await expect(heading).toBeInViewport();
    });
  });
}

test('without sync the address stays as it is', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  const [address, steps] = [page.url(), await historyLength(page)];
  await help.open();
  await help.search('fees');
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(page.url()).toBe(address);
  expect(await historyLength(page)).toBe(steps);
});

test('a single-page app keeps the place by its own router, beside its own route', async ({page}) => {
  const help = new Help(page);
  await page.goto('single-page-app.html?page=cards');
  await page.getByRole('button', {name: 'Get help with this page'}).click();
  await help.search('fees');
  await expect.poll(() => new URL(page.url()).searchParams.get('help')).toBe('search/fees');
  expect(new URL(page.url()).searchParams.get('page')).toBe('cards');
  await page.getByRole('link', {name: 'Security'}).click();
  await expect(page.getByRole('heading', {name: 'Security'})).toBeVisible();
  await expect(help.field).toHaveValue('fees');
  await page.goBack();
  await expect(page.getByRole('heading', {name: 'Cards'})).toBeVisible();
  await page.goBack();
  await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
  await page.goForward();
  await expect(help.field).toHaveValue('fees');

  await test.step('opens the help from an address', async () => {
    await page.goto('single-page-app.html?page=cards&help=article/documents/fees');
    await expect(help.title).toHaveText('Fees');
    await expect(page.getByRole('heading', {name: 'Cards'})).toBeVisible();
  });
});
