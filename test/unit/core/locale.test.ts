import {describe, expect, it} from 'vitest';
import {canonicalLocale, directionOf, matchLocale} from '../../../src/core/locale.js';

describe('writing direction', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur-PK', 'ps', 'dv', 'syr', 'nqo', 'yi', 'ckb', 'az-Arab', 'ff-Adlm', 'AR'])(
    'of %s is right to left',
    locale => {
      expect(directionOf(locale)).toBe('rtl');
    },
  );

  it.each(['en', 'de-CH', 'zh-Hant-TW', 'ja', 'ru', 'az', 'uz', 'ar-Latn', 'ff', 'und', '', 'not a tag', 'en_US', 'x'])(
    'of "%s" is left to right',
    locale => {
      expect(directionOf(locale)).toBe('ltr');
    },
  );
});

describe('the canonical form of a tag', () => {
  it('has the usual letter case and the current subtags', () => {
    expect(canonicalLocale('EN-us')).toBe('en-US');
    expect(canonicalLocale('zh-hant-tw')).toBe('zh-Hant-TW');
    expect(canonicalLocale('iw')).toBe('he');
  });

  it('is undefined for what is no tag', () => {
    expect(canonicalLocale('')).toBeUndefined();
    expect(canonicalLocale('en_US')).toBeUndefined();
    expect(canonicalLocale('../en')).toBeUndefined();
  });
});

describe('the locale a reader gets', () => {
  it.each([
    ['the same', 'de', ['en', 'de'], 'de'],
    ['the same region, wherever it stands', 'de-AT', ['de', 'de-DE', 'de-AT'], 'de-AT'],
    ['the plain language for a region', 'de-AT', ['en', 'de'], 'de'],
    ['the longest prefix', 'de-CH-1996', ['de', 'de-CH', 'de-DE'], 'de-CH'],
    ['the script before the language', 'zh-Hant-TW', ['zh', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['the prefix of a private tag', 'zh-Hant-CN-x-private1-private2', ['zh', 'zh-Hant-CN'], 'zh-Hant-CN'],
    ['another region of the language rather than none', 'de-AT', ['en', 'de-DE'], 'de-DE'],
    ['a region for the plain language', 'pt', ['en', 'pt-BR'], 'pt-BR'],
    ['the first of several regions', 'pt', ['pt-PT', 'pt-BR'], 'pt-PT'],
    ['any letter case', 'EN-us', ['de', 'en-US'], 'en-US'],
    ['the spelling that the bundle has', 'en-us', ['en', 'EN-us'], 'EN-us'],
    ['the new tag for an old one', 'iw', ['en', 'he'], 'he'],
    ['nothing for another language', 'fr', ['en', 'de'], undefined],
    ['nothing when only letters are shared', 'de', ['den', 'en-DE'], undefined],
    ['nothing from nothing', 'de', [], undefined],
    ['nothing for an empty wish', '', ['en'], undefined],
    ['nothing for no wish', undefined, ['en'], undefined],
    ['nothing for what is no tag', 'en_US', ['en'], undefined],
    ['the next when an available tag is broken', 'de', ['d e', 'de'], 'de'],
    ['nothing when all tags are broken', 'de', ['', '*'], undefined],
  ])('is %s', (_name, wanted, available, expected) => {
    expect(matchLocale(wanted, available)).toBe(expected);
  });
});
