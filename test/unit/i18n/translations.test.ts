import {beforeEach, describe, expect, it, vi} from 'vitest';
import {en} from '../../../src/i18n/locales/en.js';

let registry: typeof import('../../../src/i18n/translations.js');

// What is registered stays for as long as the page lives: each test is a page of its own.
beforeEach(async () => {
  vi.resetModules();
  registry = await import('../../../src/i18n/translations.js');
});

describe('the words for a language', () => {
  it.each(['en', 'en-GB', 'EN-us'])('are English for %s', locale => {
    expect(registry.translationFor(locale).greeting).toBe(en.greeting);
  });

  it.each(['cy', 'xx-YY', '', 'not a tag', 'constructor', '__proto__'])('fall back to English for "%s"', locale => {
    expect(registry.translationFor(locale).locale).toBe('en');
  });

  it('are English until a shipped language is here', async () => {
    expect(registry.translationFor('de').locale).toBe('en');
    await registry.loadTranslation('de');
    expect(registry.translationFor('de').locale).toBe('de');
    expect(registry.translationFor('de-AT').locale).toBe('de');
    expect(registry.translationFor('fr').locale).toBe('en');
  });

  it('may be brought along', () => {
    registry.registerTranslation({...en, locale: 'fr', greeting: 'Comment pouvons-nous vous aider ?'});
    expect(registry.translationFor('fr-CA').greeting).toContain('Comment');
    expect(registry.translationFor('en').greeting).toBe(en.greeting);
  });

  it('may be more exact for a region', () => {
    registry.registerTranslation({...en, locale: 'en-AU', greeting: "G'day"});
    expect(registry.translationFor('en-AU').greeting).toBe("G'day");
    expect(registry.translationFor('en-GB').greeting).toBe(en.greeting);
  });

  it('may replace the shipped ones, which are then not fetched', () => {
    registry.registerTranslation({...en, locale: 'de', greeting: 'Moin'});
    expect(registry.loadTranslation('de')).toBeUndefined();
    expect(registry.translationFor('de').greeting).toBe('Moin');
  });
});

describe('fetching a language', () => {
  it.each(['en', 'en-GB', '', 'not a tag'])('is not needed for "%s"', locale => {
    expect(registry.loadTranslation(locale)).toBeUndefined();
  });

  it.each([
    ['ar', 'ar'],
    ['ar-EG', 'ar'],
    ['DE-ch', 'de'],
    ['es-MX', 'es-419'],
    ['pt-AO', 'pt-PT'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['nn', 'nb'],
  ])('for %s brings %s', async (locale, shipped) => {
    await registry.loadTranslation(locale);
    expect(registry.translationFor(locale).locale).toBe(shipped);
  });

  it('happens once', async () => {
    const first = registry.loadTranslation('de');
    expect(first).toBeInstanceOf(Promise);
    expect(registry.loadTranslation('de')).toBe(first);
    await first;
    expect(registry.loadTranslation('de')).toBeUndefined();
  });

  it('that failed happens again', async () => {
    vi.doMock('../../../src/i18n/locales/de.js', () => {
      throw new Error('offline');
    });
    await expect(registry.loadTranslation('de')).rejects.toThrow();
    expect(registry.translationFor('de').locale).toBe('en');
    vi.doUnmock('../../../src/i18n/locales/de.js');
    await registry.loadTranslation('de');
    expect(registry.translationFor('de').locale).toBe('de');
  });
});

describe('words that a page changes', () => {
  it('are said in place of the shipped ones, whenever those come', async () => {
    registry.overrideWords({locale: 'de', greeting: 'Moin'});
    expect(registry.translationFor('de').greeting).toBe(en.greeting);
    await registry.loadTranslation('de-AT');
    expect(registry.translationFor('de-AT').greeting).toBe('Moin');
    expect(registry.translationFor('de-AT').back).toBe('Zurück');
  });

  it('for one region leave the others alone', async () => {
    registry.overrideWords({locale: 'de-AT', greeting: 'Servus'});
    await registry.loadTranslation('de');
    await registry.loadTranslation('de-AT');
    expect(registry.translationFor('de-AT').greeting).toBe('Servus');
    expect(registry.translationFor('de').greeting).not.toBe('Servus');
  });

  it('make a language that is not shipped, with English for what is missing', async () => {
    registry.overrideWords({locale: 'cy', greeting: 'Sut gallwn ni helpu?'});
    await registry.loadTranslation('cy-GB');
    const words = registry.translationFor('cy-GB');
    expect(words).toMatchObject({locale: 'cy', greeting: 'Sut gallwn ni helpu?', back: en.back});
    expect(registry.translationFor('en').greeting).toBe(en.greeting);
  });
});

describe('a language from right to left without words of its own', () => {
  it('has English in which each message keeps its direction', async () => {
    await registry.loadTranslation('ps-AF');
    const words = registry.translationFor('ps-AF');
    expect(words.locale).toBe('en');
    expect(words.greeting).toBe(`\u2066${en.greeting}\u2069`);
    expect(words.resultCount.one).toBe(`\u2066${en.resultCount.one}\u2069`);
    expect(registry.translationFor('en').greeting).toBe(en.greeting);
  });

  it('may be given some by the page', async () => {
    registry.overrideWords({locale: 'ps', greeting: 'څنګه مرسته کولی شو؟'});
    await registry.loadTranslation('ps');
    expect(registry.translationFor('ps')).toMatchObject({locale: 'ps', greeting: 'څنګه مرسته کولی شو؟'});
  });
});
