import type {Locator, Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const VIEWPORT = {width: 1000, height: 760};
test.use({viewport: VIEWPORT});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something stands once it has come to rest. */
async function boxOf(element: Locator): Promise<Box> {
  await element.evaluate(async node => {
    await Promise.allSettled(node.getAnimations().map(({finished}) => finished));
  });
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return box;
}

/** https://wicg.github.io/layout-instability/ */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

/** Adds up by how much the page's own things moved, from now on, whoever had pressed what. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shifts = {sum: 0};
    Object.assign(globalThis, {shifts});
    new PerformanceObserver(list => {
      for (const {value, sources} of list.getEntries() as LayoutShift[]) {
        const isOfPage = ({node}: {readonly node: Node | null}): boolean =>
          node?.getRootNode() === document && !(node instanceof Element && node.localName.startsWith('helplet-'));
        if (sources.some(isOfPage)) shifts.sum += value;
      }
    }).observe({type: 'layout-shift'});
  });
  return () => page.evaluate(() => (globalThis as unknown as {shifts: {sum: number}}).shifts.sum);
}

test('shifts of the page are noticed by these tests', async ({page}) => {
  await openHost(page);
  const shifts = await watchShifts(page);
  await page.evaluate(() => {
    document.body.style.paddingTop = '80px';
  });
  await expect.poll(shifts).toBeGreaterThan(0);
});

test('a floating card leaves the page in use, and where it was', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  await page.evaluate(() => scrollTo(0, 500));
  const shifts = await watchShifts(page);
  await help.open();
  await page.keyboard.type('scan');
  await help.settled();
  await help.hits.first().getByRole('link').first().click();
  await expect(help.title).toBeVisible();
  const box = await boxOf(help.panel.getByRole('dialog'));
  expect(box.x + box.width).toBeCloseTo(VIEWPORT.width - 24, 0);
  expect(await page.evaluate(() => scrollY)).toBe(500);
  await page.mouse.move(100, 300);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('#coupon').fill('SPRING');
  await expect(help.title).toBeVisible();
  expect(await shifts()).toBe(0);

  await test.step('position, offset and stacking order are properties as well', async () => {
    const dialog = help.panel.getByRole('dialog');
    await page.evaluate(() => {
      const panel = document.querySelector('helplet-panel');
      if (panel) Object.assign(panel, {position: 'top-start', offset: '12', zIndex: 5});
    });
    await expect.poll(async () => (await boxOf(dialog)).x).toBeCloseTo(12, 0);
    expect(await dialog.evaluate(element => getComputedStyle(element).zIndex)).toBe('5');
    await page.evaluate(() => {
      const panel = document.querySelector('helplet-panel');
      if (panel) Object.assign(panel, {position: '', offset: '', zIndex: 0});
    });
    await expect.poll(async () => (await boxOf(dialog)).x).toBeGreaterThan(400);
    expect(await dialog.evaluate(element => getComputedStyle(element).zIndex)).toBe('2147483000');
  });
});

for (const [position, side, edge] of [
  ['bottom-end', 'right', 'bottom'],
  ['bottom-start', 'left', 'bottom'],
  ['top-end', 'right', 'top'],
  ['top-start', 'left', 'top'],
] as const) {
  test(`stands at ${position} with its launcher, as far from the edges as the page says`, async ({page}) => {
    const help = new Help(page);
    await openHost(page, {
      tag: `data-bundle="help/" data-position="${position}" data-offset="30 50" data-z-index="77"`,
    });
    const launcher = await boxOf(help.launcher);
    await help.open();
    const dialog = help.panel.getByRole('dialog');
    const panel = await boxOf(dialog);
    const distances = ({x, y, width, height}: Box) => ({
      left: x,
      right: VIEWPORT.width - x - width,
      top: y,
      bottom: VIEWPORT.height - y - height,
    });
    expect(distances(launcher)[side]).toBeCloseTo(30, 0);
    expect(distances(launcher)[edge]).toBeCloseTo(50, 0);
    expect(distances(panel)[side]).toBeCloseTo(30, 0);
    expect(distances(panel)[edge]).toBeGreaterThan(50 + launcher.height);
    expect(await dialog.evaluate(element => getComputedStyle(element).zIndex)).toBe('77');
    expect(await page.locator('helplet-launcher').evaluate(element => getComputedStyle(element).zIndex)).toBe('77');
  });
}

test('a sidebar is as high as the window and moves nothing', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {tag: 'data-bundle="help/" data-mode="sidebar"'});
  const before = await boxOf(page.locator('#buy'));
  const shifts = await watchShifts(page);
  await help.open();
  const box = await boxOf(help.panel.getByRole('dialog'));
  expect(box.y).toBe(0);
  expect(box.height).toBe(VIEWPORT.height);
  expect(box.x + box.width).toBe(VIEWPORT.width);
  expect(await boxOf(page.locator('#buy'))).toEqual(before);
  await page.locator('#coupon').fill('still within reach');
  // It would stand on the sidebar, which has a button to close it.
  await expect(help.launcher).toBeHidden();
  await help.panel.getByRole('button', {name: 'Close help'}).click();
  await expect(help.launcher).toBeFocused();
  expect(await shifts()).toBe(0);
});

test('a modal panel stands in the middle, and keeps focus and clicks', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {tag: 'data-bundle="help/" data-mode="modal"'});
  await help.open();
  const dialog = help.panel.getByRole('dialog');
  expect(await dialog.evaluate(element => element.matches(':modal'))).toBe(true);
  const box = await boxOf(dialog);
  expect(box.x + box.width / 2).toBeCloseTo(VIEWPORT.width / 2, 0);
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.localName ?? 'body');
    expect(['helplet-panel', 'body', 'html']).toContain(focused);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(help.launcher).toBeFocused();
});

test('an inline panel stands in its place, and a page fills the window', async ({page}) => {
  await openHost(page, {
    tag: '',
    body: '<div style="inline-size: 420px"><helplet-panel mode="inline" bundle="help/"></helplet-panel></div>',
  });
  const help = new Help(page);
  await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
  expect((await boxOf(help.panel)).width).toBe(420);
  await expect(help.panel.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    document.querySelector('helplet-panel')?.setAttribute('mode', 'page');
  });
  await expect(help.panel.locator('main')).toBeVisible();
  await help.search('fees');
  await expect(help.hits.first()).toBeVisible();
});

test('above a dialog of the page the help can be used, and gives the dialog back as it was', async ({page}) => {
  const help = new Help(page);
  await page.goto('host-dialog.html');
  await page.getByRole('button', {name: 'Send money'}).click();
  await page.locator('#transfer').getByLabel('Amount').fill('25');
  await page.getByRole('button', {name: 'Read how to choose'}).click();
  await expect(help.title).toHaveText('Which network should I choose?');
  const covers = await help.title.evaluate(title => {
    const {x, y, width, height} = title.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
  });
  expect(covers).toBe('helplet-panel');
  await help.panel.getByRole('button', {name: 'Close help'}).click();
  await expect(help.title).toBeHidden();
  await expect(page.getByRole('button', {name: 'Read how to choose'})).toBeFocused();
  await expect(page.locator('#transfer').getByLabel('Amount')).toHaveValue('25');
  await page.locator('#transfer').getByRole('button', {name: 'Help', exact: true}).click();
  await page.keyboard.press('Escape');
  await expect(help.panel.getByRole('dialog')).toBeHidden();
  // The first Escape was for the help, and for it alone.
  await expect(page.locator('#transfer').getByLabel('Amount')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#transfer').getByLabel('Amount')).toBeHidden();
});
