import {describe, expect, it} from 'vitest';
import {languageCode, languageOf} from '../../../src/search/language.js';

describe('the language file of a locale', () => {
  it.each([
    ['de', 'de'],
    ['DE-ch', 'de'],
    ['pt_BR', 'pt'],
    ['zh-Hant-TW', 'zh'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['in', 'id'],
    ['sh-RS', 'sr'],
    ['', ''],
  ])('for "%s" is "%s"', (locale, code) => {
    expect(languageCode(locale)).toBe(code);
  });
});

describe('a language', () => {
  it('knows its stop words in lower case', () => {
    const {stopWords, stem} = languageOf('xx', {stopwords: ['The', 'OF'], stemmer: word => word.slice(0, 2)});
    expect([...stopWords]).toEqual(['the', 'of']);
    expect(stem('wallet')).toBe('wa');
  });

  it('has neither stemmer nor stop words without a file', () => {
    const {stopWords, stem} = languageOf('xx');
    expect(stopWords.size).toBe(0);
    expect(stem('wallets')).toBe('wallets');
  });

  it('adds the English word that its list forgot', () => {
    expect(languageOf('en', {stopwords: ['the']}).stopWords).toEqual(new Set(['the', 'a']));
    expect(languageOf('de', {stopwords: ['die']}).stopWords.has('a')).toBe(false);
  });
});
