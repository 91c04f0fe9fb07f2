import type {Page} from '@playwright/test';
import {Help} from './help.js';
import {type Deploy, newerBundle} from './newer-bundle.js';
import {expect, test} from './test.js';

/** Where words occur; the titles come before it, in another file. */
const INDEX = '**/help/index/*-postings-*';
const BUNDLE = '**/help/**';

/** What no fault may bring about, whatever else it does. */
let uncaught: string[] = [];

test.beforeEach(({page}) => {
  uncaught = [];
  page.on('pageerror', error => uncaught.push(error.message));
});

test.afterEach(() => {
  expect(uncaught).toEqual([]);
});

/** What the console says of Helplet's own accord. */
function warningsOf(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', message => {
    if (message.text().startsWith('Helplet')) warnings.push(message.text());
  });
  return warnings;
}

test('a failed index is told, whatever the failure, the question kept, and another try works', async ({page}) => {
  const help = new Help(page);
  await page.route(INDEX, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  const failure = help.panel.getByRole('heading', {name: 'Search isn’t responding'});
  await expect(failure).toBeVisible();
  await expect(help.field).toHaveValue('scan');
  const retry = help.panel.getByRole('button', {name: 'Try again'});
  for (const status of [404, 500]) {
    await test.step(`never a blank panel: ${status}`, async () => {
      let asked = 0;
      await page.route(INDEX, route => {
        asked++;
        return route.fulfill({status, body: 'no'});
      });
      await retry.click();
      await expect.poll(() => asked).toBeGreaterThan(0);
      await expect(failure).toBeVisible();
      await expect(help.panel.getByRole('link', {name: 'Contact us'}).first()).toBeVisible();
    });
  }
  await page.unroute(INDEX);
  await retry.click();
  await expect(help.hits.first()).toBeVisible();
});

test('a bundle that is not there is told once, and asked for no more than that', async ({page, atRest}) => {
  const help = new Help(page);
  let asked = 0;
  await page.route('**/help/manifest.json', route => {
    asked++;
    return route.fulfill({status: 404, body: 'no'});
  });
  await page.clock.install();
  await page.goto('product-page.html');
  await help.launcher.click();
  await expect(help.panel.getByRole('alert')).toContainText('couldn’t open the help centre');
  // A worker that is still on its way would be given up within these ten minutes.
  await atRest();
  await page.clock.runFor('10:00');
  await atRest();
  expect(asked).toBeLessThanOrEqual(3);
});

test('code of the search that does not come is told, and comes when tried again', async ({page}) => {
  const help = new Help(page);
  let asked = 0;
  await page.route('**/engine-second-stage-*', route => {
    asked++;
    return route.abort();
  });
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  await expect(help.panel.getByRole('heading', {name: 'Search isn’t responding'})).toBeVisible();
  expect(asked).toBeGreaterThan(0);
  await page.unroute('**/engine-second-stage-*');
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.hits.first().locator('p')).not.toBeEmpty();
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
  await expect(help.panel.getByRole('heading', {name: 'We couldn’t load this article'})).toBeVisible();
  await page.unroute('**/help/articles/**');
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.title).toBeVisible();
});

test('what was loaded works without a network, and the rest comes by itself when it is back', async ({
  page,
  context,
}) => {
  const help = new Help(page);
  await page.goto('product-page.html');
  // The last of the index, which comes by itself once nobody has asked for a while.
  const rest = page.waitForResponse(/-spellings\./);
  await help.open();
  await help.search('fees');
  await rest;
  await help.hits.first().getByRole('link').first().click();
  const title = (await help.title.textContent()) ?? '';
  await help.panel.locator('[part="back"]').click();

  await context.setOffline(true);
  await help.field.fill('passkey');
  const bar = help.panel.locator('[part="offline"]');
  await expect(bar).toContainText('You’re offline. Articles you’ve read are still available.');
  await expect(help.hits.first()).toContainText(/passkey/i);
  await help.hits.first().getByRole('link').first().click();
  await expect(help.panel.getByRole('alert')).toContainText('You’re offline.');
  await help.panel.locator('[part="back"]').click();

  await help.field.fill('fees');
  await help.hits.filter({hasText: title}).getByRole('link').first().click();
  await expect(help.title).toHaveText(title);
  await help.panel.locator('[part="back"]').click();

  await help.field.fill('passkey');
  await expect(bar).toBeVisible();
  await context.setOffline(false);
  await expect(bar).toHaveCount(0);
  await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/passkey/i);
  await expect(help.field).toHaveValue('passkey');
});

test('a visitor who comes in a tunnel gets what they typed for at its end, without a press', async ({
  page,
  context,
}) => {
  const help = new Help(page);
  await page.route(INDEX, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await expect(help.panel.locator('[part="home"]')).toBeVisible();
  // The list of results comes right after it.
  await page.waitForFunction(() => customElements.get('helplet-article-list') !== undefined);
  await context.setOffline(true);
  await page.keyboard.type('statements');
  await expect(help.panel.locator('[part="offline"]')).toContainText('This page loads as soon as');
  await expect(help.field).toHaveValue('statements');
  await page.unroute(INDEX);
  await context.setOffline(false);
  await expect(help.hits.first()).toContainText(/statement/i);
  await expect(help.field).toHaveValue('statements');
  await expect(help.field).toBeFocused();
});

test('who loses the network before the list of results is there gets it when that is back', async ({page, context}) => {
  const help = new Help(page);
  const list = /\/helplet\/article-list-/;
  await page.route(list, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await expect(help.panel.locator('[part="home"]')).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.type('statements');
  await expect(help.panel.locator('[part="error"]')).toContainText('This page loads as soon as');
  await page.unroute(list);
  await context.setOffline(false);
  await expect(help.hits.first()).toContainText(/statement/i);
  await expect(help.field).toBeFocused();
});

test('a home view whose code does not come says so, and comes with another try', async ({page}) => {
  const help = new Help(page);
  const home = /\/helplet\/home-(?!lists)/;
  await page.route(home, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await expect(help.panel.getByRole('alert')).toBeVisible();
  await page.keyboard.type('s');
  await expect(help.field).toHaveValue('s');
  await page.keyboard.press('Backspace');
  await page.unroute(home);
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.panel.locator('[part="home"]')).toBeVisible();
});

test('an article whose reader does not come says so, and comes with another try', async ({page}) => {
  const help = new Help(page);
  const reader = /\/helplet\/reader-/;
  await page.route(reader, route => route.abort());
  await page.goto('product-page.html');
  await help.open();
  await help.search('statements');
  await help.hits.first().getByRole('link').click();
  await expect(help.panel.locator('[part="error"]')).toContainText('We couldn’t load this article');
  await page.unroute(reader);
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.title).toContainText(/statement/i);
});

test('a server that was down is asked again when someone looks at the page again', async ({page}) => {
  const help = new Help(page);
  await page.route(INDEX, route => route.fulfill({status: 503, body: 'no'}));
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('scan');
  await expect(help.panel.getByRole('heading', {name: 'Search isn’t responding'})).toBeVisible();
  await page.unroute(INDEX);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(help.hits.first()).toContainText(/scan/i);
});

test('on a line that loses every first request nobody notices anything', async ({page}) => {
  const help = new Help(page);
  const seen = new Set<string>();
  await page.route(BUNDLE, route => {
    const url = route.request().url();
    if (seen.has(url)) return route.continue();
    seen.add(url);
    return route.abort('connectionreset');
  });
  await page.goto('product-page.html');
  await help.open();
  await help.search('scan');
  await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/scan/i);
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  await expect(help.panel.getByRole('alert')).toHaveCount(0);
  expect(seen.size).toBeGreaterThan(4);
});

for (const [fault, contentType, cut] of [
  ['that was cut off', 'application/octet-stream', (body: Buffer) => body.subarray(0, body.length / 2)],
  ['that something on the way changed', 'application/octet-stream', (body: Buffer) => body.map(byte => byte ^ 1)],
  ['in whose place the start page comes', 'text/html', () => Buffer.from('<!doctype html><title>Shop</title>')],
] as const) {
  test(`an index ${fault} is named and never searched`, async ({page}) => {
    const help = new Help(page);
    const warnings = warningsOf(page);
    await page.route(INDEX, async route => {
      const response = await route.fetch();
      await route.fulfill({status: 200, contentType, body: Buffer.from(cut(await response.body()))});
    });
    await page.goto('product-page.html');
    await help.open();
    await page.keyboard.type('scan');
    await expect(help.panel.getByRole('alert')).toContainText('couldn’t open the help centre');
    await expect(help.panel.getByRole('button', {name: 'Try again'})).toBeVisible();
    await expect(help.field).toHaveValue('scan');
    await expect.poll(() => warnings.join()).toMatch(/corrupt-index.*\/help\/index\/en-postings-\d/);
    expect(warnings).toHaveLength(1);
    await page.unroute(INDEX);
    await help.panel.getByRole('button', {name: 'Try again'}).click();
    await expect(help.hits.first()).toContainText(/scan/i);
  });
}

test('a manifest that is none, or of another version of the script, is told as a fault of the site', async ({page}) => {
  const help = new Help(page);
  const warnings = warningsOf(page);
  const manifest = '**/help/manifest.json';
  const answer = {status: 200, contentType: 'text/html', body: '<!doctype html><title>Shop</title>'};
  await page.route(manifest, route => route.fulfill(answer));
  await page.goto('product-page.html');
  await help.launcher.click();
  await expect(help.panel.getByRole('alert')).toContainText('couldn’t open the help centre');
  await expect.poll(() => warnings.join()).toMatch(/manifest\.json is not JSON/);

  await test.step('says which two versions do not fit', async () => {
    await page.unroute(manifest);
    await page.route(manifest, async route => {
      const told = await (await route.fetch()).json();
      await route.fulfill({json: {...told, format: 99}});
    });
    await help.panel.getByRole('button', {name: 'Try again'}).click();
    await expect.poll(() => warnings.join()).toMatch(/version-skew.*format 99.*reads format \d/);
    await expect(help.panel.getByRole('alert')).toContainText('couldn’t open the help centre');
  });

  await page.unroute(manifest);
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.panel.locator('[part="home"]')).toBeVisible();
});

test.describe('a deploy while a page is open', () => {
  let deploy: Deploy;

  test.beforeAll(async () => {
    deploy = await newerBundle('This zeppelin is new.');
  });

  test.afterAll(() => deploy.remove());

  test('goes unnoticed: search and articles are those of the new files', async ({page}) => {
    const help = new Help(page);
    await page.goto('product-page.html');
    await help.open();
    await expect(help.panel.locator('[part="home"]')).toBeVisible();
    const gone: string[] = [];
    page.on('response', response => {
      if (response.status() === 404) gone.push(response.url());
    });
    await page.route(BUNDLE, deploy.answer);
    await help.search('scan');
    await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/scan/i);
    expect(gone.length).toBeGreaterThan(0);
    await help.hits.first().getByRole('link').first().click();
    await expect(help.panel.getByText('This zeppelin is new.').first()).toBeVisible();
    await expect(help.panel.getByRole('alert')).toHaveCount(0);
  });

  for (const [host, missing] of [
    ['may not say what it has, as S3', {status: 403, contentType: 'application/xml', body: '<Error/>'}],
    ['knows what is gone', {status: 410, body: 'Gone'}],
    ['has a page for everything', {status: 200, contentType: 'text/html', body: '<!doctype html><title>Shop</title>'}],
  ] as const) {
    test(`goes unnoticed on a host that ${host}`, async ({page}) => {
      const help = new Help(page);
      await page.goto('product-page.html');
      await help.open();
      await expect(help.panel.locator('[part="home"]')).toBeVisible();
      await page.route(BUNDLE, deploy.answerMissing(missing));
      await help.search('scan');
      await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/scan/i);
      await help.hits.first().getByRole('link').first().click();
      await expect(help.panel.getByText('This zeppelin is new.').first()).toBeVisible();
      await expect(help.panel.getByRole('alert')).toHaveCount(0);
    });
  }

  test('has an earlier question answered by the new files', async ({page}) => {
    const help = new Help(page);
    await page.goto('product-page.html');
    await help.open();
    await help.field.fill('zeppelin');
    await expect(help.panel.locator('helplet-article-list')).toContainText('zeppelin');
    await expect(help.hits).toHaveCount(0);
    await page.route(BUNDLE, deploy.answer);
    await help.search('scan');
    await expect(help.panel.locator('[part="excerpt"]').first()).toContainText(/scan/i);
    await help.search('zeppelin');
    await expect(help.hits.first()).toBeVisible();
  });

  test('that left files out is told, with what is missing', async ({page}) => {
    const help = new Help(page);
    const warnings = warningsOf(page);
    await page.goto('product-page.html');
    await help.open();
    await help.search('scan');
    await page.route('**/help/articles/**', route => route.fulfill({status: 404, body: 'no'}));
    await help.field.fill('proof of address');
    await expect(help.panel.getByRole('alert')).toBeVisible();
    await expect(help.panel.getByRole('button', {name: 'Try again'})).toBeVisible();
    await expect.poll(() => warnings.join()).toMatch(/\/help\/articles\/.* answered 404/);
    await expect(help.field).toHaveValue('proof of address');
  });
});

test('a browser that denies all storage, or has none left, changes nothing', async ({page}) => {
  // The pages of the demo keep their colour scheme in the storage themselves.
  const html =
    '<!doctype html><title>Shop</title><script type="module" src="helplet/helplet.js" data-bundle="help/"></script>';
  await page.route('**/bare.html', route => route.fulfill({contentType: 'text/html', body: html}));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Denied, or full.', 'SecurityError');
        },
      });
    }
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('Denied.', 'SecurityError');
      },
    });
  });
  const help = new Help(page);
  await page.goto('bare.html');
  await help.open();
  await help.search('scan');
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
});

test.describe('a page that names the digests of the scripts', () => {
  test.beforeEach(async ({page, request}) => {
    const importMap = await (await request.get('helplet/import-map.json')).text();
    const integrity = JSON.parse(importMap).integrity['/helplet/helplet.js'];
    const html = `<!doctype html><title>Shop</title><script type="importmap">${importMap}</script>
      <script type="module" src="/helplet/helplet.js" integrity="${integrity}" crossorigin data-bundle="help/"></script>`;
    await page.route('**/bare.html', route => route.fulfill({contentType: 'text/html', body: html}));
  });

  test('works as ever', async ({page}) => {
    const help = new Help(page);
    await page.goto('bare.html');
    await help.open();
    await help.search('scan');
  });

  test('runs no script that something on the way changed', async ({page}) => {
    const help = new Help(page);
    const warnings = warningsOf(page);
    await page.route('**/helplet/elements-*.js', async route => {
      const response = await route.fetch();
      await route.fulfill({response, body: `globalThis.changed = true;${await response.text()}`});
    });
    await page.goto('bare.html');
    await help.launcher.click();
    await expect.poll(() => warnings.join()).toContain('did not load');
    expect(await page.evaluate(() => 'changed' in globalThis)).toBe(false);
    await page.unroute('**/helplet/elements-*.js');
    await help.launcher.click();
    await expect(help.field).toBeVisible();
  });
});

test('what was typed outlives a failure, and the panel that was closed over it', async ({page}) => {
  const help = new Help(page);
  await page.route(INDEX, route => route.fulfill({status: 500, body: 'no'}));
  await page.goto('product-page.html');
  await help.open();
  await page.keyboard.type('lost phone');
  await expect(help.panel.getByRole('alert')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.unroute(INDEX);
  await help.launcher.click();
  await expect(help.field).toHaveValue('lost phone');
  await help.panel.getByRole('button', {name: 'Try again'}).click();
  await expect(help.hits.first()).toContainText(/phone/i);
});
