import type {Locator, Page} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const VIEWPORT = {width: 1000, height: 760};
test.use({viewport: VIEWPORT});

/** What makes an element of a page hold, clip or cover what stands fixed within it. */
const HOLDS = [
  'transform: translate(0)',
  'filter: blur(0)',
  'perspective: 100px',
  'contain: paint',
  'will-change: transform',
  'overflow: hidden; height: 900px; position: relative',
  'container-type: inline-size',
  'isolation: isolate; position: relative; z-index: 0; opacity: 0.99',
];

/** How far an element is from the edges of the window, and whether something covers its middle. */
async function standOf(element: Locator): Promise<{right: number; bottom: number; covered: boolean}> {
  return await element.evaluate(async node => {
    await Promise.allSettled(node.getAnimations().map(({finished}) => finished));
    const {x, y, width, height, right, bottom} = node.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    const host = (node.getRootNode() as ShadowRoot).host;
    return {right: innerWidth - right, bottom: innerHeight - bottom, covered: top !== host};
  });
}

/** Opens the panel on a scrolled page, and looks where it and its launcher stand. */
async function expectInWindow(page: Page): Promise<void> {
  const help = new Help(page);
  await page.evaluate(() => scrollTo(0, 400));
  await page.keyboard.press('Control+k');
  await expect(help.field).toBeFocused();
  // The panel lifts its launcher once it has drawn everything else.
  await expect.poll(() => standOf(help.launcher)).toEqual({right: 24, bottom: 24, covered: false});
  expect(await standOf(help.panel.getByRole('dialog'))).toEqual({right: 24, bottom: 92, covered: false});
  expect(await page.evaluate(() => scrollY)).toBe(400);
}

const COVER = '<div style="position: fixed; z-index: 2147483647; inset: 0"></div>';

for (const css of HOLDS) {
  test(`the help stands in the window where the body has ${css}`, async ({page}) => {
    await openHost(page, {head: `<style>body {${css}}</style>`});
    expect(await standOf(new Help(page).launcher)).toEqual({right: 24, bottom: 24, covered: false});
    await expectInWindow(page);
  });

  test(`elements of the page stand in the window within one that has ${css}`, async ({page}) => {
    await openHost(page, {
      tag: '',
      body: `<div style="height: 900px; ${css}">
        <helplet-panel bundle="help/"></helplet-panel><helplet-launcher></helplet-launcher>
      </div>${COVER}`,
    });
    await expectInWindow(page);
  });
}

test('with a z-index the help stands among the layers of the page', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {
    tag: 'data-bundle="help/" data-z-index="900"',
    body: '<div id="toast" style="position: fixed; z-index: 901; inset: 0 0 0 50%; background: gold"></div>',
  });
  expect((await standOf(help.launcher)).covered).toBe(true);
  await page.keyboard.press('Control+k');
  await expect(help.field).toBeFocused();
  expect((await standOf(help.panel.getByRole('dialog'))).covered).toBe(true);
  await page.locator('#toast').evaluate(toast => toast.remove());
  expect((await standOf(help.panel.getByRole('dialog'))).covered).toBe(false);
});

test('a dialog and a popover that the page opens later stand above the help', async ({page}) => {
  const help = new Help(page);
  await openHost(page, {
    body: `<button id="menu" popovertarget="list">Menu</button>
      <div id="list" popover style="inset: auto 0 0 auto; width: 300px; height: 300px">List</div>
      <dialog id="pay" style="inset: auto 0 0 auto; width: 300px; height: 300px">Pay</dialog>`,
  });
  await help.open();
  const topmost = () => page.evaluate(() => document.elementFromPoint(innerWidth - 100, innerHeight - 150)?.id);
  await page.locator('#menu').click();
  expect(await topmost()).toBe('list');
  await help.field.click();
  await expect(page.locator('#list')).toBeHidden();
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#pay')?.showModal());
  expect(await topmost()).toBe('pay');
  await page.keyboard.press('Escape');
  await expect(page.locator('#pay')).toBeHidden();
  await expect(help.field).toBeFocused();
});

test('without popovers the help is shown as far above the page as that allows', async ({page}) => {
  await page.addInitScript(() => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      Reflect.deleteProperty(HTMLElement.prototype, name);
  });
  await openHost(page);
  await expectInWindow(page);
  const help = new Help(page);
  const dialog = help.panel.getByRole('dialog');
  expect(await dialog.evaluate(element => getComputedStyle(element).zIndex)).toBe('2147483000');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(help.field).toBeHidden();
});
