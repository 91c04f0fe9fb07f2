import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

test.describe('the gesture to go back', () => {
  test('leads from an article to the results, and then closes the sheet, on the same page', async ({page}) => {
    // As in Safari and Firefox, which have no close watchers.
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'CloseWatcher');
    });
    const help = new Help(page);
    await openHost(page);
    const address = page.url();
    await help.launcher.tap();
    await expect(help.field).toBeVisible();
    await help.search('fees');
    await help.hits.first().getByRole('link').first().tap();
    await expect(help.title).toBeVisible();
    await page.goBack();
    await expect(help.title).toBeHidden();
    await expect(help.hits.first()).toBeVisible();
    await page.goBack();
    await expect(help.panel.locator('[part="greeting"]')).toBeVisible();
    await page.goBack();
    await expect(help.panel.getByRole('dialog')).toBeHidden();
    expect(page.url()).toBe(address);
    await expect(help.launcher).toBeVisible();
  });

  test('is no step too many after the sheet was closed otherwise', async ({page}) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'CloseWatcher');
    });
    const help = new Help(page);
    await page.goto('index.html');
    await openHost(page);
    await help.launcher.tap();
    await expect(help.field).toBeVisible();
    await help.panel.getByRole('button', {name: 'Close help'}).tap();
    await expect(help.panel.getByRole('dialog')).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/index\.html/);
  });
});

test('a sheet that the browser itself closes is closed, and opens again', async ({page}) => {
  const help = new Help(page);
  await openHost(page);
  await help.launcher.tap();
  const sheet = help.panel.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet.evaluate((dialog: HTMLDialogElement) => dialog.close());
  await expect(help.launcher).toBeVisible();
  await help.launcher.tap();
  await expect(sheet).toBeVisible();

  await test.step('scrolling in it never goes on to the page behind, and fields do not make it zoom', async () => {
    await help.search('scan');
    const list = page.locator('helplet-article-list [part="body"]');
    expect(await list.evaluate(element => getComputedStyle(element).overscrollBehaviorY)).toBe('contain');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.evaluate(() => {
      location.hash = '#helplet=contact';
    });
    const message = help.panel.getByLabel('Your message');
    await expect(message).toBeVisible();
    const size = await message.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
  });
});

test('a keyboard on the screen leaves the sheet within what can be seen', async ({page}) => {
  await page.addInitScript(() => {
    const viewport = new EventTarget();
    Object.assign(viewport, {height: 844, offsetTop: 0, scale: 1});
    Object.defineProperty(globalThis, 'visualViewport', {value: viewport});
  });
  const help = new Help(page);
  await openHost(page);
  await help.launcher.tap();
  const sheet = help.panel.getByRole('dialog');
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(844);
  await page.evaluate(() => {
    Object.assign(globalThis.visualViewport as object, {height: 460, offsetTop: 60});
    globalThis.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => await sheet.boundingBox()).toMatchObject({y: 60, height: 460});
  await page.evaluate(() => {
    Object.assign(globalThis.visualViewport as object, {height: 844, offsetTop: 0});
    globalThis.visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(844);
});
