import {Help} from './help.js';
import {expect, test} from './test.js';

test.use({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});

test('the panel covers a phone, a finger finds its targets, and nothing scrolls sideways or zooms', async ({page}) => {
  const help = new Help(page);
  await page.goto('product-page.html');
  await help.launcher.tap();
  const sheet = help.panel.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBe(844);
  expect((await sheet.boundingBox())?.width).toBe(390);
  expect(await sheet.evaluate(element => element.matches(':modal'))).toBe(true);
  await expect(help.field).not.toBeFocused();
  expect(
    await help.field.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  const small: string[] = [];
  for (const control of await help.panel.locator('button:visible').all()) {
    const box = await control.boundingBox();
    if (box && box.height < 43.5) small.push(`${await control.textContent()} ${box.height}`);
  }
  expect(small).toEqual([]);

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
