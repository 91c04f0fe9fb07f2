import {describe, expect, it} from 'vitest';
import {languageCode, languageOf} from '../../../../src/search/analysis/language.js';

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
  it('takes a mixed list of stop words for soft ones, in lower case', () => {
    const {softWords, stopWords, stem} = languageOf('xx', {stopwords: ['The', 'OF', 'Don’t'], stemmer: () => 'wa'});
    expect([...softWords]).toEqual(['the', 'of', "don't"]);
    expect(stopWords.size).toBe(0);
    expect(stem('wallet')).toBe('wa');
  });

  it('tells stop words from soft ones when its file does', () => {
    const {softWords, stopWords} = languageOf('xx', {hardStopWords: ['The'], softWords: ['How'], stopwords: ['which']});
    expect([...stopWords]).toEqual(['the']);
    expect([...softWords]).toEqual(['how']);
  });

  it('has neither stemmer nor stop words without a file', () => {
    const {stopWords, softWords, stem} = languageOf('xx');
    expect(stopWords.size + softWords.size).toBe(0);
    expect(stem('wallets')).toBe('wallets');
  });

  it.each(['constructor', '__proto__', 'toString'])('of any name has no short forms: "%s"', code => {
    expect(languageOf(code).attached).toBeUndefined();
  });
});
