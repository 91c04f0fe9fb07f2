import type {Locator} from '@playwright/test';
import {Help} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

const MAINTENANCE = 'Maintenance: sign-in by scan on 9 May 2026';

function suggested(help: Help): Locator {
  return help.panel.locator('section.group').filter({hasText: 'Suggested for this page'}).getByRole('link');
}

test.describe('the page that the help stands on', () => {
  test('decides what is suggested, in the order of the author', async ({page}) => {
    const help = new Help(page);
    await page.goto('product-page.html');
    await help.open();
    await expect(suggested(help)).toHaveText([
      'How do I scan a QR code to send or receive?',
      'Which network should I choose?',
      'Fees',
    ]);
    await suggested(help).nth(2).click();
    await expect(help.title).toHaveText('Fees');
  });

  test('decides it by what articles say of themselves as well', async ({page}) => {
    await page.route('**/fees', route =>
      route.fulfill({contentType: 'text/html', path: 'demo/dist/product-page.html'}),
    );
    const help = new Help(page);
    await page.goto('fees');
    await help.open();
    await expect(suggested(help).first()).toHaveText('Lower fees from 18 November 2025');
  });

  test('may go on without a load, while the panel is open', async ({page}) => {
    const help = new Help(page);
    await page.goto('single-page-app.html?page=overview');
    await help.open();
    await expect(help.panel.getByText('Popular')).toBeVisible();
    await expect(suggested(help)).toHaveCount(0);
    await page.getByRole('link', {name: 'Transfers'}).click();
    await expect(suggested(help)).toHaveText([
      'Which network should I choose?',
      'How do I withdraw to a bank or an address?',
      'What is the smallest deposit?',
    ]);
    await page.getByRole('link', {name: 'Cards'}).click();
    await expect(suggested(help).first()).toHaveText('Why was my card payment declined?');
    await page.goBack();
    await expect(suggested(help).first()).toHaveText('Which network should I choose?');
  });

  test('is heard of in browsers without the Navigation API, at steps through the history', async ({page}) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'navigation', {value: undefined});
    });
    const help = new Help(page);
    await page.goto('single-page-app.html?page=transfers');
    await page.getByRole('link', {name: 'Cards'}).click();
    await help.open();
    await expect(suggested(help).first()).toHaveText('Why was my card payment declined?');
    await page.goBack();
    await expect(suggested(help).first()).toHaveText('Which network should I choose?');
    // What the router does meanwhile is seen when the panel opens again.
    await page.keyboard.press('Escape');
    await page.getByRole('link', {name: 'Security'}).click();
    await help.open();
    await expect(suggested(help).first()).toHaveText('How do I set up a passkey on the web?');
  });
});

/** A day on which the announcement is not over. */
const BEFORE_MAINTENANCE = new Date('2026-05-07T12:00:00Z');

test.describe('an announcement that nobody shall miss', () => {
  test.beforeEach(({page}) => page.clock.setFixedTime(BEFORE_MAINTENANCE));

  test('stands first and marks the launcher until it is closed, for good', async ({page}) => {
    const help = new Help(page);
    await openHost(page);
    await help.open();
    const notice = help.panel.locator('[part="notice"]');
    await expect(notice).toContainText(MAINTENANCE);
    await page.keyboard.press('Escape');
    const launcher = page.locator('helplet-launcher');
    await expect(launcher).toHaveAttribute('unread', '');
    await expect(help.launcher).toHaveAccessibleName('Help, new announcement');
    await help.open();
    await notice.getByRole('button', {name: `Close “${MAINTENANCE}”`}).click();
    await expect(notice).toBeHidden();
    await expect(help.field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(launcher).not.toHaveAttribute('unread');
    await expect(help.launcher).toHaveAccessibleName('Help');
    // The code that keeps it comes with the first thing to keep.
    await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('maintenance');
    await page.reload();
    await help.open();
    await expect(help.panel.getByText('Popular')).toBeVisible();
    await expect(notice).toBeHidden();
  });

  test('is marked before anyone opens the panel, where its script is preloaded', async ({page}) => {
    await openHost(page, {tag: 'data-bundle="help/" data-preload="idle"'});
    await expect(page.locator('helplet-launcher')).toHaveAttribute('unread', '');
  });
});

test('the home view lists what is read most and what is new, and search minds pins and audiences', async ({page}) => {
  const help = new Help(page);
  await page.clock.setFixedTime(BEFORE_MAINTENANCE);
  await openHost(page);
  await help.open();
  const group = (name: string) => help.panel.locator('section.group').filter({hasText: name});
  await expect(group('Popular').getByRole('link')).toHaveCount(3);
  await expect(group('Announcements').getByRole('link').first()).toContainText('14 Apr 2026');

  await test.step('an announcement opens at a press', async () => {
    await help.panel.locator('[part="notice"]').getByRole('link').click();
    await expect(help.title).toHaveText(MAINTENANCE);
    await help.panel.getByRole('button', {name: /^Back/}).click();
  });

  await test.step('what the author pinned to a query comes first, and only for that', async () => {
    await help.search('contact');
    await expect(help.hits.first()).toContainText('Support chat is now open');
    await help.search('contacts');
    await expect(help.hits.first()).not.toContainText('Support chat is now open');
  });

  await test.step('an audience sees what is for it, and nobody else does', async () => {
    await help.search('onboarding');
    const forBusiness = help.hits.filter({hasText: /trusts/i});
    await expect(forBusiness).toHaveCount(0);
    await page.evaluate('Helplet("identify", {segments: ["business"]})');
    await expect(forBusiness.first()).toBeVisible();
  });
});
