import type {Page} from '@playwright/test';
import {NEXT_VERSION} from './host-server.js';
import {expect, messagesOf, test, usesHelp} from './hosts.js';

/** There is one launcher and one panel, which works. */
async function hasOneHelp(page: Page, address: string): Promise<void> {
  const errors: Error[] = [];
  page.on('pageerror', error => errors.push(error));
  await page.goto(address);
  await usesHelp(page);
  await expect(page.locator('helplet-launcher')).toHaveCount(1);
  await expect(page.locator('helplet-panel')).toHaveCount(1);
  expect(errors).toEqual([]);
}

test.describe('A page that loads Helplet twice', {tag: '@security'}, () => {
  test('has one launcher and one panel that works, of two copies', async ({page, hosts}) => {
    await hasOneHelp(page, `${hosts.origin}/two-copies.html`);
  });

  test('has one of two versions, and hears of it in one line, which names both', async ({page, hosts}) => {
    const messages = messagesOf(page);
    const paths: string[] = [];
    page.on('request', request => paths.push(new URL(request.url()).pathname));
    await hasOneHelp(page, `${hosts.origin}/two-versions.html`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(NEXT_VERSION);
    expect(messages[0]).toMatch(/\d+\.\d+\.\d+\D+\d+\.\d+\.\d+/);
    // No elements of the second version are loaded.
    expect(paths.some(path => /^\/helplet\/elements-/.test(path))).toBe(true);
    expect(paths.filter(path => /^\/next\/(?!helplet|loader)/.test(path))).toEqual([]);
  });
});
