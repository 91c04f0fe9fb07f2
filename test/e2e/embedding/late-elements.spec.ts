import type {Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const BOX = '<helplet-search-box bundle="help/"></helplet-search-box>';

/** Files of Helplet that the page fetched, without their hashes. */
function scriptsOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', request => {
    const [, file] = /\/helplet\/([^/]+?)(?:-\w{6,7})?\.js$/.exec(new URL(request.url()).pathname) ?? [];
    if (file) files.push(file);
  });
  return files;
}

/** Ways in which a search box comes to the page after the script tag has looked for elements; each runs in the page. */
const COMINGS: Readonly<Record<string, (box: string) => void>> = {
  'into the body': box => document.body.insertAdjacentHTML('beforeend', box),
  'within what is added': box => {
    const section = document.createElement('section');
    section.innerHTML = `<div><p>Help</p>${box}</div>`;
    document.querySelector('h1')?.append(section);
  },
  'in the shadow root of what is added': box => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = `<div>${box}</div>`;
    document.body.append(host);
  },
  'in a shadow root within another': box => {
    const host = document.createElement('div');
    host.attachShadow({mode: 'open'}).innerHTML = '<section><div></div></section>';
    const inner = host.shadowRoot?.querySelector('div')?.attachShadow({mode: 'open'});
    if (inner) inner.innerHTML = box;
    document.body.append(host);
  },
  'later into a shadow root of the page': box => {
    const root = document.querySelector('#plain')?.shadowRoot;
    if (root) root.innerHTML = `<p>${box}</p>`;
  },
  'with a component whose code comes later': box => {
    customElements.define(
      'shop-card',
      class extends HTMLElement {
        connectedCallback(): void {
          this.attachShadow({mode: 'open'}).innerHTML = box;
        }
      },
    );
  },
  'with a component that attaches its shadow root after it is drawn': box => {
    customElements.define(
      'shop-help',
      class extends HTMLElement {
        connectedCallback(): void {
          requestAnimationFrame(() => {
            this.attachShadow({mode: 'open'}).innerHTML = box;
          });
        }
      },
    );
    document.body.append(document.createElement('shop-help'));
  },
};

/** A page with components of its own: one with a shadow root, and one whose code is not there. */
const BODY = `<div id="plain"><template shadowrootmode="open"><p>Shop</p></template></div><shop-card></shop-card>`;

for (const tag of ['', 'data-bundle="help/"']) {
  test.describe(tag ? 'On a page with launcher and panel' : 'On a page without anything of Helplet', () => {
    for (const [where, come] of Object.entries(COMINGS)) {
      test(`a search box that comes ${where} works`, async ({page, atRest}) => {
        const scripts = scriptsOf(page);
        await openHost(page, {tag, body: BODY});
        await expect.poll(() => page.evaluate(() => customElements.get('helplet-launcher') !== undefined)).toBe(true);
        await atRest();
        expect(scripts.sort()).toEqual(['helplet', 'loader']);
        await page.evaluate(come, BOX);
        const field = page.locator('helplet-search-box:not(.main)').getByRole('combobox');
        await field.fill('fees');
        await expect(page.locator('helplet-search-box').getByRole('option').first()).toBeVisible();
      });
    }
  });
}

for (const where of ['the body', 'a shadow root']) {
  test(`a panel and a launcher that come into ${where} wait for someone who wants them`, async ({page, atRest}) => {
    const scripts = scriptsOf(page);
    const help = new Help(page);
    await openHost(page, {tag: ''});
    await atRest();
    await page.evaluate(into => {
      const host = document.createElement('div');
      const root = into === 'the body' ? host : host.attachShadow({mode: 'open'});
      root.innerHTML = '<helplet-panel bundle="help/"></helplet-panel><helplet-launcher></helplet-launcher>';
      document.body.append(host);
    }, where);
    await expect(help.launcher).toBeVisible();
    await atRest();
    expect(scripts.sort()).toEqual(['helplet', 'loader']);
    await page.keyboard.press('Control+k');
    await expect(help.field).toBeFocused();
    await help.search('fees');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(help.field).toBeHidden();
    await help.open();
  });
}

test('with preload="idle" elements work that no script can find', async ({page}) => {
  await openHost(page, {tag: 'data-preload="idle"', body: '<div id="closed"></div>'});
  await page.evaluate(box => {
    const root = document.querySelector('#closed')?.attachShadow({mode: 'closed'});
    if (root) root.innerHTML = box;
  }, BOX);
  // The page cannot look into it; what it holds can be used.
  await expect
    .poll(() => page.evaluate(() => document.querySelector('#closed')?.getBoundingClientRect().height))
    .toBeGreaterThan(30);
});

test('a tag that has nothing to show says what to do, fetches nothing, and works once it is told', async ({
  page,
  atRest,
}) => {
  const scripts = scriptsOf(page);
  const lines: string[] = [];
  page.on('console', message => lines.push(`${message.type()}: ${message.text()}`));
  await openHost(page, {tag: ''});
  await expect.poll(() => lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^info: Helplet needs data-bundle, element or init$/);
  await atRest();
  expect(scripts.sort()).toEqual(['helplet', 'loader']);
  await page.evaluate(() => Reflect.get(globalThis, 'Helplet')('init', {bundle: 'help/'}));
  await new Help(page).open();
  expect(lines).toHaveLength(1);
});
