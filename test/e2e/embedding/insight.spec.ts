import {execFileSync} from 'node:child_process';
import type {Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {heardBy, noteEvents, openHost} from './host-page.js';

const START = Date.parse('2026-05-20T09:00:00Z');
const HOUR_MS = 3_600_000;

type InsightRecord = {readonly type: string; readonly [name: string]: unknown};

/** What the beacon sends, record by record. */
async function collect(page: Page): Promise<InsightRecord[]> {
  const records: InsightRecord[] = [];
  await page.route('**/help-events', (route, request) => {
    const lines = (request.postData() ?? '').trim().split('\n');
    records.push(...lines.map(line => JSON.parse(line) as InsightRecord));
    return route.fulfill({status: 204});
  });
  return records;
}

/** What hides a page, as another tab does: what is left is sent then. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(Document.prototype, 'visibilityState', {configurable: true, get: () => 'hidden'});
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

test.describe('events', () => {
  test('tell what came to rest, not each key', async ({page}) => {
    const help = new Help(page);
    await page.clock.install({time: START});
    await openHost(page, {
      head: noteEvents(
        'ready',
        'open',
        'search',
        'no-results',
        'result-click',
        'article-view',
        'article-close',
        'close',
      ),
    });
    const heard = async () => (await heardBy(page)).filter(line => line !== 'ready');
    await help.open();

    await test.step('a search that is only typed, after a while', async () => {
      await page.clock.pauseAt(START + HOUR_MS);
      for (const letter of 'fees') {
        await page.keyboard.press(letter);
        await page.clock.runFor(100);
      }
      await expect(help.panel.locator('helplet-article-list #results')).toHaveAttribute('aria-busy', 'false');
      await page.clock.runFor(1000);
      expect(await heard()).toEqual(['open']);
      // The time counts from the last excerpt, which may come only now.
      await expect
        .poll(async () => {
          await page.clock.runFor(500);
          return heard();
        })
        .toEqual(['open', 'search fees']);
      await page.clock.resume();
    });

    await help.hits.nth(1).getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    await help.panel.getByRole('button', {name: /^Back/}).click();
    await help.field.fill('qzxwvkj');
    await page.keyboard.press('Enter');
    await expect(help.panel.getByRole('heading', {name: 'No results for “qzxwvkj”'})).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(heard).toContain('close');
    const [id] = (await heard()).filter(line => line.startsWith('article-view')).map(line => line.split(' ')[1]);
    expect(await heard()).toEqual([
      'open',
      'search fees',
      `result-click fees ${id} 2`,
      `article-view ${id}`,
      `article-close ${id}`,
      'search qzxwvkj',
      'no-results qzxwvkj',
      'close',
    ]);
  });

  test('say how long an article was read, without the time in another tab', async ({page}) => {
    const help = new Help(page);
    await page.clock.install({time: START});
    await openHost(
      page,
      {head: "<script>Helplet('on', 'article-close', event => heard.push(event.seconds));</script>"},
      'host.html#helplet=article/documents/fees',
    );
    await expect(help.title).toBeVisible();
    await page.clock.fastForward(HOUR_MS);
    await leave(page);
    await page.clock.fastForward(24 * HOUR_MS);
    await page.evaluate(() => {
      Object.defineProperty(Document.prototype, 'visibilityState', {configurable: true, get: () => 'visible'});
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await heardBy(page)).length).toBe(1);
    const [seconds] = (await heardBy(page)) as unknown as number[];
    // The clock goes on between these steps, however long they take.
    expect(seconds).toBeGreaterThanOrEqual(HOUR_MS / 1000);
    expect(seconds).toBeLessThan((2 * HOUR_MS) / 1000);
  });

  test('tell what failed', async ({page}) => {
    const help = new Help(page);
    await page.route('**/help/articles/**', route => route.fulfill({status: 404}));
    await openHost(
      page,
      {head: "<script>Helplet('on', 'error', event => heard.push(event.error.code));</script>"},
      'host.html#helplet=article/documents/nowhere',
    );
    await expect(help.panel.getByText('This article is no longer available')).toBeVisible();
    expect(await heardBy(page)).toEqual(['not-found']);
  });
});

test.describe('the beacon', () => {
  const tag = 'data-bundle="help/" data-beacon="/help-events"';

  test('sends them in one batch as the page is left, without personal data', async ({page}) => {
    const help = new Help(page);
    const records = await collect(page);
    await openHost(page, {tag}, 'host.html?customer=4711#top');
    await help.open();
    await page.keyboard.type('fees');
    await help.settled();
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    await help.panel.getByRole('button', {name: /^Back/}).click();
    await help.field.fill('I am iris@example.com, account 12345678');
    await page.keyboard.press('Enter');
    await help.settled();
    await leave(page);
    await expect.poll(() => records.length).toBeGreaterThan(6);
    expect(records.map(({type}) => type)).toEqual(
      expect.arrayContaining(['ready', 'open', 'search', 'result-click', 'article-view', 'article-close']),
    );
    const text = JSON.stringify(records);
    for (const personal of ['iris', 'example.com', '12345678', '4711']) expect(text).not.toContain(personal);
    expect(new Set(records.map(({visit}) => visit)).size).toBe(1);
    for (const record of records) {
      expect(record).toMatchObject({path: '/host.html', locale: 'en', time: expect.stringMatching(/^\d{4}-.*Z$/)});
    }
    expect(records.find(({type}) => type === 'result-click')).toMatchObject({query: 'fees', position: 1});
    expect(await page.evaluate(() => [...Object.keys(localStorage), document.cookie].join())).not.toContain(
      String(records[0]?.visit),
    );
  });

  test('tells how long an article was read also where the page is closed while it is hidden', async ({page}) => {
    const help = new Help(page);
    const records = await collect(page);
    await openHost(page, {tag}, 'host.html#helplet=article/documents/fees');
    await expect(help.title).toBeVisible();
    await expect
      .poll(async () => {
        await leave(page);
        return records.map(({type}) => type);
      })
      .toContain('article-view');
    expect(records.filter(({type}) => type === 'article-close')).toEqual([]);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
    await expect
      .poll(() => records.filter(({type}) => type === 'article-close'))
      .toEqual([expect.objectContaining({article: 'documents/fees', seconds: expect.any(Number)})]);
  });

  test('comes late and tells what happened before, where its code failed at first', async ({page}) => {
    const help = new Help(page);
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    let failed = 0;
    await page.route('**/beacon-*.js', route => {
      failed++;
      return route.abort();
    });
    const records = await collect(page);
    await openHost(page, {tag});
    await help.open();
    await help.search('fees');
    await expect.poll(() => failed).toBeGreaterThan(0);
    await page.unroute('**/beacon-*.js');
    await page.keyboard.press('Enter');
    await help.settled();
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    await expect
      .poll(async () => {
        await leave(page);
        return records.map(({type}) => type);
      })
      .toEqual(expect.arrayContaining(['ready', 'open', 'search', 'result-click']));
    expect(errors).toEqual([]);
  });

  test('sends what `helplet report` reads', async ({page}) => {
    const help = new Help(page);
    const records = await collect(page);
    await openHost(page, {tag});
    await help.open();
    for (const query of ['qzxwvkj', 'fees']) {
      await help.field.fill(query);
      await page.keyboard.press('Enter');
      await help.settled();
    }
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    await help.panel.getByRole('button', {name: 'No', exact: true}).click();
    await help.panel.getByRole('radio', {name: 'It’s out of date'}).check();
    await page.route('**/feedback', route => route.fulfill({status: 204}));
    await help.panel.getByRole('button', {name: 'Send'}).click();
    await expect(help.panel.getByText('Thanks for helping us improve.')).toBeVisible();
    await leave(page);
    await expect.poll(() => records.map(({type}) => type)).toContain('feedback');
    const cli = ['dist/node/cli/main.js', 'report', '-', '--bundle', 'demo/dist/help', '--json'];
    const log = records.map(record => JSON.stringify(record)).join('\n');
    const report = JSON.parse(execFileSync(process.execPath, cli, {input: log, encoding: 'utf8'}));
    expect(report).toMatchObject({
      records: records.length,
      skipped: {lines: 0},
      withoutResults: [{query: 'qzxwvkj', searches: 1, findsNow: 0}],
      lowRated: [{notHelpful: 1, reasons: {outdated: 1}}],
      unknownArticles: [],
    });
  });

  for (const [wish, property] of [
    ['Do Not Track', {doNotTrack: '1'}],
    ['Global Privacy Control', {globalPrivacyControl: true}],
  ] as const) {
    test(`sends nothing under ${wish}`, async ({page}) => {
      const help = new Help(page);
      await page.addInitScript(values => {
        for (const [name, value] of Object.entries(values)) {
          Object.defineProperty(Navigator.prototype, name, {configurable: true, get: () => value});
        }
      }, property);
      const records = await collect(page);
      await openHost(page, {tag});
      await help.open();
      await page.keyboard.type('fees');
      await page.keyboard.press('Enter');
      await help.settled();
      await leave(page);
      // What the page asks for afterwards comes afterwards.
      await page.evaluate(() => fetch('favicon.svg'));
      expect(records).toEqual([]);
    });
  }

  test('is fetched only where it is wanted', async ({page}) => {
    const help = new Help(page);
    const files: string[] = [];
    page.on('request', request => files.push(request.url()));
    await openHost(page);
    await help.open();
    await help.search('fees');
    expect(files.filter(url => /\/beacon-/.test(url))).toEqual([]);
  });
});
