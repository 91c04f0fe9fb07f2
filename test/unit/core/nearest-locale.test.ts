import {describe, expect, it} from 'vitest';
import {nearestLocale} from '../../../src/core/nearest-locale.js';

describe('the nearest locale', () => {
  it.each([
    ['the same', 'de', ['en', 'de'], 'de'],
    ['the same region, wherever it stands', 'de-AT', ['de', 'de-DE', 'de-AT'], 'de-AT'],
    ['the plain language for a region', 'de-AT', ['en', 'de'], 'de'],
    ['the longest prefix', 'de-CH-1996', ['de', 'de-CH', 'de-DE'], 'de-CH'],
    ['the script before the language', 'zh-Hant-TW', ['zh', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['the prefix of a private tag', 'zh-Hant-CN-x-private1-private2', ['zh', 'zh-Hant-CN'], 'zh-Hant-CN'],
    ['another region of the language rather than none', 'de-AT', ['en', 'de-DE'], 'de-DE'],
    ['a region for the plain language', 'pt', ['en', 'pt-BR'], 'pt-BR'],
    ['the likely one of several regions', 'pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['the first of several regions', 'de', ['de-CH', 'de-AT'], 'de-CH'],
    ['the Spanish of Latin America for one of its countries', 'es-MX', ['es', 'es-419'], 'es-419'],
    ['the Spanish of Spain where it is spoken', 'es-ES', ['es-419', 'es'], 'es'],
    ['plain Spanish where there is no other', 'es-MX', ['en', 'es'], 'es'],
    ['the Portuguese of Portugal outside of Brazil', 'pt-AO', ['pt-BR', 'pt-PT'], 'pt-PT'],
    ['the traditional script in Taiwan', 'zh-TW', ['zh', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['the likely script of a language', 'zh', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['the likely script in a country', 'zh-SG', ['zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['one of the two kinds of Norwegian for the other', 'nn', ['en', 'nb'], 'nb'],
    ['any letter case', 'EN-us', ['de', 'en-US'], 'en-US'],
    ['the new tag for an old one', 'iw', ['en', 'he'], 'he'],
    ['nothing for another language', 'fr', ['en', 'de'], undefined],
    ['nothing when only letters are shared', 'de', ['den', 'en-DE'], undefined],
    ['nothing from nothing', 'de', [], undefined],
    ['nothing for an empty wish', '', ['en'], undefined],
    ['nothing for no wish', undefined, ['en'], undefined],
    ['nothing for what is no tag', 'en_US', ['en'], undefined],
  ])('is %s', (_name, wanted, available, expected) => {
    expect(nearestLocale(wanted, available)).toBe(expected);
  });
});
