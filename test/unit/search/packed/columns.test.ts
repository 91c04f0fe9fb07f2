import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {ByteWriter} from '../../../../src/search/packed/bytes.js';
import {
  decodeDates,
  decodeNameLists,
  decodeNames,
  decodeNumberColumn,
  decodeNumbers,
  decodeSortedTexts,
  decodeTexts,
  encodeDates,
  encodeNameLists,
  encodeNames,
  encodeNumberColumn,
  encodeNumbers,
  encodeSortedTexts,
  encodeTexts,
} from '../../../../src/search/packed/columns.js';
import {anyDate, anyNumber, anyText, HOSTILE_NAMES, wholeText} from './arbitraries.js';

const names = fc.array(fc.option(fc.oneof(fc.constantFrom(...HOSTILE_NAMES), wholeText), {nil: undefined}));
const nameLists = fc.array(fc.array(fc.oneof(fc.constantFrom(...HOSTILE_NAMES), wholeText), {maxLength: 4}));

/** Every kind of column, with what goes into it and what comes out. */
const COLUMNS = [
  ['texts', fc.array(anyText), encodeTexts, decodeTexts],
  ['sorted texts', fc.array(anyText).map(texts => texts.sort()), encodeSortedTexts, decodeSortedTexts],
  ['dates', fc.array(anyDate), encodeDates, decodeDates],
  ['numbers', fc.array(anyNumber), encodeNumbers, decodeNumbers],
  [
    'small numbers',
    fc.array(fc.nat()),
    encodeNumberColumn,
    (bytes: Uint8Array, count: number) => [...decodeNumberColumn(bytes, count)],
  ],
  [
    'names',
    names,
    encodeNames,
    (bytes: Uint8Array, count: number) => {
      const {distinct, indexes} = decodeNames(bytes, count);
      return Array.from(indexes, index => distinct[index - 1]);
    },
  ],
  ['lists of names', nameLists, encodeNameLists, decodeNameLists],
] as [
  name: string,
  values: fc.Arbitrary<unknown[]>,
  encode: (values: readonly unknown[]) => Uint8Array<ArrayBuffer>,
  decode: (bytes: Uint8Array, count: number) => unknown[],
][];

/** UTF-8 has no half surrogate pairs. */
const wellFormed = (value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

describe.each(COLUMNS)('a column of %s', (_name, values, encode, decode) => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(values, list => {
        expect(decode(encode(list), list.length)).toEqual(list.map(wellFormed));
      }),
    );
  });

  it('has neither fewer entries than it should, nor more', () => {
    fc.assert(
      fc.property(values, fc.nat(20), (list, count) => {
        fc.pre(count !== list.length);
        expect(() => decode(encode(list), count)).toThrow(RangeError);
      }),
    );
  });

  it('is not cut off', () => {
    fc.assert(
      fc.property(values, fc.nat(), (list, at) => {
        const bytes = encode(list);
        fc.pre(bytes.length > 0);
        expect(() => decode(bytes.subarray(0, at % bytes.length), list.length)).toThrow(RangeError);
      }),
    );
  });

  it('does not go on after its end', () => {
    fc.assert(
      fc.property(values, fc.nat(255), (list, byte) => {
        expect(() => decode(Uint8Array.of(...encode(list), byte), list.length)).toThrow(RangeError);
      }),
    );
  });

  it('does not believe a huge number of entries', () => {
    expect(() => decode(encode([]), 2 ** 40)).toThrow(RangeError);
  });
});

describe('a column', () => {
  it('keeps plain dates and counts small', () => {
    const days = Array.from({length: 100}, (_unused, day) =>
      new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10),
    );
    expect(encodeDates(days).length).toBeLessThanOrEqual(1 + 100 * 3);
    expect(encodeNumbers(days.map((_day, number) => number)).length).toBeLessThanOrEqual(1 + 100);
  });

  it('writes each name once', () => {
    expect(encodeNames(new Array<string>(100).fill('Announcements')).length).toBeLessThan(120);
  });

  it.each([
    ['a kind that does not exist', [2, 0], decodeNumbers],
    ['a day that no calendar has', [0, ...new Array<number>(7).fill(0xff), 0x0f], decodeDates],
    ['a name that is not there', [1, 3, 1, 1, 0x61, 2], decodeNames],
    ['a name that is not there, in a list', [1, 3, 1, 1, 0x61, 2, 0], decodeNameLists],
    ['more names than texts', [0xff, 0xff, 0x03, 1, 0, 1], decodeNames],
    ['a text that shares more than there is', [1, 1, 1, 1, 0x61], decodeSortedTexts],
  ] as const)('is refused with %s', (_name, bytes, decode) => {
    expect(() => decode(Uint8Array.from(bytes), 1)).toThrow(RangeError);
  });

  it('is refused when few bytes stand for more text than any index has', () => {
    const count = 8000;
    const column = new ByteWriter();
    // Each text is the one before, and a letter.
    column.block(encodeNumberColumn(Array.from({length: count}, (_unused, number) => number)));
    column.bytes(encodeTexts(new Array<string>(count).fill('x')));
    expect(() => decodeSortedTexts(column.finish(), count)).toThrow(/longer than any/);
  });
});
