import type {Page} from '@playwright/test';
import {Help, watchForTrouble} from '../help.js';
import {expect, test} from '../test.js';
import {ask, openHost} from './host-page.js';

/** A page that does something at every letter, as mail programs and players do. */
const GREEDY = `<script>
  addEventListener('keydown', event => {
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    heard.push(event.key);
    if (event.key === 'j') event.preventDefault();
  });
</script>`;

async function look(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    url: location.href,
    title: document.title,
    scroll: [scrollX, scrollY],
    html: document.documentElement.getAttributeNames(),
    body: document.body.getAttributeNames(),
    styles: document.querySelectorAll('style, link[rel="stylesheet"]').length,
    sheets: document.adoptedStyleSheets.length,
    nodes: document.body.querySelectorAll('*').length,
    steps: history.length,
    focus: document.activeElement?.id,
    globals: Object.keys(globalThis).sort().join(),
  }));
}

test("no key pressed in the help reaches the page's shortcuts, and all others do", async ({page}) => {
  const help = new Help(page);
  await openHost(page, {head: GREEDY});
  await help.open();
  await page.keyboard.type('jfees');
  await expect(help.field).toHaveValue('jfees');
  await help.field.fill('fees');
  await help.settled();
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  expect((await page.evaluate<string[]>('heard')).filter(key => key !== 'Tab')).toEqual([]);
  await page.locator('#buy').focus();
  await page.keyboard.press('j');
  expect(await page.evaluate('heard')).toContain('j');
});

test('composing in another script submits nothing and closes nothing', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  await help.open();
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', {text: 'さいふ', selectionStart: 3, selectionEnd: 3});
  for (const key of ['Enter', 'Escape', 'ArrowDown']) {
    await help.field.dispatchEvent('keydown', {
      key,
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
  }
  await expect(help.field).toBeVisible();
  await expect(help.title).toBeHidden();
  expect(await help.field.getAttribute('aria-activedescendant')).toBeNull();
  await client.send('Input.insertText', {text: '財布'});
  await expect(help.field).toHaveValue('財布');
});

test('opening, typing, reading, going back and closing leave the page and its console as they were', async ({page}) => {
  const help = new Help(page);
  const trouble = watchForTrouble(page);
  const messages: string[] = [];
  page.on('console', message => messages.push(message.text()));
  await openHost(page);
  await expect(help.launcher).toBeVisible();
  // Not a field: Chromium brings one into view at the next key, whoever gave it focus.
  await page.locator('#buy').focus();
  await page.evaluate(() => scrollTo(0, 300));
  // A panel is one more element of the page from the first time on that it is opened.
  await page.keyboard.press('Control+k');
  await expect(help.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.field).toBeHidden();
  const before = await look(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fees');
  await help.settled();
  await help.tab('FAQ').click();
  await help.settled();
  await help.field.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(help.title).toBeFocused();
  await help.panel.getByRole('button', {name: /^Back/}).click();
  await expect(help.field).toBeFocused();
  // The first Escape takes the choice of a row back.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(help.field).toBeHidden();
  expect(await look(page)).toEqual(before);
  expect(messages).toEqual([]);
  // What a search was overtaken by is let go.
  expect(trouble.filter(line => !/^failed: .*\/help\/articles\//.test(line))).toEqual([]);
});

test('after destroy no node and no listener is left', async ({page}) => {
  await page.addInitScript(() => {
    const counts = new Map<string, number>();
    Object.assign(globalThis, {
      listenerCounts: () => Object.fromEntries([...counts].filter(([, count]) => count !== 0)),
    });
    const keys = new WeakMap<object, Map<string, AbortSignal | true>>();
    const named = (target: EventTarget): string =>
      target === globalThis
        ? 'window'
        : target === document
          ? 'document'
          : target === globalThis.navigation
            ? 'navigation'
            : '';
    const {addEventListener: add, removeEventListener: remove} = EventTarget.prototype;
    const change = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const where = this ? named(this) : 'window';
      if (where && listener) {
        const key = `${where} ${type}`;
        const known = keys.get(listener) ?? new Map();
        keys.set(listener, known);
        if (!known.has(key)) {
          known.set(key, true);
          change(key, 1);
          const signal = typeof options === 'object' ? options?.signal : undefined;
          const isGone = (): unknown => known.delete(key) && change(key, -1);
          if (signal) add.call(signal, 'abort', isGone);
          if (typeof options === 'object' && options?.once) add.call(this ?? globalThis, type, isGone, {once: true});
        }
      }
      return add.call(this ?? globalThis, type, listener, options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const key = `${this ? named(this) : 'window'} ${type}`;
      if (listener && keys.get(listener)?.delete(key)) change(key, -1);
      return remove.call(this ?? globalThis, type, listener, options);
    };
  });
  const help = new Help(page);
  await openHost(page, {tag: 'data-bundle="help/" data-sync="hash" data-beacon="/help-events"'});
  const nodes = await page.evaluate(() => document.querySelectorAll('body, body ~ *, body *').length);
  await help.open();
  await help.search('fees');
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  await ask(page, 'on', 'open');
  await page.evaluate('Helplet("on", "close", () => {})');
  await ask(page, 'destroy');
  await expect(page.locator('helplet-panel, helplet-launcher')).toHaveCount(0);
  // The launcher was one of them.
  expect(await page.evaluate(() => document.querySelectorAll('body, body ~ *, body *').length)).toBe(nodes - 1);
  const left = await page.evaluate(() =>
    (globalThis as unknown as {listenerCounts: () => Record<string, number>}).listenerCounts(),
  );
  expect(left).toEqual({});
  expect(new URL(page.url()).hash).toBe('');
});
