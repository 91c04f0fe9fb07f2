import {readdirSync} from 'node:fs';
import {AxeBuilder} from '@axe-core/playwright';
import {expect, type Locator, type Page, test} from '@playwright/test';
import {watchForTrouble} from './help.js';

const pages = [
  ...readdirSync(new URL('../../demo', import.meta.url)).filter(name => name.endsWith('.html')),
  'npm-consumer/',
];
const OWN_CONTENT = '?bundle=help/';

/** The field of the panel above the page; there may be others that stand in it. */
function openField(page: Page): Locator {
  return page.locator('helplet-panel[open] helplet-search-box.main input');
}

for (const name of pages) {
  const address = name === 'own-content.html' ? name + OWN_CONTENT : name;

  test.describe(name, () => {
    test('loads in silence and registers every element on it', async ({page}) => {
      const trouble = watchForTrouble(page);
      await page.goto(address);
      await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
      const launcher = page.locator('helplet-launcher').getByRole('button');
      if (await launcher.count()) {
        await launcher.click();
        await expect(openField(page)).toBeVisible();
      }
      // The list of results comes in a file of its own, after the others.
      await expect
        .poll(() =>
          page.evaluate(() =>
            [...document.querySelectorAll('*')]
              .map(({localName}) => localName)
              .filter(tag => tag.startsWith('helplet-') && !customElements.get(tag)),
          ),
        )
        .toEqual([]);
      await page.waitForLoadState('networkidle');
      expect(trouble).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`is accessible in ${colorScheme} colours, on a desk and on a phone`, async ({page}) => {
        await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
        for (const width of [1280, 390]) {
          await page.setViewportSize({width, height: 844});
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          const launcher = page.locator('helplet-launcher').getByRole('button');
          if (await launcher.count()) {
            await launcher.click();
            await expect(openField(page)).toBeVisible();
          }
          const {violations} = await new AxeBuilder({page}).analyze();
          const grave = violations.filter(({impact}) => impact === 'serious' || impact === 'critical');
          expect(grave.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' | ')}`)).toEqual(
            [],
          );
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, `sideways scroll at ${width}`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}
