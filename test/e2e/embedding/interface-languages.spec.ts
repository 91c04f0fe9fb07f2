import type {Page} from '@playwright/test';
import {fill} from '../../../src/core/messages.js';
import {en} from '../../../src/i18n/locales/en.js';
import {shippedLocales} from '../../../src/i18n/shipped-locales.js';
import {brokenRules, graveProblems} from '../accessibility.js';
import {Help, watchForTrouble} from '../help.js';
import {expect, test} from '../test.js';
import {openHost} from './host-page.js';

/** English of which nothing may be left: what has no values and is long enough to be no word of another language. */
const ENGLISH = Object.values(en).filter(word => typeof word === 'string' && word.length > 8 && !word.includes('{'));

for (const [locale, direction] of [
  ['de', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ja', 'ltr'],
  ['zh-Hans', 'ltr'],
  ['hi', 'ltr'],
  ['pt-BR', 'ltr'],
] as const) {
  test(`a page in ${locale} has its help in that language, from the launcher to the vote`, async ({page}) => {
    const words = await shippedLocales[locale]?.();
    if (!words) throw new Error(`${locale} does not ship.`);
    const trouble = watchForTrouble(page);
    await openHost(page, {lang: locale});
    const help = new Help(page);
    await expect(page.getByRole('button', {name: words.help, exact: true})).toBeVisible();
    await help.open();

    const dialog = help.panel.getByRole('dialog');
    await expect(dialog).toHaveAttribute('lang', locale);
    await expect(dialog).toHaveAttribute('dir', direction);
    await expect(dialog.getByText(words.greeting)).toBeVisible();
    await expectNoEnglish(page);
    expect(await brokenRules(page, 'helplet-panel')).toEqual([]);

    await dialog.getByRole('combobox', {name: words.search}).fill('scan');
    await help.settled();
    await expectNoEnglish(page);
    expect(await brokenRules(page, 'helplet-panel')).toEqual([]);
    await help.hits.first().getByRole('link').first().click();
    await expect(help.title).toBeVisible();
    await dialog.getByRole('button', {name: words.yes, exact: true}).click();
    await expect(dialog.getByText(words.thanks)).toBeVisible();
    await expectNoEnglish(page);
    expect(await graveProblems(page)).toEqual([]);

    await dialog
      .getByRole('button', {name: fill(words.backTo, {place: fill(words.resultsFor, {query: 'scan'})})})
      .click();
    await expect(help.hits.first()).toBeVisible();
    await dialog.getByRole('button', {name: words.closeHelp, exact: true}).click();
    await expect(dialog).toBeHidden();
    expect(trouble).toEqual([]);
  });
}

test('nobody sees English while the words of the page are on their way', async ({page}) => {
  const words = await shippedLocales.ja?.();
  let release = (): void => undefined;
  const held = new Promise<void>(resolve => {
    release = resolve;
  });
  await page.route(/\/helplet\/words-ja-/, async route => {
    await held;
    await route.continue();
  });
  await openHost(page, {lang: 'ja'});
  const help = new Help(page);
  await help.launcher.click();
  await expect(help.panel).toBeAttached();
  await page.waitForFunction(() => customElements.get('helplet-panel') !== undefined);
  await expectNoEnglish(page);
  release();
  await expect(help.panel.getByText(words?.greeting ?? '')).toBeVisible();
});

test('a language that does not ship is said by the page, from a script tag', async ({page}) => {
  await openHost(page, {
    lang: 'cy',
    body: "<script>Helplet('setTranslations', {locale: 'cy', greeting: 'Sut gallwn ni helpu?'})</script>",
  });
  const help = new Help(page);
  await help.open();
  await expect(help.panel.getByText('Sut gallwn ni helpu?')).toBeVisible();
});

test('a page from right to left keeps that direction where the words are English', async ({page}) => {
  await openHost(page, {lang: 'ps'});
  const help = new Help(page);
  await help.open();
  const dialog = help.panel.getByRole('dialog');
  await expect(dialog).toHaveAttribute('dir', 'rtl');
  await expect(dialog).toHaveAttribute('lang', 'en');
  await expect(dialog.getByText(en.greeting)).toBeVisible();
});

/** Finds English in what the panel shows and in the names of its controls. */
async function expectNoEnglish(page: Page): Promise<void> {
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const read = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
        if (element.shadowRoot) read(element.shadowRoot);
      }
    };
    const panel = document.querySelector('helplet-panel');
    if (panel?.shadowRoot) read(panel.shadowRoot);
    return texts.map(text => text.trim());
  });
  expect(said.filter(text => ENGLISH.includes(text))).toEqual([]);
}
