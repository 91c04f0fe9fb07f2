import {readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {fill, type PluralMessage, pluralForm} from '../../../src/core/messages.js';
import {en} from '../../../src/i18n/locales/en.js';
import {shippedLocales} from '../../../src/i18n/shipped-locales.js';
import type {Translation} from '../../../src/i18n/translation.js';

const folder = new URL('../../../src/i18n/locales/', import.meta.url);
const languages = await Promise.all(
  Object.entries(shippedLocales).map(async ([locale, load]) => [locale, await load()] as const),
);
const all = [['en', en], ...languages] as const;

/** Values by the keys of the words, a plural one with a form a category. */
const formsOf = (word: string | PluralMessage): [category: string, form: string][] =>
  typeof word === 'string' ? [['', word]] : Object.entries(word).map(([category, form]) => [category, form ?? '']);
const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).toSorted();
const withoutPlaceholders = (message: string): string => message.replace(/\{\w+\}/g, '');
const wordsOf = (words: Translation): [key: keyof Translation, word: string | PluralMessage][] =>
  Object.entries(words).filter(([key]) => key !== 'locale') as [keyof Translation, string | PluralMessage][];

it('every language in the folder is shipped', () => {
  const files = readdirSync(folder).map(name => name.replace(/\.ts$/, ''));
  expect(files.toSorted()).toEqual(all.map(([locale]) => locale).toSorted());
  expect(files.length).toBeGreaterThanOrEqual(50);
});

describe.each(all)('the words of %s', (locale, words) => {
  it('say their language, which browsers know', () => {
    expect(words.locale).toBe(locale);
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(new Intl.DisplayNames('en', {type: 'language'}).of(locale)).not.toBe(locale);
  });

  it('are all there, and none is empty', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [key, word] of wordsOf(words)) {
      expect([key, typeof word]).toEqual([key, typeof en[key]]);
      for (const [category, form] of formsOf(word)) {
        expect([key, category, form.trim()]).toEqual([key, category, form]);
        expect([key, category, form]).not.toEqual([key, category, '']);
      }
    }
  });

  it('hold the values that they are about, each once', () => {
    for (const [key, word] of wordsOf(words)) {
      const [, english = ''] = formsOf(en[key]).at(-1) ?? [];
      for (const [category, form] of formsOf(word)) {
        // A form of one number alone may say it in a word: "a result".
        const mayOmit = english.includes('{count}') && isOfOneNumber(category, locale);
        const own = mayOmit ? form.replace(/^(?!.*\{count\})/, '{count}') : form;
        expect([key, category, placeholders(own)]).toEqual([key, category, placeholders(english)]);
      }
    }
  });

  it('have a form for each plural category of the language, and no other', () => {
    const {pluralCategories} = new Intl.PluralRules(locale).resolvedOptions();
    for (const [key, word] of wordsOf(words)) {
      if (typeof word === 'string') continue;
      expect([key, Object.keys(word).toSorted()]).toEqual([key, pluralCategories.toSorted()]);
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
        expect(pluralForm(word, count, locale)).toBe(word[new Intl.PluralRules(locale).select(count)]);
      }
    }
  });

  it('are written in the script of the language', () => {
    const script = scriptOf(locale);
    for (const [key, word] of wordsOf(words)) {
      for (const [, form] of formsOf(word)) {
        const letters = withoutPlaceholders(form).match(/\p{L}/gu) ?? [];
        const foreign = letters.filter(letter => !script.test(letter));
        // "email" is what Greeks write.
        const isKnown = locale === 'el' && foreign.join('') === 'email';
        expect([key, form, isKnown ? [] : foreign]).toEqual([key, form, []]);
      }
    }
  });

  it('are not left in English', () => {
    if (locale === 'en') return;
    const kept = wordsOf(words).filter(([key, word]) => typeof word === 'string' && word === en[key]);
    // What is the same word in some languages is short; a sentence never is.
    expect(kept.filter(([, word]) => withoutPlaceholders(word as string).length > 11)).toEqual([]);
    expect(kept.length).toBeLessThan(10);
  });

  it('are in one normal form, with the quotation marks in pairs', () => {
    for (const [key, word] of wordsOf(words)) {
      for (const [, form] of formsOf(word)) {
        expect([key, form]).toEqual([key, form.normalize('NFC')]);
        expect([key, (form.match(/[“”„‟«»‹›「」『』״"]/gu) ?? []).length % 2]).toEqual([key, 0]);
        // A straight mark is a typewriter's.
        expect([key, form]).toEqual([key, expect.not.stringMatching(/["']/)]);
      }
    }
  });

  it('fit: no word is longer than the narrowest panel is wide', () => {
    const segmenter = new Intl.Segmenter(locale, {granularity: 'grapheme'});
    // These lines break between any two letters.
    if (/^(ja|zh|th|my|ko)/.test(locale)) return;
    for (const [key, word] of wordsOf(words)) {
      for (const [, form] of formsOf(word)) {
        const longest = Math.max(...form.split(/[\s\-–—/]+/).map(part => [...segmenter.segment(part)].length));
        expect([key, form, longest <= 28]).toEqual([key, form, true]);
      }
    }
  });
});

const COUNTS = [0, 1, 2, 3, 11, 100];
type Count = 'resultCount' | 'allResults' | 'articleCount' | 'viewCount' | 'sectionCount';

function wordsIn(locale: string): Translation {
  const [, words] = all.find(([each]) => each === locale) ?? [];
  if (!words) throw new Error(`There is no ${locale}.`);
  return words;
}

const said = (locale: string, key: Count, counts: readonly number[] = COUNTS): string[] =>
  counts.map(count => fill(pluralForm(wordsIn(locale)[key], count, locale), {count: String(count)}));

describe('plural forms', () => {
  it.each<[string, Count, readonly string[]]>([
    ['en', 'resultCount', ['0 results', '1 result', '2 results', '3 results', '11 results', '100 results']],
    ['en', 'articleCount', ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles']],
    ['en', 'viewCount', ['0 views', '1 view', '2 views', '3 views', '11 views', '100 views']],
    ['en', 'sectionCount', ['0 sections', '1 section', '2 sections', '3 sections', '11 sections', '100 sections']],
    [
      'en',
      'allResults',
      ['All 0 results', 'Show 1 result', 'All 2 results', 'All 3 results', 'All 11 results', 'All 100 results'],
    ],
    [
      'de',
      'resultCount',
      ['0 Ergebnisse', '1 Ergebnis', '2 Ergebnisse', '3 Ergebnisse', '11 Ergebnisse', '100 Ergebnisse'],
    ],
    ['de', 'articleCount', ['0 Artikel', '1 Artikel', '2 Artikel', '3 Artikel', '11 Artikel', '100 Artikel']],
    ['de', 'viewCount', ['0 Aufrufe', '1 Aufruf', '2 Aufrufe', '3 Aufrufe', '11 Aufrufe', '100 Aufrufe']],
    [
      'de',
      'sectionCount',
      ['0 Abschnitte', '1 Abschnitt', '2 Abschnitte', '3 Abschnitte', '11 Abschnitte', '100 Abschnitte'],
    ],
    ['ar', 'resultCount', ['0 نتيجة', 'نتيجة واحدة', 'نتيجتان', '3 نتائج', '11 نتيجة', '100 نتيجة']],
    ['ar', 'articleCount', ['0 مقالة', 'مقالة واحدة', 'مقالتان', '3 مقالات', '11 مقالة', '100 مقالة']],
    ['ar', 'viewCount', ['0 مشاهدة', 'مشاهدة واحدة', 'مشاهدتان', '3 مشاهدات', '11 مشاهدة', '100 مشاهدة']],
    ['ar', 'sectionCount', ['0 قسم', 'قسم واحد', 'قسمان', '3 أقسام', '11 قسمًا', '100 قسم']],
  ])('of %s are right in %s', (locale, key, expected) => {
    expect(said(locale, key)).toEqual(expected);
  });

  it.each<[string, Count, readonly number[], readonly string[]]>([
    ['fr', 'articleCount', [0, 1, 2], ['0 article', '1 article', '2 articles']],
    ['es', 'resultCount', [1, 2, 1_000_000], ['1 resultado', '2 resultados', '1000000 de resultados']],
    ['pt-BR', 'articleCount', [0, 1, 2], ['0 artigo', '1 artigo', '2 artigos']],
    ['pl', 'resultCount', [1, 2, 5, 22], ['1 wynik', '2 wyniki', '5 wyników', '22 wyniki']],
    ['ru', 'articleCount', [1, 2, 5, 21], ['1 статья', '2 статьи', '5 статей', '21 статья']],
    ['ja', 'resultCount', [1, 5], ['1件の検索結果', '5件の検索結果']],
  ])('of %s are right where they differ most (%s)', (locale, key, counts, expected) => {
    expect(said(locale, key, counts)).toEqual(expected);
  });

  it.each(['en', 'de', 'ar'])('of results for a query are those of results (%s)', locale => {
    const {resultCount, resultCountFor} = wordsIn(locale);
    for (const count of COUNTS) {
      const values = {count: String(count), query: 'wallet'};
      const line = fill(pluralForm(resultCountFor, count, locale), values);
      expect(line).toContain(fill(pluralForm(resultCount, count, locale), values));
      expect(line).toContain('wallet');
    }
  });
});

function isOfOneNumber(category: string, locale: string): boolean {
  const rules = new Intl.PluralRules(locale);
  return (
    Array.from({length: 1000}, (_each, count) => count).filter(count => rules.select(count) === category).length === 1
  );
}

/** Matches the letters that the language is written with. */
function scriptOf(locale: string): RegExp {
  const {script = 'Latn'} = new Intl.Locale(locale).maximize();
  const scripts: Readonly<Record<string, readonly string[]>> = {
    Hans: ['Han'],
    Hant: ['Han'],
    Jpan: ['Han', 'Hiragana', 'Katakana'],
    Kore: ['Hangul'],
  };
  const classes = (scripts[script] ?? [script]).map(name => `\\p{Script_Extensions=${name}}`).join('');
  // The mark of long vowels and the like belong to several scripts at once.
  return new RegExp(`[${classes}\\p{Lm}]`, 'u');
}

it('the documentation lists every language, with its terms', async () => {
  const page = await readFile(new URL('../../../docs/languages.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([\w-]+)` +\|(.*)\|$/gm)];
  expect(rows.map(([, locale]) => locale).toSorted()).toEqual(all.map(([locale]) => locale).toSorted());
  for (const [row, , cells = ''] of rows)
    expect([row, cells.split('|').filter(cell => cell.trim()).length]).toEqual([row, 9]);
});
