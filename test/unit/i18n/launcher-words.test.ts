import {describe, expect, it} from 'vitest';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {helpWord} from '../../../src/i18n/launcher-words.js';

describe('the word of the launcher', () => {
  it.each([ar, de, en])('is that of the dictionary ($locale)', ({locale, help}) => {
    expect(helpWord(locale)).toBe(help);
  });

  it.each([
    ['de-AT', de],
    ['AR-eg', ar],
    ['en-GB', en],
    ['fr', en],
    ['den', en],
    ['', en],
    ['constructor', en],
    ['__proto__', en],
  ])('for "%s" is the nearest there is', (locale, {help}) => {
    expect(helpWord(locale)).toBe(help);
  });
});
