import {join} from 'node:path';
import type {Page} from '@playwright/test';
import {test as base} from '../../test.js';
import {bundleApps} from './bundle-apps.js';

export interface AppPage {
  /** Name of a file in `apps/`, which the page loads. Default: none. */
  readonly app?: string;
  readonly head?: string;
  /** Attributes of the body, and of the element that holds the app. */
  readonly bodyAttributes?: string;
  readonly rootAttributes?: string;
  /** What stands beside the app, in the element that holds both. */
  readonly beside?: string;
  /** What stands after the app. Default: the script tag as the README has it. */
  readonly body?: string;
}

export const SCRIPT_TAG = '<script type="module" src="/helplet/helplet.js" data-bundle="/help/"></script>';

/** A test on pages of an app that is made with a package of others. */
export const test = base.extend<{openApp: (page: Page, app?: AppPage) => Promise<void>}, {bundle: string}>({
  bundle: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      await use(await bundleApps());
    },
    {scope: 'worker'},
  ],
  openApp: async ({bundle}, use) => {
    await use(async (page, app = {}) => {
      await page.route(/\/apps\/[^/]+$/, route =>
        route.fulfill({path: join(bundle, new URL(route.request().url()).pathname.split('/').pop() ?? '')}),
      );
      await page.route(/\/shop\/\w*$/, route =>
        route.fulfill({contentType: 'text/html', body: pageOf(app, new URL(route.request().url()).pathname)}),
      );
      await page.goto('/shop/one');
    });
  },
});

/** Every page is the same but for its name, and leads to the two others. */
function pageOf(
  {app, head = '', bodyAttributes = '', rootAttributes = '', beside = '', body = SCRIPT_TAG}: AppPage,
  path: string,
): string {
  const name = path.slice('/shop/'.length);
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${name}</title>
        <link rel="icon" href="/favicon.svg">
        <style>
          body { min-height: 3000px }
          .order { position: fixed; z-index: 10; inset: 20px auto auto 20px; padding: 20px; background: white }
          .order[hidden] { display: none }
          .backdrop { position: fixed; inset: 0; background: #0006 }
        </style>
        ${app ? `<link rel="stylesheet" href="/apps/style.css"><script type="module" src="/apps/${app}.js"></script>` : ''}
        ${head}
      </head>
      <body ${bodyAttributes}>
        <nav><a href="/shop/one">One</a> <a href="/shop/two">Two</a> <a href="/shop/three">Three</a></nav>
        <div id="root" ${rootAttributes}><main id="app"><h1 id="page">${name}</h1></main>${beside}</div>
        ${body}
      </body>
    </html>`;
}
