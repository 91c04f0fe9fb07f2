import {readdirSync} from 'node:fs';
import type {Page} from '@playwright/test';
import {graveProblems} from './accessibility.js';
import {watchForTrouble} from './help.js';
import {expect, test} from './test.js';

const pages = [
  ...readdirSync(new URL('../../demo', import.meta.url)).filter(name => name.endsWith('.html')),
  'npm-consumer/',
];
const OWN_CONTENT = '?bundle=help/';

for (const name of pages) {
  const address = name === 'own-content.html' ? name + OWN_CONTENT : name;

  test(`${name} loads in silence, and is accessible in both colour schemes, on a desk and on a phone`, async ({
    page,
    atRest,
  }) => {
    const trouble = watchForTrouble(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 844});
      await page.goto(address);
      await expect(page.getByRole('heading', {level: 1}).first()).toBeVisible();
      await openLauncher(page);
      await test.step('registers every element on it', async () => {
        // The list of results comes in a file of its own, after the others.
        await expect.poll(() => unregistered(page)).toEqual([]);
      });
      await atRest();
      for (const colorScheme of ['light', 'dark'] as const) {
        await test.step(`is accessible in ${colorScheme} colours at ${width} px`, async () => {
          await page.emulateMedia({colorScheme});
          expect(await graveProblems(page)).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, 'sideways scroll').toBeLessThanOrEqual(0);
        });
      }
    }
    expect(trouble).toEqual([]);
  });
}

/** Opens the panel above the page, if there is one; others may stand in the page. */
async function openLauncher(page: Page): Promise<void> {
  const launcher = page.locator('helplet-launcher').getByRole('button');
  if ((await launcher.count()) === 0) return;
  await launcher.click();
  await expect(page.locator('helplet-panel[open] helplet-search-box.main input')).toBeVisible();
}

/** Elements of ours that nobody has defined. */
function unregistered(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map(({localName}) => localName)
      .filter(tag => tag.startsWith('helplet-') && !customElements.get(tag)),
  );
}
