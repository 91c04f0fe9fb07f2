import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

test.describe('The launcher of a page', () => {
  test('is drawn in its look, at its place, with one more file', async ({page}) => {
    const files: string[] = [];
    page.on('request', request => files.push(request.url()));
    await openHost(page, {tag: 'data-bundle="help/" data-launcher-look="edge" data-launcher-label="Questions?"'});
    const button = page.getByRole('button', {name: 'Questions?'});
    await expect(button).toBeVisible();
    const {toRight, isTall} = await button.evaluate(node => {
      const {right, width, height} = node.getBoundingClientRect();
      return {toRight: innerWidth - right, isTall: height > width};
    });
    expect(toRight).toBe(0);
    expect(isTall).toBe(true);
    const helplet = files.filter(file => /\/helplet\/(?!helplet\.js|loader-)/.test(file));
    expect(helplet).toEqual([expect.stringContaining('/launcher-extras-')]);
  });

  test('has the default look, and says so in the console, where its own does not load', async ({page}) => {
    const warnings: string[] = [];
    page.on('console', message => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await page.route(/\/launcher-extras-/, route => route.abort());
    await openHost(page, {tag: 'data-bundle="help/" data-launcher-look="edge" data-theme="dark"'});
    const button = page.getByRole('button', {name: 'Help'});
    await expect(button).toBeVisible();
    expect((await button.boundingBox())?.width).toBe(52);
    expect(warnings.join()).toContain('Helplet did not load');
  });

  test('needs no file of its own on a page in English', async ({page}) => {
    const files: string[] = [];
    page.on('request', request => files.push(request.url()));
    await openHost(page);
    await expect(page.getByRole('button', {name: 'Help'})).toBeVisible();
    expect(files.filter(file => /\/launcher-/.test(file))).toEqual([]);
  });

  for (const [locale, name] of [
    ['de-AT', 'Hilfe'],
    ['ar', 'المساعدة'],
  ] as const) {
    test(`is called "${name}" in ${locale}`, async ({page}) => {
      await openHost(page, {tag: `data-bundle="help/" data-locale="${locale}"`});
      await expect(page.getByRole('button', {name, exact: true})).toBeVisible();
    });
  }
});
