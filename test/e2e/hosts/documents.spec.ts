import type {Page} from '@playwright/test';
import {expect, Help, messagesOf, test, usesHelp, watchForTrouble} from './hosts.js';

/** What makes each page the one it says it is. */
const FACTS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  [
    'quirks.html',
    'in quirks mode',
    async page => expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat'),
  ],
  [
    'create-tree-walker.html',
    'with a form named createTreeWalker',
    async page => expect(await page.evaluate(() => typeof document.createTreeWalker)).toBe('object'),
  ],
  [
    'clobbered.html',
    "with forms named as the document's own methods",
    async page => expect(await page.evaluate(() => typeof document.createTreeWalker)).toBe('object'),
  ],
  ['windows-1252.html', 'in windows-1252', page => isIn(page, 'windows-1252', 'Aide générale')],
  ['shift-jis.html', 'in Shift_JIS', page => isIn(page, 'Shift_JIS', 'ヘルプ')],
];

async function isIn(page: Page, encoding: string, title: string): Promise<void> {
  expect(await page.evaluate(() => [document.characterSet, document.title])).toEqual([encoding, title]);
}

/** Words beyond ASCII are right: a typographic apostrophe, dash or ellipsis read as another encoding would show as these. */
async function hasRightWords(help: Help): Promise<void> {
  await help.launcher.click();
  await help.panel.getByRole('button', {name: /^Back/}).click();
  await help.search('fees');
  await expect(help.panel.locator('dialog')).toContainText(/[\u2013\u2014\u2019\u201c\u2026\u00b7]/);
  await expect(help.panel.locator('dialog')).not.toContainText(/\u00e2\u20ac|\u7ab6|\uff82|\ufffd/);
}

test.describe('A page that is not as pages should be', {tag: '@security'}, () => {
  for (const [name, what, isIt] of FACTS) {
    test(`searches and reads on a page ${what}`, async ({page, hosts}) => {
      const trouble = watchForTrouble(page);
      await page.goto(`${hosts.origin}/${name}`);
      await isIt(page);
      const help = new Help(page);
      await usesHelp(page, help);
      await hasRightWords(help);
      expect(trouble).toEqual([]);
    });
  }

  test('says which header a bundle of another origin needs', async ({page, hosts}) => {
    const messages = messagesOf(page);
    await page.goto(`${hosts.origin}/foreign-bundle.html`);
    const help = new Help(page);
    await help.open();
    await expect.poll(() => messages).toHaveLength(1);
    expect(messages[0]).toContain(`${hosts.otherOrigin}/unshared/manifest.json`);
    expect(messages[0]).toContain(`"Access-Control-Allow-Origin: ${hosts.origin}"`);
    // Nor does a search say it again.
    await page.keyboard.type('scan');
    await expect(help.panel.getByRole('alert').first()).toBeVisible();
    expect(messages).toHaveLength(1);
  });

  test('becomes a link to the help centre in XHTML, and says why', async ({page, hosts}) => {
    const trouble = watchForTrouble(page);
    await page.goto(`${hosts.origin}/xhtml.xhtml`);
    await expect(page.getByRole('link', {name: 'Help'})).toHaveAttribute('href', 'help-centre');
    await expect(page.locator('helplet-launcher')).toHaveCount(0);
    expect(trouble).toHaveLength(1);
    expect(trouble[0]).toMatch(
      /^warning: Helplet cannot run here: the page is XML.*a link to help-centre takes its place/,
    );
  });

  test('leaves XHTML alone where the browser runs no modules in it', async ({page, hosts, browserName}) => {
    test.skip(browserName !== 'chromium', 'Others run modules there.');
    const trouble = watchForTrouble(page);
    await page.goto(`${hosts.origin}/xhtml-module.xhtml`);
    expect(trouble.join()).toContain('Module scripts in XML documents are currently not supported');
    await expect(page.locator('body')).toHaveText('A page of XML');
  });

  test('is itself whatever the style sheet of the page says', async ({page, hosts}) => {
    await page.goto(`${hosts.origin}/aggressive-css.html`);
    const help = new Help(page);
    await usesHelp(page, help);
    const launcher = await help.launcher.evaluate(button => {
      const {width, height, right, bottom} = button.getBoundingClientRect();
      return {width, height, toRight: innerWidth - right, toBottom: innerHeight - bottom};
    });
    expect(launcher).toEqual({width: 52, height: 52, toRight: 24, toBottom: 24});
  });
});
