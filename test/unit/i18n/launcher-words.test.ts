import {describe, expect, it} from 'vitest';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {launcherWords} from '../../../src/i18n/launcher-words.js';

describe('the words of the launcher', () => {
  it.each([ar, de, en])('are those of the dictionary ($locale)', ({locale, help, closeHelp}) => {
    expect(launcherWords(locale)).toEqual([help, closeHelp]);
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
  ])('for "%s" are the nearest there are', (locale, {help, closeHelp}) => {
    expect(launcherWords(locale)).toEqual([help, closeHelp]);
  });
});
