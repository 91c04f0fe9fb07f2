import type {Page} from '@playwright/test';
import {Help, watchForTrouble} from '../../help.js';
import {expect} from '../../test.js';
import {type AppPage, test} from './app-page.js';

interface Router extends AppPage {
  readonly name: string;
  /** By what it keeps an element that stands in all pages. */
  readonly keeps: string;
}

const ROUTERS: readonly Router[] = [
  {name: 'Turbo', app: 'turbo', keeps: 'data-turbo-permanent'},
  {name: 'Turbolinks', app: 'turbolinks', keeps: 'data-turbolinks-permanent'},
  {
    name: "Astro's ClientRouter",
    app: 'astro',
    head: '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="swap">',
    keeps: 'data-astro-transition-persist="help"',
  },
  {name: 'Unpoly', app: 'unpoly', keeps: 'up-keep'},
  {name: 'htmx', app: 'htmx', keeps: 'hx-preserve'},
  {
    name: 'Barba',
    app: 'barba',
    bodyAttributes: 'data-barba="wrapper"',
    rootAttributes: 'data-barba="container"',
    keeps: '',
  },
  {name: 'Swup', app: 'swup', keeps: ''},
];

/** Follows a link without leaving the document. */
async function visit(page: Page, name: 'One' | 'Two' | 'Three'): Promise<void> {
  await page.getByRole('link', {name, exact: true}).click();
  await expect(page.locator('#page')).toHaveText(name.toLowerCase());
  expect(await page.evaluate(() => Reflect.get(globalThis, 'stays'))).toBe(true);
}

for (const router of ROUTERS) {
  test(`${router.name} leaves launcher, open panel and shortcut of the script tag as they are`, async ({
    page,
    openApp,
  }) => {
    const trouble = watchForTrouble(page);
    const help = new Help(page);
    await openApp(page, router);
    await page.evaluate(() => Object.assign(globalThis, {stays: true}));
    await visit(page, 'Two');
    await help.open();
    await help.search('fees');
    await visit(page, 'Three');
    await visit(page, 'One');
    await expect(help.field).toHaveValue('fees');
    await expect(help.hits.first()).toBeVisible();
    await help.hits.first().locator('a').first().click();
    await expect(help.title).toBeFocused();
    await help.panel.getByRole('button', {name: 'Close help'}).click();
    await expect(help.title).toBeHidden();
    await page.goBack();
    await expect(page.locator('#page')).toHaveText('three');
    await page.keyboard.press('Control+k');
    await expect(help.title).toBeFocused();
    await expect(page.locator('helplet-launcher')).toHaveCount(1);
    await expect(help.panel).toHaveCount(1);
    expect(trouble.filter(line => !line.startsWith('failed:'))).toEqual([]);
  });

  test(`an open panel of the page stays open where ${router.name} keeps its element`, async ({page, openApp}) => {
    const help = new Help(page);
    await openApp(page, {
      ...router,
      body: `<div id="help" ${router.keeps}><helplet-panel bundle="/help/"></helplet-panel></div>
        <script type="module" src="/helplet/helplet.js"></script>`,
    });
    await page.evaluate(() => Object.assign(globalThis, {stays: true}));
    await page.keyboard.press('Control+k');
    await help.search('fees');
    await help.hits.first().locator('a').first().click();
    await expect(help.title).toBeFocused();
    await visit(page, 'Two');
    await expect(help.title).toBeVisible();
    // With its own style sheets still.
    await expect(help.panel.locator('dialog')).toHaveCSS('inline-size', '416px');
    await help.panel.locator('[part~="back"]').click();
    await expect(help.field).toHaveValue('fees');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(help.field).toBeHidden();
  });
}
