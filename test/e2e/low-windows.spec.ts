import type {Locator, Page} from '@playwright/test';
import {Help} from './help.js';
import {expect, test} from './test.js';

/** What has focus, and whether a person sees it: inside the window, and under nothing else. */
function focusInView(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return 'focus is nowhere';
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.localName;
    const [{left, top, width, height} = element.getBoundingClientRect()] = element.getClientRects();
    if (left < -1 || left + width > innerWidth + 1) return `“${name}” stands beside the window`;
    const [start, end] = [Math.max(top, 0), Math.min(top + height, innerHeight)];
    // What is higher than the window, such as a long table, need only begin or end in it.
    if (end - start < Math.min(height - 1, innerHeight / 4)) return `“${name}” stands outside: ${top}`;
    const [x, y] = [left + width / 2, (start + end) / 2];
    let covering = document.elementFromPoint(x, y);
    while (covering?.shadowRoot) {
      const inner = covering.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === covering) break;
      covering = inner;
    }
    const isSeen = covering && (element.contains(covering) || covering.contains(element));
    return isSeen ? 'seen' : `“${name}” is covered by ${covering?.outerHTML.slice(0, 80)}`;
  });
}

/** How many of these stand in the window in full height. */
async function inWindow(page: Page, rows: Locator): Promise<number> {
  const {height = 0} = page.viewportSize() ?? {};
  const boxes = await Promise.all((await rows.all()).map(row => row.boundingBox()));
  return boxes.filter(box => box && box.y >= 0 && box.y + box.height <= height).length;
}

for (const [what, viewport, titles] of [
  ['at 400 % zoom', {width: 320, height: 256}, 2],
  ['on a phone on its side', {width: 740, height: 360}, 3],
] as const) {
  test.describe(what, () => {
    test.use({viewport});

    test('results, an article and the form are read by scrolling, and nothing covers what has focus', async ({
      page,
    }) => {
      const help = new Help(page);
      await page.goto('product-page.html');
      await help.open();
      const sheet = help.panel.getByRole('dialog');
      expect(await sheet.boundingBox()).toEqual({x: 0, y: 0, ...viewport});

      await help.search('card');
      const links = help.panel.locator('[part~="result"]:not(.sub) [part~="link"]');
      // The sheet scrolls as one: tabs, toolbar and foot leave the window to the results.
      await links.nth(2).scrollIntoViewIfNeeded();
      await sheet.evaluate(element => element.scrollBy(0, element.clientHeight / 2));
      expect(await inWindow(page, links)).toBeGreaterThanOrEqual(titles);

      await help.field.focus();
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        expect(await focusInView(page)).toBe('seen');
      }
      for (let stop = 0; stop < 8; stop++) {
        await page.keyboard.press('Shift+Tab');
        expect(await focusInView(page)).toBe('seen');
      }

      await links.first().press('Enter');
      await expect(help.title).toBeFocused();
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        expect(await focusInView(page)).toBe('seen');
      }
      expect(await sheet.evaluate(element => element.scrollWidth <= element.clientWidth)).toBe(true);
    });
  });
}
