import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {graveProblems} from './accessibility.js';
import {Help, watchForTrouble} from './help.js';
import {changedBundle, type Deploy} from './newer-bundle.js';
import {expect, test} from './test.js';

/** The demo's bundle with one article in German and in Arabic. */
let deploy: Deploy;

test.beforeAll(async () => {
  deploy = await changedBundle(async articles => {
    for (const [locale, title, text] of [
      ['de', 'Gebühren', 'Das kostet eine Zahlung.'],
      ['ar', 'الرسوم', 'تكلفة الدفع.'],
    ] as const) {
      const folder = join(articles, locale, 'documents');
      await mkdir(folder, {recursive: true});
      await writeFile(join(folder, 'fees.md'), `---\ntitle: ${title}\ncategory: FAQ\n---\n${text}\n`);
    }
    await writeFile(join(articles, 'helplet.config.json'), JSON.stringify({locale: 'en', locales: ['en', 'de', 'ar']}));
  });
});

test.afterAll(() => deploy.remove());

test.beforeEach(({page}) => page.route('**/help/**', deploy.answer));

test('a visitor chooses a language, which holds for the article and the next page', async ({page}) => {
  const trouble = watchForTrouble(page);
  await page.goto('/product-page.html');
  const help = new Help(page);
  await help.open();
  await help.search('fees');
  await help.hits.getByRole('link', {name: 'Fees', exact: true}).click();
  await expect(help.title).toHaveText('Fees');

  const languages = help.panel.getByRole('combobox', {name: 'Language'});
  await expect(languages.getByRole('option')).toHaveText(['English', 'Deutsch', 'العربية']);
  await languages.selectOption('Deutsch');
  await expect(help.title).toHaveText('Gebühren');
  await expect(help.panel.locator('[part~="article"]')).toHaveAttribute('lang', 'de');

  const arabic = help.panel.getByRole('combobox', {name: 'Sprache'});
  await arabic.selectOption('العربية');
  await expect(help.title).toHaveText('الرسوم');
  await expect(help.panel).toHaveAttribute('dir', 'rtl');

  await page.reload();
  await help.open();
  await expect(help.panel.getByRole('combobox', {name: 'اللغة'})).toHaveValue('ar');
  expect(trouble).toEqual([]);
});

test('what has no translation is found last, and opens in the language that has it', async ({page}) => {
  await page.goto('/product-page.html');
  await page.evaluate(() => {
    document.documentElement.lang = 'de';
  });
  const help = new Help(page);
  await help.open();
  await help.field.fill('withdraw');
  const row = help.hits.filter({hasText: 'Englisch'}).first();
  await expect(row).toBeVisible();
  const link = row.getByRole('link').first();
  await expect(link).toHaveAttribute('lang', 'en');
  const title = (await link.textContent()) ?? '';
  expect(await graveProblems(page)).toEqual([]);
  await link.click();
  await expect(help.title).toHaveText(title);
  await expect(help.panel.locator('[part~="article"]')).toHaveAttribute('lang', 'en');
  await expect(help.panel.getByText('Diesen Artikel gibt es nur auf Englisch.')).toBeVisible();
  expect(await graveProblems(page)).toEqual([]);
});
