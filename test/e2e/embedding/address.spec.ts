import {expect, type Page, test} from '@playwright/test';
import {Help} from '../help.js';
import {openHost} from './host-page.js';

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

for (const [sync, prefix] of [
  ['hash', '#helplet='],
  ['query', '?helplet='],
] as const) {
  test.describe(`with sync="${sync}"`, () => {
    const tag = `data-bundle="help/" data-sync="${sync}"`;
    const place = (page: Page): string => decodeURIComponent(decodeURIComponent(page.url().split(prefix)[1] ?? ''));

    test('back and forward lead through the views', async ({page}) => {
      const help = new Help(page);
      await openHost(page, {tag});
      await help.open();
      expect(place(page)).toBe('');
      await help.search('fees');
      await expect.poll(() => place(page)).toBe('search/fees');
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
    });

    test('one query is one step, however many letters it has', async ({page}) => {
      const help = new Help(page);
      await openHost(page, {tag});
      await help.open();
      const before = await historyLength(page);
      await page.keyboard.type('recovery phrase', {delay: 30});
      await expect.poll(() => place(page)).toBe('search/recovery phrase');
      expect(await historyLength(page)).toBe(before + 1);
    });

    test('a reload, or a friend with the link, sees the same', async ({page, context}) => {
      const help = new Help(page);
      await openHost(page, {tag});
      await help.open();
      await help.search('passkey');
      await help.hits.first().getByRole('link').first().click();
      await expect(help.title).toBeVisible();
      const title = (await help.title.textContent()) ?? '';
      await page.reload();
      await expect(help.title).toHaveText(title);
      const other = await context.newPage();
      await openHost(other, {tag}, page.url());
      await expect(new Help(other).title).toHaveText(title);
    });

    test('a heading that someone goes to stands there, and is where a friend begins to read', async ({
      page,
      context,
    }) => {
      const help = new Help(page);
      await openHost(page, {tag});
      await help.open();
      await page.evaluate('Helplet("article", "documents/fees")');
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

    test('sort order stands there, and closing takes the place out of the address', async ({page}) => {
      const help = new Help(page);
      await openHost(page, {tag}, 'host.html?color=red');
      await help.open();
      await help.search('fees');
      await help.panel.getByLabel('Sort by').selectOption('updated');
      await expect.poll(() => page.url()).toMatch(/sort(=|%3D)updated/);
      await page.keyboard.press('Escape');
      await expect(help.field).toBeHidden();
      await expect.poll(() => page.url()).toMatch(/host\.html\?color=red$/);
      await page.goBack();
      await expect(help.field).toHaveValue('fees');
      expect(new URL(page.url()).searchParams.get('color')).toBe('red');
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

test.describe('a single-page app with a router', () => {
  test('keeps the place by its own router, beside its own route', async ({page}) => {
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
  });

  test('opens the help from an address', async ({page}) => {
    await page.goto('single-page-app.html?page=cards&help=article/documents/fees');
    await expect(new Help(page).title).toHaveText('Fees');
    await expect(page.getByRole('heading', {name: 'Cards'})).toBeVisible();
  });
});
