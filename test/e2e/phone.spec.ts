import {expect, test} from '@playwright/test';
import {Help} from './help.js';

test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true, locale: 'en-GB'});

test('the panel covers a phone, and nothing scrolls sideways', async ({page}) => {
  const help = new Help(page);
  await page.goto('product-page.html');
  await help.launcher.tap();
  const sheet = help.panel.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(844);
  expect((await sheet.boundingBox())?.width).toBe(390);
  expect(await sheet.evaluate(element => element.matches(':modal'))).toBe(true);
  const fits = () => sheet.evaluate(element => element.scrollWidth <= element.clientWidth);
  expect(await fits()).toBe(true);
  await help.search('scan');
  expect(await fits()).toBe(true);
  await help.hits.filter({hasText: 'How do I scan a QR code'}).getByRole('link').first().tap();
  await expect(help.title).toBeVisible();
  expect(await fits()).toBe(true);
  await help.panel.getByRole('button', {name: 'Close help'}).tap();
  await expect(sheet).toBeHidden();
  await expect(help.launcher).toBeVisible();
});

test('a finger finds its targets, and the field does not make the page zoom', async ({page}) => {
  const help = new Help(page);
  await page.goto('product-page.html');
  await help.launcher.tap();
  await expect(help.field).not.toBeFocused();
  expect(
    await help.field.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  const controls = help.panel.locator('button:visible');
  const small: string[] = [];
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    if (box && box.height < 43.5) small.push(`${await control.textContent()} ${box.height}`);
  }
  expect(small).toEqual([]);
});
