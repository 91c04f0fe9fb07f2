import {expect, it} from 'vitest';
import {describeValue} from '../../../../src/node/validation/value-problems.js';

it.each([
  ['many', 'the text "many"'],
  ['x'.repeat(80), `the text "${'x'.repeat(60)}…"`],
  ['', 'an empty text'],
  [404, 'the number 404'],
  [false, 'the value false'],
  [null, 'empty'],
  [undefined, 'missing'],
  [[1], 'a list'],
  [{a: 1}, 'a set of keys'],
])('a value is put into words: %s', (value, words) => {
  expect(describeValue(value)).toBe(words);
});
