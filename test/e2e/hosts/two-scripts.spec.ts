import {NEXT_VERSION} from './host-server.js';
import {expect, messagesOf, test, usesHelp} from './hosts.js';

test.describe('A page that loads Helplet twice', {tag: '@security'}, () => {
  for (const [name, what] of [
    ['two-copies.html', 'two copies'],
    ['two-versions.html', 'two versions'],
  ]) {
    test(`has one launcher and one panel that works, of ${what}`, async ({page, hosts}) => {
      const errors: Error[] = [];
      page.on('pageerror', error => errors.push(error));
      await page.goto(`${hosts.origin}/${name}`);
      await usesHelp(page);
      await expect(page.locator('helplet-launcher')).toHaveCount(1);
      await expect(page.locator('helplet-panel')).toHaveCount(1);
      expect(errors).toEqual([]);
    });
  }

  test('hears of it in one line, which names both versions', async ({page, hosts}) => {
    const messages = messagesOf(page);
    await page.goto(`${hosts.origin}/two-versions.html`);
    await usesHelp(page);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(NEXT_VERSION);
    expect(messages[0]).toMatch(/\d+\.\d+\.\d+\D+\d+\.\d+\.\d+/);
  });

  test('loads no elements of the second version', async ({page, hosts}) => {
    const paths: string[] = [];
    page.on('request', request => paths.push(new URL(request.url()).pathname));
    await page.goto(`${hosts.origin}/two-versions.html`);
    await usesHelp(page);
    expect(paths.some(path => /^\/helplet\/elements-/.test(path))).toBe(true);
    expect(paths.filter(path => /^\/next\/(?!helplet|loader)/.test(path))).toEqual([]);
  });
});
