import type {Locator} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

function recent(help: Help): Locator {
  return help.panel.locator('[part="recent"]');
}

async function read(help: Help, query: string): Promise<string> {
  await help.search(query);
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  return (await help.title.textContent()) ?? '';
}

test.describe('what was searched for and read', () => {
  test('is there the next time, leads back to it, and is forgotten at a press', async ({page}) => {
    const help = new Help(page);
    await openHost(page);
    await help.open();
    const title = await read(help, 'fees');
    await page.reload();
    await help.open();
    await expect(recent(help).getByRole('button', {name: 'fees', exact: true})).toBeVisible();
    await recent(help).getByRole('link', {name: title}).click();
    await expect(help.title).toHaveText(title);
    await help.panel.getByRole('button', {name: /^Back/}).click();
    await recent(help).getByRole('button', {name: 'fees', exact: true}).click();
    await expect(help.field).toHaveValue('fees');
    await expect(help.hits.first()).toBeVisible();

    await help.field.fill('');
    await recent(help).getByRole('button', {name: 'Clear'}).click();
    await expect(recent(help)).toBeHidden();
    await expect(help.field).toBeFocused();
    await page.reload();
    await help.open();
    await expect(help.panel.getByText('Popular')).toBeVisible();
    await expect(recent(help)).toBeHidden();
  });

  test('is nowhere where the page says so', async ({page}) => {
    const help = new Help(page);
    await openHost(page, {tag: 'data-bundle="help/" data-without-memory'});
    await help.open();
    await read(help, 'fees');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.reload();
    await help.open();
    await expect(help.panel.getByText('Popular')).toBeVisible();
    await expect(recent(help)).toBeHidden();
  });

  test('holds whole questions, not what was typed on the way, and is sent to nobody', async ({page}) => {
    const help = new Help(page);
    const sent: string[] = [];
    page.on('request', request => {
      if (request.method() !== 'GET') sent.push(request.url());
    });
    await openHost(page);
    await help.open();
    for (const query of ['f', 'fe', 'fees']) {
      await help.field.fill(query);
      await help.settled();
    }
    await page.keyboard.press('Enter');
    await help.settled();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const key = `helplet:default:${new URL('help/', location.href)}`;
          return JSON.parse(localStorage.getItem(key) ?? '{}').searches;
        }),
      )
      .toEqual(['fees']);
    expect(sent).toEqual([]);
  });

  test('works where the browser keeps nothing', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('Denied', 'SecurityError');
        },
      });
    });
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    const help = new Help(page);
    await openHost(page);
    await help.open();
    await read(help, 'fees');
    expect(errors).toEqual([]);
  });
});

test('two help centres of one site remember apart, and what an earlier version kept goes to one of them', async ({
  page,
}) => {
  const help = new Help(page);
  await page.route('**/other-help/**', route =>
    route.continue({url: route.request().url().replace('/other-help/', '/help/')}),
  );
  await page.addInitScript(() => {
    const old = {searches: ['old question'], articles: [], notices: []};
    if (localStorage.length === 0) localStorage.setItem('helplet:default', JSON.stringify(old));
  });
  await openHost(page);
  await help.open();
  await expect(recent(help).getByRole('button', {name: 'old question'})).toBeVisible();
  await read(help, 'fees');
  await page.unroute(/\/host\.html/);
  await openHost(page, {tag: 'data-bundle="other-help/"'});
  await help.open();
  await expect(help.panel.getByText('Popular')).toBeVisible();
  await expect(recent(help)).toBeHidden();
  await read(help, 'limits');
  await page.unroute(/\/host\.html/);
  await openHost(page);
  await help.open();
  await expect(recent(help).getByRole('button', {name: 'fees', exact: true})).toBeVisible();
  await expect(recent(help).getByRole('button', {name: 'limits', exact: true})).toHaveCount(0);
});

test('two tabs remember together: what is closed in one is closed in the other, and stays so', async ({
  page,
  context,
}) => {
  const help = new Help(page);
  // The notice has an end.
  await context.clock.setFixedTime(new Date('2026-05-07T12:00:00Z'));
  await openHost(page);
  const other = await context.newPage();
  const there = new Help(other);
  await openHost(other);
  for (const each of [help, there]) await each.open();
  const notice = (of: Help): Locator => of.panel.locator('[part="notice"]');
  const title = ((await notice(help).getByRole('link').textContent()) ?? '').trim();
  await expect(notice(there)).toContainText(title);
  await read(there, 'fees');
  await notice(help).getByRole('button').click();
  await expect(notice(help).filter({hasText: title})).toHaveCount(0);
  // The other tab hears of it, and writes after it.
  await there.panel.getByRole('button', {name: /^Back/}).click();
  await read(there, 'limits');
  await there.panel.getByRole('button', {name: /^Back/}).click();
  await there.field.fill('');
  await expect(notice(there).filter({hasText: title})).toHaveCount(0);
  await expect(recent(help).getByRole('button', {name: 'limits', exact: true})).toBeVisible();
  await page.reload();
  await help.open();
  await expect(recent(help).getByRole('button', {name: 'limits', exact: true})).toBeVisible();
  await expect(notice(help).filter({hasText: title})).toHaveCount(0);
});

test('instances on one page share what is asked by their name, and remember it apart from others', async ({page}) => {
  await page.goto('instances.html');
  const guides = page.locator('helplet-panel[instance="guides"]');
  const arabic = page.locator('helplet-panel[instance="arabic"]');
  const floating = page.locator('helplet-panel:not([instance])');
  await page.locator('header helplet-search-box input').fill('fees');
  await expect(guides.locator('[part~="result"]').first()).toBeVisible();
  await expect(guides.locator('helplet-search-box.main input')).toHaveValue('fees');
  await expect(arabic.locator('[part="greeting"]')).toBeVisible();
  await arabic.locator('helplet-search-box.main input').fill('مسح');
  await expect(arabic.locator('[part~="result"]').first()).toBeVisible();
  await expect(guides.locator('helplet-search-box.main input')).toHaveValue('fees');
  await page.locator('helplet-launcher').getByRole('button').click();
  await expect(floating.locator('helplet-search-box.main input')).toHaveValue('');
  await page.locator('helplet-launcher').getByRole('button').click();

  await guides.locator('[part~="result"]').first().getByRole('link').first().click();
  await expect(guides.locator('helplet-reader h1')).toBeVisible();
  await page.reload();
  await expect(guides.locator('[part="recent"]')).toBeVisible();
  await page.locator('helplet-launcher').getByRole('button').click();
  await expect(floating.getByText('Popular')).toBeVisible();
  await expect(floating.locator('[part="recent"]')).toBeHidden();
});
