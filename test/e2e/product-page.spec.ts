import type {Page} from '@playwright/test';
import {Help} from './help.js';
import {expect, test} from './test.js';

test('costs two script files until someone wants help, and nothing of the bundle', async ({page, atRest}) => {
  const files: string[] = [];
  page.on('request', request => files.push(new URL(request.url()).pathname));
  await page.goto('product-page.html');
  await expect(new Help(page).launcher).toBeVisible();
  await atRest();
  const ours = files.filter(path => /^\/(helplet|help)\//.test(path));
  expect(ours).toHaveLength(2);
  expect(ours.every(path => /^\/helplet\/(helplet|loader-\w+)\.js$/.test(path))).toBe(true);
});

test('finds "scan" in all its forms, by typing alone, and leads through tabs and rows by keys', async ({page}) => {
  const help = new Help(page);
  await page.goto('product-page.html');
  await help.open();
  await expect(help.field).toBeFocused();
  await page.keyboard.type('scan');
  await help.settled();
  await expect(help.hits).toHaveCount(10);
  const counts = await Promise.all(
    ['All', 'FAQ', 'Announcements', 'Product documents'].map(async name =>
      Number((await help.tab(name).locator('[part~="count"]').textContent())?.trim()),
    ),
  );
  const [all = 0, ...categories] = counts;
  expect(all).toBeGreaterThanOrEqual(15);
  expect(categories.reduce((sum, count) => sum + count)).toBe(all);
  for (let shown = 10; shown < all; shown += 10) {
    await help.panel.locator('[part="more"]').click();
    await expect(help.hits).toHaveCount(Math.min(all, shown + 10));
  }
  const marks = await help.panel.locator('mark').allTextContents();
  const forms = new Set(marks.map(mark => mark.toLowerCase()));
  for (const form of ['scan', 'scanned', 'scanning']) expect(forms).toContain(form);

  await help.tab('All').focus();
  await page.keyboard.press('ArrowRight');
  await expect(help.tab('FAQ')).toBeFocused();
  await expect(help.tab('FAQ')).toHaveAttribute('aria-selected', 'true');
  await expect(help.panel.getByRole('status').filter({hasText: 'result'}).first()).toBeAttached();
});

test('opens and closes by keyboard, comes back to the same row, and leaves the host page as it was', async ({page}) => {
  const help = new Help(page);
  const look = () =>
    page.evaluate(() => ({
      url: location.href,
      title: document.title,
      scroll: [scrollX, scrollY],
      html: document.documentElement.getAttributeNames(),
      body: document.body.getAttributeNames(),
      styles: document.querySelectorAll('style, link[rel="stylesheet"]').length,
      sheets: document.adoptedStyleSheets.length,
    }));
  await page.goto('product-page.html');
  const before = await look();
  await help.launcher.focus();
  await page.keyboard.press('Enter');
  await expect(help.field).toBeFocused();

  await test.step('comes back to the same row', async () => {
    await page.keyboard.type('scan');
    await help.settled();
    await expect(help.hits.first()).toBeVisible();
    for (let row = 0; row < 4; row++) await page.keyboard.press('ArrowDown');
    const chosen = (await help.chosen.locator('a').textContent()) ?? '';
    const scroll = await scrollOfResults(page);
    await page.keyboard.press('Enter');
    await expect(help.title).toBeVisible();
    await expect(help.title).toBeFocused();
    await help.panel.getByRole('button', {name: 'Back to Results for “scan”'}).click();
    await expect(help.title).toBeHidden();
    await expect(help.field).toBeFocused();
    await expect(help.chosen.locator('a')).toHaveText(chosen);
    expect(await scrollOfResults(page)).toBe(scroll);
  });

  await test.step('closes with Escape, and gives focus back', async () => {
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    // The first key hides the marks of the query.
    await expect(help.panel.locator('[part~="stepper"]')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(help.title).toBeHidden();
    await expect(help.launcher).toBeFocused();
    expect(await look()).toEqual(before);
  });

  await test.step('keeps what was typed', async () => {
    await page.keyboard.press('Enter');
    await expect(help.launcher).toHaveAttribute('aria-expanded', 'true');
    await help.panel.getByRole('button', {name: 'Back to Results for “scan”'}).click();
    await help.field.fill('fees');
    await help.settled();
    await page.keyboard.press('Escape');
    await expect(help.field).toBeHidden();
    await expect(help.launcher).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(help.field).toHaveValue('fees');
  });

  await test.step('leads to the same article in the help centre', async () => {
    await help.search('recovery phrase');
    await help.hits.first().getByRole('link').first().click();
    const title = (await help.title.textContent()) ?? '';
    await help.panel.getByRole('link', {name: 'Open the help centre'}).click();
    await expect(page).toHaveURL(/help-centre\.html#helplet=article\//);
    await expect(help.title).toHaveText(title);
  });
});

async function scrollOfResults(page: Page): Promise<number> {
  return page.locator('helplet-article-list [part="body"]').evaluate(element => element.scrollTop);
}
