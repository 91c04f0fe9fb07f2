import {expect, test} from '@playwright/test';
import {Help} from './help.js';

/** Where words occur; the titles come before it, in another file. */
const INDEX = '**/help/index/*-postings-*';

test('a failed index is told, the question kept, and another try works', async ({page}) => {
  const help = new Help(page);
  await page.route(INDEX, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  await expect(help.panel.getByRole('heading', {name: 'Search is not answering'})).toBeVisible();
  await expect(help.field).toHaveValue('scan');
  await page.unroute(INDEX);
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.hits.first()).toBeVisible();
});

for (const status of [404, 500]) {
  test(`an index that answers ${status} is told, never a blank panel`, async ({page}) => {
    const help = new Help(page);
    await page.route(INDEX, route => route.fulfill({status, body: 'no'}));
    await page.goto('product-page.html');
    await help.open();
    await page.keyboard.type('scan');
    await expect(help.panel.getByRole('heading', {name: 'Search is not answering'})).toBeVisible();
    await expect(help.panel.getByRole('link', {name: 'Contact us'}).first()).toBeVisible();
  });
}

test('a bundle that is not there is told once, and asked for no more than that', async ({page}) => {
  const help = new Help(page);
  let asked = 0;
  await page.route('**/help/manifest.json', route => {
    asked++;
    return route.fulfill({status: 404, body: 'no'});
  });
  await page.goto('product-page.html');
  await help.launcher.click();
  await expect(help.panel.getByRole('alert')).toContainText('could not be read');
  await page.waitForTimeout(500);
  expect(asked).toBeLessThanOrEqual(3);
});

test('a slow index lets the titles answer first', async ({page}) => {
  const help = new Help(page);
  let release = (): void => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(INDEX, async route => {
    await held;
    await route.continue();
  });
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  await expect(help.hits.first()).toContainText(/scan/i);
  await expect(help.panel.locator('[part="excerpt"]')).toHaveCount(0);
  release();
  await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/scan/i);
});

test('a slow help bundle shows where results will stand, then results', async ({page}) => {
  const help = new Help(page);
  let release = (): void => {};
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route('**/help/index/*', async route => {
    await held;
    await route.continue();
  });
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  await expect(help.panel.locator('helplet-article-list .bone').first()).toBeVisible();
  release();
  await expect(help.hits.first()).toBeVisible();
  await expect(help.panel.locator('helplet-article-list .bone')).toHaveCount(0);
});

test('an article that cannot be loaded says so, and comes when tried again', async ({page}) => {
  const help = new Help(page);
  await page.route('**/help/articles/**', route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  // Hits come all the same, without what only their articles could tell.
  await help.search('fees');
  await help.hits.first().getByRole('link').first().click();
  await expect(help.panel.getByRole('heading', {name: 'This article could not be loaded'})).toBeVisible();
  await page.unroute('**/help/articles/**');
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.title).toBeVisible();
});
