import {describe, expect, it} from 'vitest';
import {didYouMean} from '../../../src/core/did-you-mean.js';

const KNOWN = ['title', 'locale', 'locales', 'categories', 'topics', 'contact'];
const COMMANDS = ['open', 'close', 'search', 'setTheme', 'suggest', 'identify', 'on', 'off', 'once'];

describe('a guess at a misspelt name', () => {
  it.each([
    ['catagories', 'categories', KNOWN],
    ['Title', 'title', KNOWN],
    ['contcat', 'contact', KNOWN],
    ['categor', 'categories', KNOWN],
    ['category', 'categories', KNOWN],
    ['localle', 'locale', KNOWN],
    ['serch', 'search', COMMANDS],
    ['settheme', 'setTheme', COMMANDS],
    ['ident', 'identify', COMMANDS],
    ['opne', 'open', COMMANDS],
    ['ON', 'on', COMMANDS],
    ['searches', 'search', COMMANDS],
  ])('%s means %s', (word, meant, known) => {
    expect(didYouMean(word, known)).toBe(meant);
  });

  it.each(['analytics', 'x', '', 'ti', 'constructor', 'a'.repeat(10_000)])('is not made at %.20s', word => {
    expect(didYouMean(word, [...KNOWN, ...COMMANDS])).toBeUndefined();
  });
});
