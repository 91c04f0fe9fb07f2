import type {Page} from '@playwright/test';
import {Help, watchForTrouble} from '../../help.js';
import {expect} from '../../test.js';
import {test} from './app-page.js';

/** Dialogs that keep focus, presses and keys within them by scripts. */
const LIBRARIES = [
  ['radix', 'Radix'],
  ['focus-trap', 'focus-trap'],
  ['bootstrap', 'Bootstrap'],
  ['mui', 'MUI'],
  ['headless-ui', 'Headless UI'],
] as const;

/** Searches, reads and scrolls by mouse and keyboard in a panel that stands above the dialog. */
async function useAbove(page: Page, help: Help): Promise<void> {
  await expect(help.field).toBeFocused();
  await page.keyboard.type('fees');
  await help.settled();
  await expect(help.field).toHaveValue('fees');
  await help.hits.first().locator('a').first().click();
  await expect(help.title).toBeFocused();
  await page.mouse.wheel(0, 400);
  const reader = help.panel.locator('.reader');
  await expect.poll(() => reader.evaluate(view => view.scrollTop)).toBeGreaterThan(100);
  await page.keyboard.press('Tab');
  await expect(help.panel.locator('helplet-article-viewer :focus').last()).toBeVisible();
  await help.panel.locator('[part~="back"]').click();
  await help.field.click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(help.field).toHaveValue('fees!');
}

for (const [app, library] of LIBRARIES) {
  for (const [where, beside] of [
    ['the script tag', ''],
    ['an element of the page', '<helplet-panel bundle="/help/"></helplet-panel>'],
  ]) {
    test(`above a dialog of ${library} the help of ${where} can be used, and gives it back as it was`, async ({
      page,
      openApp,
    }) => {
      const trouble = watchForTrouble(page);
      const help = new Help(page);
      await openApp(page, {app, beside});
      await page.getByRole('button', {name: 'Order'}).click();
      const amount = page.getByLabel('Amount');
      await amount.fill('25');
      const opener = page.getByRole('button', {name: 'Which one?'});
      await opener.click();
      await useAbove(page, help);
      await page.keyboard.press('Escape');
      await expect(help.panel.locator('dialog')).toBeHidden();
      // That key was for the help, and for it alone.
      await expect(opener).toBeFocused();
      await expect(amount).toHaveValue('25');
      await page.keyboard.press('Escape');
      await expect(amount).toBeHidden();
      expect(trouble.filter(line => !line.startsWith('failed:'))).toEqual([]);
    });
  }
}

test('a press in the help is not lost while the code that holds against a dialog of the page is on its way', async ({
  page,
  openApp,
}) => {
  const help = new Help(page);
  let arrive: () => void = () => {};
  const allowed = new Promise<void>(resolve => {
    arrive = resolve;
  });
  await page.route(/dialog-surroundings/, async route => {
    await allowed;
    await route.continue();
  });
  await openApp(page, {app: 'bootstrap'});
  await help.open();
  await page.getByRole('button', {name: 'Order'}).click();
  const amount = page.getByLabel('Amount');
  await amount.fill('25');
  await help.field.click();
  await expect(help.field).not.toBeFocused();
  arrive();
  await useAbove(page, help);
});

for (const [app, library] of LIBRARIES) {
  test(`a dialog of ${library} that opens beside the open help stays open when the help is used`, async ({
    page,
    openApp,
  }) => {
    const help = new Help(page);
    await openApp(page, {app});
    await help.open();
    await page.getByRole('button', {name: 'Order'}).click();
    const amount = page.getByLabel('Amount');
    await amount.fill('25');
    await help.field.click();
    await useAbove(page, help);
    await help.panel.getByRole('button', {name: 'Close help'}).click();
    await expect(help.field).toBeHidden();
    await expect(amount).toHaveValue('25');
    await amount.click();
    await expect(amount).toBeFocused();
  });
}
