import {expect, test} from '@playwright/test';
import {Help} from './help.js';

const SCAN = 'How do I scan a QR code to send or receive?';

for (const {locale, published, updated, views} of [
  {locale: 'en-GB', published: 'Published on 5 Sept 2023', updated: 'Updated on 8 Apr 2026', views: '149,333 views'},
  {locale: 'en-US', published: 'Published on Sep 5, 2023', updated: 'Updated on Apr 8, 2026', views: '149,333 views'},
]) {
  test.describe(locale, () => {
    test.use({locale});

    test('shows dates and views in the reader’s own style', async ({page}) => {
      const help = new Help(page);
      await page.goto('help-centre.html');
      await help.search('scan');
      const hit = help.hits.filter({hasText: SCAN});
      await expect(hit).toContainText(published);
      await expect(hit).toContainText(updated);
      await expect(hit).toContainText(views);
      await expect(hit.locator('[part~="excerpt"] mark').first()).toHaveText(/scan/i);
    });
  });
}

test.describe('the help centre', () => {
  test.use({locale: 'en-GB'});

  test.beforeEach(async ({page}) => {
    await page.goto('help-centre.html');
  });

  test('counts results in tabs, and filters by one', async ({page}) => {
    const help = new Help(page);
    await help.search('scan');
    await expect(page.getByRole('heading', {name: /^\d+ results for “scan”$/})).toBeVisible();
    const count = (await help.tab('Announcements').locator('[part~="count"]').textContent())?.trim();
    await help.tab('Announcements').click();
    await expect(help.hits).toHaveCount(Number(count));
    for (const kind of await help.panel.locator('[part="kind"]').allTextContents())
      expect(kind).toContain('Announcements');
  });

  test('sorts by views, and shows more on request', async ({page}) => {
    const help = new Help(page);
    await help.search('scan');
    await help.panel.getByLabel('Sort by').selectOption('Most viewed');
    await expect(help.hits).toHaveCount(10);
    await expect.poll(async () => isDescending(await viewsOf(help))).toBe(true);
    await help.panel.getByRole('button', {name: 'Show 10 more'}).click();
    await expect(help.hits).toHaveCount(20);
  });

  test('filters by topic beside the results', async ({page}) => {
    const help = new Help(page);
    await help.search('scan');
    await help.panel.getByRole('checkbox', {name: /Identity check/}).check();
    await expect(help.panel.locator('[part="kind"]').first()).toContainText('Identity check');
    const kinds = await help.panel.locator('[part="kind"]').allTextContents();
    expect(kinds.every(kind => kind.includes('Identity check'))).toBe(true);
  });

  test('opens an article with its contents, follows a link to another, and leads back', async ({page}) => {
    const help = new Help(page);
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

  test('opens the section that a hit names', async ({page}) => {
    const help = new Help(page);
    await help.search('scan saved photo');
    await help.panel.locator('[part="section"] a').filter({hasText: 'Scan a code from a saved photo'}).click();
    await expect(help.panel.getByRole('heading', {name: /^Scan a code from a saved photo/})).toBeInViewport();
  });

  test('opens an article that a link names, at its heading', async ({page}) => {
    const help = new Help(page);
    await page.goto('help-centre.html#helplet=article/faq/scan-qr-code-send-receive#which-codes-work');
    await page.reload();
    await expect(help.title).toHaveText(SCAN);
    await expect(help.panel.getByRole('heading', {name: /^Which codes work/})).toBeInViewport();
  });

  test('browses a topic and comes home again', async ({page}) => {
    const help = new Help(page);
    await help.panel.getByRole('button', {name: /^Security/}).click();
    await expect(page.getByRole('heading', {level: 1, name: 'Security'})).toBeVisible();
    await expect(help.hits.first()).toBeVisible();
    await help.panel.getByRole('button', {name: 'Northwind Help'}).click();
    await expect(page.getByRole('heading', {name: 'How can we help?'})).toBeVisible();
  });

  test('says that nothing was found, and what else there is', async ({page}) => {
    const help = new Help(page);
    await help.field.fill('zzqqxx');
    await expect(help.panel.getByRole('heading', {name: 'Nothing found for “zzqqxx”'})).toBeVisible();
    await help.panel.getByRole('button', {name: /^Payments/}).click();
    await expect(help.hits.first()).toBeVisible();
  });

  test('goes to the field with the slash key', async ({page}) => {
    const help = new Help(page);
    await help.panel.getByRole('button', {name: /^Security/}).focus();
    await page.keyboard.press('/');
    await expect(help.field).toBeFocused();
    await expect(help.field).toHaveValue('');
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
