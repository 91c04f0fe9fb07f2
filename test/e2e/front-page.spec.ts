import type {Page} from '@playwright/test';
import {graveProblems} from './accessibility.js';
import {Help, watchForTrouble} from './help.js';
import {expect, test} from './test.js';

const LOOKS = ['Default', 'A bank', 'A game', 'For children'];

function choose(page: Page, look: string): Promise<void> {
  return page.getByRole('radio', {name: look}).check();
}

/** What a panel looks like, in a few words. */
function lookOf(help: Help): Promise<string> {
  return help.panel.locator('[part="panel"]').evaluate(panel => {
    const {backgroundColor, borderRadius, borderWidth, fontFamily} = getComputedStyle(panel);
    return [backgroundColor, borderRadius, borderWidth, fontFamily].join(' · ');
  });
}

test('the panel is in the first screen, on a desk and on a phone, and works', async ({page}) => {
  const trouble = watchForTrouble(page);
  const help = new Help(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({width, height: 844});
    await page.goto('');
    await expect(help.field).toBeInViewport();
    await help.search('fees');
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
  }
  expect(trouble).toEqual([]);
});

test('themes change the panel at once and keep where someone is', async ({page}) => {
  const trouble = watchForTrouble(page);
  await page.goto('');
  const help = new Help(page);
  await help.search('fees');
  const looks = new Set<string>();
  for (const look of LOOKS) {
    await choose(page, look);
    looks.add(await lookOf(help));
    await expect(help.hits.first()).toBeVisible();
    await expect(help.field).toHaveValue('fees');
  }
  expect(looks.size).toBe(LOOKS.length);
  await expect(page.locator('#theme-line')).toHaveText('<link rel="stylesheet" href="themes/children.css">');
  expect(trouble).toEqual([]);
});

test('a theme orders the home view and brings its own icons', async ({page}) => {
  await page.goto('');
  const help = new Help(page);
  const first = help.panel.locator('[part="group-label"]').first();
  const icon = help.panel.locator('[part="topic"] svg path').first();
  await expect(first).toBeVisible();
  const usual = await icon.getAttribute('d');
  await choose(page, 'A bank');
  await expect(first).toHaveText('Popular');
  await choose(page, 'For children');
  await expect(first).toHaveText('Browse by topic');
  await expect(icon).not.toHaveAttribute('d', usual ?? '');
  await choose(page, 'Default');
  await expect(icon).toHaveAttribute('d', usual ?? '');
});

for (const look of LOOKS) {
  test(`the theme "${look}" is accessible in both colour schemes`, async ({page, atRest}) => {
    await page.goto('');
    await expect(new Help(page).panel.locator('[part="topic"]').first()).toBeVisible();
    await choose(page, look);
    await atRest();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      expect(await graveProblems(page), colorScheme).toEqual([]);
    }
  });
}

test('the keyboard alone changes the theme, searches and copies', async ({page, browserName}) => {
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  const help = new Help(page);
  await expect(help.field).toBeVisible();
  await page.getByRole('radio', {name: 'Default'}).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', {name: 'A bank'})).toBeChecked();
  await expect.poll(() => page.locator('.stage').getAttribute('data-look')).toBe('bank');
  for (let steps = 0; steps < 8 && !(await help.field.evaluate(isFocused)); steps++) await page.keyboard.press('Tab');
  await expect(help.field).toBeFocused();
  await page.keyboard.type('fees');
  await expect(help.hits.first()).toBeVisible();
  await page.getByRole('button', {name: 'Copy: Make it yours'}).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#copied')).toHaveText('Copied');
});

test('the sizes on it are measured ones, and a link leads to every other demo', async ({page}) => {
  await page.goto('');
  const [first = ''] = await page.locator('.figure').allTextContents();
  expect(Number.parseFloat(first)).toBeGreaterThan(1);
  // The budget of the loader is 4,096 bytes.
  expect(Number.parseFloat(first)).toBeLessThanOrEqual(4.1);
  await expect(page.locator('main')).not.toContainText('kB of');
  const links = page.getByRole('navigation', {name: 'Every way to put it on a page'}).getByRole('link');
  const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(12);
  for (const address of addresses) expect((await page.request.get(address)).status(), address).toBe(200);
});

function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}
