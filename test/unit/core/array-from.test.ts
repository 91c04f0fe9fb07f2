import {describe, expect, it} from 'vitest';
import {arrayFrom} from '../../../src/core/array-from.js';

describe('An array from anything', () => {
  it.each<[string, Iterable<unknown> | ArrayLike<unknown>]>([
    ['an array', [1, 2]],
    ['a set', new Set(['a', 'b'])],
    ['a map', new Map([['a', 1]])],
    ['a text', 'a\u{1f600}'],
    ['a length', {length: 2}],
    ['a list', {length: 2, 0: 'a', 1: 'b'}],
    ['a typed array', new Uint8Array([1, 2])],
  ])('is what the language makes of %s', (_what, source) => {
    expect(arrayFrom(source)).toStrictEqual(Array.from(source));
    const inWords = (value: unknown, index: number): string => `${index}: ${value}`;
    expect(arrayFrom(source, inWords)).toStrictEqual(Array.from(source, inWords));
  });
});
