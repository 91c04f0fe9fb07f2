import {describe, expect, it} from 'vitest';
import {loadLanguage} from '../../../../src/search/analysis/languages.js';

describe('a language', () => {
  it('brings its stemmer and stop words', async () => {
    const {stem, stopWords, softWords} = await loadLanguage('en');
    expect(stem('scanning')).toBe('scan');
    expect(stopWords.size).toBe(33);
    expect([stopWords.has('the'), softWords.has('how')]).toEqual([true, true]);
    expect([stopWords.has('wallet'), softWords.has('wallet')]).toEqual([false, false]);
    // A word is one or the other.
    expect([...stopWords].filter(word => softWords.has(word))).toEqual([]);
  });

  it.each(['de', 'de-CH', 'DE', 'de_AT', 'de-Latn-DE'])('is found by %s', async locale => {
    expect((await loadLanguage(locale)).softWords.has('und')).toBe(true);
  });

  it.each([
    ['no', 'nb'],
    ['nn', 'nb'],
    ['in', 'id'],
    ['sh', 'sr'],
  ])('is found by its other name %s', async (alias, code) => {
    const {softWords} = await loadLanguage(alias);
    expect(softWords.size).toBeGreaterThan(0);
    expect(softWords).toEqual((await loadLanguage(code)).softWords);
  });

  it('may have stop words alone', async () => {
    const {stem, softWords} = await loadLanguage('fa');
    expect(stem('کلمه‌ها')).toBe('کلمه‌ها');
    expect(softWords.size).toBeGreaterThan(0);
  });

  it.each(['eu', 'xx', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'that nobody knows leaves words as they are: "%s"',
    async locale => {
      const {stem, stopWords, softWords} = await loadLanguage(locale);
      expect(stem('scanning')).toBe('scanning');
      expect(stopWords.size + softWords.size).toBe(0);
    },
  );

  it.each('ar bg cs da de el en es fi fr ga hi hu hy id it lt nb ne nl pl pt ro ru sa sl sr sv ta tr uk'.split(' '))(
    '%s loads',
    async locale => {
      const {stem, softWords} = await loadLanguage(locale);
      expect(stem('test')).toEqual(expect.any(String));
      expect(softWords.size).toBeGreaterThan(10);
    },
  );
});
