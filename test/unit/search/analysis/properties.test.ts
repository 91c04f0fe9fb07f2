import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {Analyzer} from '../../../../src/search/analysis/analyzer.js';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

const language = await loadLanguage('en');
const english = new Analyzer(language);

const PIECES = [
  ...['Wallet', "user's", 'don’t', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', 'ﷺ', '½', '⒈', ' ', '.', '’', "'", '\n', '\u00ad'],
  ...['密码', '重置', '𠮷', '々', 'の', 'パスワード', 'ﾊﾟｽﾜｰﾄﾞ', 'ー', '\u3099', 'ＡＢＣ', '１２', '葛\u{e0100}'],
  ...['รหัส', 'ผ่าน', 'ລະຫັດ', 'ពាក្យ', 'စကားဝှက်', 'مُحَمَّد', 'ـ', 'कि', '비밀'],
  ...['\ud83d', '\ude00', '😀', '👩‍👩‍👧', '1️⃣', '\u200d', '\u200c', '\u200b'],
  ...['constructor', '__proto__', 'x'.repeat(300), 'e\u0301\u0323'.repeat(200), '𝒳'.repeat(200)],
];

/** Text of any kind, also of broken characters. */
const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: 'grapheme'}),
  fc.array(fc.constantFrom(...PIECES), {maxLength: 12}).map(parts => parts.join('')),
);

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/gu;
/** Letters, digits and their marks, joined by apostrophes. */
const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200c\u200d]*(?:['’][\p{L}\p{N}\p{M}\u00ad]+)*/gu;

describe('whatever a text holds, its words', () => {
  it('stand where they are said to, one after the other, and overlap only by ideographs and Hangul', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0;
        for (const {start, end} of english.words(text)) {
          if (start < last) expect(text.slice(start, end)).toMatch(/^[\p{Script=Han}\p{Script=Hangul}]/u);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\s/);
          last = Math.max(last, end);
        }
      }),
    );
  });

  it('are runs of letters and digits, whatever alphabet they mix', () => {
    // Scripts without spaces are parted further.
    const spaced = fc
      .array(fc.oneof(anyText, fc.constantFrom("it's", "'", '’s', 'é', 'naïve', "O'Neil-", '\u00ad', '9', '𝒳', ' ')), {
        maxLength: 8,
      })
      .map(parts => parts.join('').replace(UNSPACED, ' '));
    fc.assert(
      fc.property(spaced, text => {
        const runs = [...text.matchAll(RUN)].filter(({0: run}) => english.term(run) !== '');
        expect(english.words(text).map(({start, end}) => text.slice(start, end))).toEqual(runs.map(({0: run}) => run));
        expect(english.words(text).map(({start}) => start)).toEqual(runs.map(({index}) => index));
      }),
    );
  });

  it('have short, whole terms', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const {term} of english.words(text)) {
          expect(term).not.toMatch(/^$|\s/);
          expect(term.length).toBeLessThanOrEqual(64);
          expect(term.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('have the same terms alone', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const {term, start, end} of english.words(text)) expect(english.term(text.slice(start, end))).toBe(term);
      }),
    );
  });

  it('are words alone, where spaces part them', () => {
    const spaced = anyText.map(text =>
      text.replace(/[\u0e00-\u0eff\u1000-\u17ff\u3000-\u9fff\uff66-\uff9f\uac00-\ud7a3𠮷]/gu, ' '),
    );
    fc.assert(
      fc.property(spaced, text => {
        for (const {term, start, end} of english.words(text)) {
          const word = text.slice(start, end);
          if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(word)) {
            expect(english.words(word)).toEqual([{term, start: 0, end: word.length}]);
          }
        }
      }),
    );
  });

  it('are those of its lines', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const offset = first.length + 1;
        const moved = english
          .words(second)
          .map(({term, start, end}) => ({term, start: start + offset, end: end + offset}));
        expect(english.words(`${first}\n${second}`)).toEqual([...english.words(first), ...moved]);
      }),
    );
  });

  it('miss no letter or digit', () => {
    fc.assert(
      fc.property(anyText, text => {
        let rest = '';
        let last = 0;
        for (const {start, end} of english.words(text)) {
          rest += text.slice(last, start);
          last = end;
        }
        // Arabic lengthening alone is a letter to Unicode, but no word.
        expect((rest + text.slice(last)).replaceAll('ـ', '')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const fresh = new Analyzer(language);
        english.words(first);
        expect(english.words(second)).toEqual(fresh.words(second));
      }),
    );
  });

  it('can be searched by', () => {
    fc.assert(
      fc.property(anyText, text => {
        const words = english.words(text);
        const terms = new Set(words.map(({term}) => term));
        const query = english.queryWords(text);
        expect(query.length > 0).toBe(words.length > 0);
        for (const {term, weight} of query) {
          expect(terms).toContain(term);
          expect([0.16, 0.4, 1]).toContain(Math.round(weight * 100) / 100);
        }
        expect(english.queryTerms(text)).toEqual([...new Set(query.map(({term}) => term))]);
      }),
    );
  });
});

describe('no text breaks the stemmer', () => {
  const locales = 'ar bg da de el en es fi fr ga hi hu hy id it lt nb ne nl pt ro ru sa sl sr sv ta tr uk ja __proto__';
  it.each(locales.split(' '))('of %s', async locale => {
    const analyzer = new Analyzer(await loadLanguage(locale));
    fc.assert(
      fc.property(anyText, text => {
        for (const {term} of analyzer.words(text)) {
          expect(term).not.toMatch(/^$|\s/);
          expect(term.length).toBeLessThanOrEqual(64);
          expect(term.isWellFormed()).toBe(true);
        }
      }),
      {numRuns: 40},
    );
    for (const word of ['constructor', 'prototype', 'valueOf', 's', 'ss', 'ied', "l'", 'İ', 'x'.repeat(64)]) {
      expect(analyzer.words(`${word}.`)).toHaveLength(1);
    }
  });
});

describe('on a page that replaced parts of JavaScript', () => {
  it('words are what they are elsewhere', () => {
    const text = 'Why can’t I reset the pässword of iPhoneの設定? constructor';
    const expected = [english.words(text), english.queryWords(text), english.queryTerms(text)];
    const broken = (): never => {
      throw new Error('replaced');
    };
    const replaced = ['map', 'filter', 'reduce', 'some', 'find', 'flatMap', 'forEach', 'toJSON', 'entries'];
    const originals = replaced.map(name => [name, Object.getOwnPropertyDescriptor(Array.prototype, name)] as const);
    const from = Array.from;
    let found: unknown[];
    try {
      for (const name of replaced) {
        Object.defineProperty(Array.prototype, name, {value: broken, configurable: true, writable: true});
      }
      Array.from = broken;
      const fresh = new Analyzer(language);
      found = [fresh.words(text), fresh.queryWords(text), fresh.queryTerms(text)];
    } finally {
      Array.from = from;
      for (const [name, descriptor] of originals) {
        if (descriptor) Object.defineProperty(Array.prototype, name, descriptor);
        else Reflect.deleteProperty(Array.prototype, name);
      }
    }
    expect(found).toEqual(expected);
  });
});
