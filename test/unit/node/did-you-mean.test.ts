import {describe, expect, it} from 'vitest';
import {didYouMean} from '../../../src/node/validation/did-you-mean.js';

const KNOWN = ['title', 'locale', 'locales', 'categories', 'topics', 'contact'];

describe('a guess at a misspelt key', () => {
  it.each([
    ['catagories', 'categories'],
    ['Title', 'title'],
    ['contcat', 'contact'],
    ['categor', 'categories'],
  ])('%s means %s', (word, meant) => {
    expect(didYouMean(word, KNOWN)).toBe(meant);
  });

  it('is not made when nothing is near', () => {
    expect(didYouMean('analytics', KNOWN)).toBeUndefined();
  });
});
