import {describe, expect, it} from 'vitest';
import {loadLanguage} from '../../../src/search/languages.js';

describe('a language', () => {
  it('brings its stemmer and stop words', async () => {
    const {stem, stopWords} = await loadLanguage('en');
    expect(stem('scanning')).toBe('scan');
    expect(stopWords.has('the')).toBe(true);
    expect(stopWords.has('wallet')).toBe(false);
  });

  it.each(['de', 'de-CH', 'DE', 'de_AT', 'de-Latn-DE'])('is found by %s', async locale => {
    expect((await loadLanguage(locale)).stopWords.has('und')).toBe(true);
  });

  it.each([
    ['no', 'nb'],
    ['nn', 'nb'],
    ['in', 'id'],
    ['sh', 'sr'],
  ])('is found by its other name %s', async (alias, code) => {
    const {stopWords} = await loadLanguage(alias);
    expect(stopWords.size).toBeGreaterThan(0);
    expect(stopWords).toEqual((await loadLanguage(code)).stopWords);
  });

  it('may have stop words alone', async () => {
    const {stem, stopWords} = await loadLanguage('sl');
    expect(stem('besedami')).toBe('besedami');
    expect(stopWords.size).toBeGreaterThan(0);
  });

  it.each(['ja', 'xx', '', 'constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'that nobody knows leaves words as they are: "%s"',
    async locale => {
      const {stem, stopWords} = await loadLanguage(locale);
      expect(stem('scanning')).toBe('scanning');
      expect(stopWords.size).toBe(0);
    },
  );

  it.each('ar bg da de el en es fi fr ga hi hu hy id it lt nb ne nl pt ro ru sa sl sr sv ta tr uk'.split(' '))(
    '%s loads',
    async locale => {
      const {stem, stopWords} = await loadLanguage(locale);
      expect(stem('test')).toEqual(expect.any(String));
      expect(stopWords.size).toBeGreaterThan(10);
    },
  );
});
