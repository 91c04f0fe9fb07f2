import {describe, expect, it} from 'vitest';
import {helpWord} from '../../../src/i18n/launcher-words.js';
import {shippedLocales} from '../../../src/i18n/shipped-locales.js';

describe('the word of the launcher', () => {
  it.each(Object.keys(shippedLocales))('is that of the dictionary (%s)', async locale => {
    expect(helpWord(locale)).toBe((await shippedLocales[locale]?.())?.help);
  });

  it.each([
    ['de-AT', 'de'],
    ['AR-eg', 'ar'],
    ['zh-TW', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['pt', 'pt-BR'],
    ['es-MX', 'es-419'],
    ['no', 'nb'],
    ['iw', 'he'],
  ])('for "%s" is the nearest there is', async (locale, nearest) => {
    expect(helpWord(locale)).toBe((await shippedLocales[nearest]?.())?.help);
  });

  it.each(['en-GB', 'cy', 'den', '', 'constructor', '__proto__'])('is English for "%s"', locale => {
    expect(helpWord(locale)).toBe('Help');
  });
});
