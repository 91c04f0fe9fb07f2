import type {Page} from '@playwright/test';
import {Help} from './help.js';
import {expect, test} from './test.js';

const SCAN = 'How do I scan a QR code to send or receive?';

/** Finds the article, whose row shows dates and views as its readers write them. */
async function findScan(page: Page, published: string, updated: string): Promise<Help> {
  const help = new Help(page);
  await page.goto('help-centre.html');
  await help.search('scan');
  const hit = help.hits.filter({hasText: SCAN});
  await expect(hit).toContainText(published);
  await expect(hit).toContainText(updated);
  await expect(hit).toContainText('149,333 views');
  await expect(hit.locator('[part~="excerpt"] mark').first()).toHaveText(/scan/i);
  return help;
}

test.describe('en-US', () => {
  test.use({locale: 'en-US'});

  test('shows dates and views in the reader’s own style', async ({page}) => {
    await findScan(page, 'Published on Sep 5, 2023', 'Updated on Apr 8, 2026');
  });
});

test.describe('the help centre', () => {
  test('counts, filters and sorts results', async ({page}) => {
    const help = await findScan(page, 'Published on 5 Sept 2023', 'Updated on 8 Apr 2026');

    await test.step('counts results in tabs, and filters by one', async () => {
      await expect(page.getByRole('heading', {name: /^\d+ results for “scan”$/})).toBeVisible();
      const count = (await help.tab('Announcements').locator('[part~="count"]').textContent())?.trim();
      await help.tab('Announcements').click();
      await expect(help.hits).toHaveCount(Number(count));
      const kinds = help.panel.locator('[part="kind"]');
      await expect(kinds).toHaveText(Array(Number(count)).fill(/Announcements/));
      await help.tab('All').click();
    });

    await test.step('sorts by views, and shows more on request', async () => {
      await help.panel.getByLabel('Sort by').selectOption('Most viewed');
      await expect(help.hits).toHaveCount(10);
      await expect.poll(async () => isDescending(await viewsOf(help))).toBe(true);
      await help.settled();
      await help.panel.getByRole('button', {name: 'Show 10 more'}).click();
      await expect(help.hits).toHaveCount(20);
    });

    await test.step('filters by topic beside the results', async () => {
      await help.panel.getByRole('checkbox', {name: /Identity check/}).check();
      const kinds = help.panel.locator('[part="kind"]');
      await expect
        .poll(async () => (await kinds.allTextContents()).filter(kind => !kind.includes('Identity check')))
        .toEqual([]);
      await expect(kinds.first()).toBeVisible();
    });
  });

  test('opens articles at a link of another, at a section that a hit names, and at an address', async ({page}) => {
    const help = new Help(page);
    await page.goto('help-centre.html');

    await test.step('with its contents', async () => {
      await help.search('scan');
      await help.panel.getByRole('link', {name: SCAN, exact: true}).click();
      await expect(help.title).toHaveText(SCAN);
      await expect(help.title).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await help.panel.getByRole('link', {name: 'Which codes work', exact: true}).click();
      await expect(help.panel.getByRole('heading', {name: /^Which codes work/})).toBeInViewport();
      await help.panel.locator('[part="body"] a[data-article="faq/choose-network"]').first().click();
      await expect(help.title).toHaveText('Which network should I choose?');
    });

    await test.step('at the heading that a link names', async () => {
      await page.goto('help-centre.html#helplet=article/faq/scan-qr-code-send-receive#which-codes-work');
      await page.reload();
      await expect(help.title).toHaveText(SCAN);
      await expect(help.panel.getByRole('heading', {name: /^Which codes work/})).toBeInViewport();
    });

    await test.step('at the section that a hit names', async () => {
      await page.goto('help-centre.html');
      await help.search('scan saved photo');
      await help.panel.locator('[part="section"] a').filter({hasText: 'Scan a code from a saved photo'}).click();
      await expect(help.panel.getByRole('heading', {name: /^Scan a code from a saved photo/})).toBeInViewport();
    });
  });

  test('browses topics, says that nothing was found, and comes home again', async ({page}) => {
    const help = new Help(page);
    await page.goto('help-centre.html');
    const security = help.panel.getByRole('button', {name: /^Security/});

    await test.step('goes to the field with the slash key', async () => {
      await security.focus();
      await page.keyboard.press('/');
      await expect(help.field).toBeFocused();
      await expect(help.field).toHaveValue('');
    });

    await security.click();
    await expect(page.getByRole('heading', {level: 1, name: 'Security'})).toBeVisible();
    await expect(help.hits.first()).toBeVisible();
    await help.panel.getByRole('button', {name: 'Northwind Help'}).click();
    await expect(page.getByRole('heading', {name: 'How can we help?'})).toBeVisible();

    await help.field.fill('zzqqxx');
    await expect(help.panel.getByRole('heading', {name: 'No results for “zzqqxx”'})).toBeVisible();
    await help.panel.getByRole('button', {name: /^Payments/}).click();
    await expect(help.hits.first()).toBeVisible();
  });
});

/** Views of the shown hits, from top to bottom. */
async function viewsOf(help: Help): Promise<number[]> {
  const texts = await help.hits.locator('[part="views"]').allTextContents();
  return texts.map(text => Number(text.replace(/\D/g, '')));
}

function isDescending(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 0));
}
