import {describe, expect, it} from 'vitest';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import type {Translation} from '../../../src/i18n/translation.js';

const COUNTS = [0, 1, 2, 3, 11, 100];
type Count = 'resultCount' | 'allResults' | 'articleCount' | 'viewCount' | 'sectionCount';

function forms(words: Translation, key: Count): string[] {
  return COUNTS.map(count => words[key](count, String(count)));
}

describe.each([
  ['en', en],
  ['de', de],
  ['ar', ar],
] as const)('the words of %s', (locale, words) => {
  it('say their language', () => {
    expect(words.locale).toBe(locale);
  });

  it('are all there', () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted());
    for (const [key, word] of Object.entries(words)) {
      expect([key, typeof word]).toEqual([key, typeof en[key as keyof Translation]]);
      if (typeof word === 'string') expect([key, word.trim() === word && word !== '']).toEqual([key, true]);
    }
  });

  it('are not left in English', () => {
    if (locale === 'en') return;
    const kept = Object.entries(words).filter(([key, word]) => word === en[key as keyof Translation]);
    // "Code" and "Filter" are what they are in German too.
    expect(kept.map(([key]) => key).filter(key => !['code', 'filters'].includes(key))).toEqual([]);
  });

  it('hold what they are about', () => {
    const {backTo, resultsFor, nothingFor, published, publishedOn, updated, updatedOn, linkToSection} = words;
    for (const say of [backTo, resultsFor, nothingFor, published, publishedOn, updated, updatedOn, linkToSection]) {
      expect(say('X-1')).toContain('X-1');
    }
    for (const said of [words.shownOf('X-1', 'Y-2'), words.nothingIn('X-1', 'Y-2')]) {
      expect(said).toContain('X-1');
      expect(said).toContain('Y-2');
    }
    expect(words.showMore(12, 'X-1')).toContain('X-1');
    expect(words.showAll('X-1')).toContain('X-1');
    expect(words.resultCountFor(7, 'X-1', 'Y-2')).toContain('X-1');
  });

  it('show numbers as the reader writes them', () => {
    for (const key of ['resultCount', 'allResults', 'articleCount', 'viewCount', 'sectionCount'] as const) {
      expect(words[key](149_333, '149’333')).toContain('149’333');
      expect(words[key](149_333, '149’333')).not.toContain('149333');
    }
  });

  it('count results for a query as they count results', () => {
    for (const count of COUNTS) {
      const said = words.resultCountFor(count, String(count), 'wallet');
      expect(said).toContain(words.resultCount(count, String(count)));
      expect(said).toContain('wallet');
    }
  });

  it('take a query as it is typed', () => {
    for (const query of ['<b>', '$&', '{x}', '%s']) {
      expect(words.nothingFor(query)).toContain(query);
      expect(words.resultCountFor(2, '2', query)).toContain(query);
    }
  });
});

describe('plural forms', () => {
  it.each<[string, Translation, Count, readonly string[]]>([
    ['English', en, 'resultCount', ['0 results', '1 result', '2 results', '3 results', '11 results', '100 results']],
    [
      'English',
      en,
      'articleCount',
      ['0 articles', '1 article', '2 articles', '3 articles', '11 articles', '100 articles'],
    ],
    ['English', en, 'viewCount', ['0 views', '1 view', '2 views', '3 views', '11 views', '100 views']],
    [
      'English',
      en,
      'sectionCount',
      ['0 sections', '1 section', '2 sections', '3 sections', '11 sections', '100 sections'],
    ],
    [
      'English',
      en,
      'allResults',
      ['All 0 results', 'Show 1 result', 'All 2 results', 'All 3 results', 'All 11 results', 'All 100 results'],
    ],
    [
      'German',
      de,
      'resultCount',
      ['0 Ergebnisse', '1 Ergebnis', '2 Ergebnisse', '3 Ergebnisse', '11 Ergebnisse', '100 Ergebnisse'],
    ],
    ['German', de, 'articleCount', ['0 Artikel', '1 Artikel', '2 Artikel', '3 Artikel', '11 Artikel', '100 Artikel']],
    ['German', de, 'viewCount', ['0 Aufrufe', '1 Aufruf', '2 Aufrufe', '3 Aufrufe', '11 Aufrufe', '100 Aufrufe']],
    [
      'German',
      de,
      'sectionCount',
      ['0 Abschnitte', '1 Abschnitt', '2 Abschnitte', '3 Abschnitte', '11 Abschnitte', '100 Abschnitte'],
    ],
    ['Arabic', ar, 'resultCount', ['0 نتيجة', 'نتيجة واحدة', 'نتيجتان', '3 نتائج', '11 نتيجة', '100 نتيجة']],
    ['Arabic', ar, 'articleCount', ['0 مقالة', 'مقالة واحدة', 'مقالتان', '3 مقالات', '11 مقالة', '100 مقالة']],
    ['Arabic', ar, 'viewCount', ['0 مشاهدة', 'مشاهدة واحدة', 'مشاهدتان', '3 مشاهدات', '11 مشاهدة', '100 مشاهدة']],
    ['Arabic', ar, 'sectionCount', ['0 قسم', 'قسم واحد', 'قسمان', '3 أقسام', '11 قسمًا', '100 قسم']],
  ])('of %s are right (%#)', (_language, words, key, expected) => {
    expect(forms(words, key)).toEqual(expected);
  });
});
