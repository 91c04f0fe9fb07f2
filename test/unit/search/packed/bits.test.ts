import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BitReader, BitWriter} from '../../../../src/search/packed/bits.js';

describe('numbers as bits', () => {
  it('come back as they were', () => {
    const number = fc.tuple(fc.nat(2000), fc.nat(12));
    fc.assert(
      fc.property(fc.array(number), numbers => {
        const writer = new BitWriter();
        for (const [value, lowBits] of numbers) writer.rice(value, lowBits);
        const reader = new BitReader(writer.finish());
        expect(numbers.map(([, lowBits]) => reader.rice(lowBits))).toEqual(numbers.map(([value]) => value));
      }),
    );
  });

  it('may be read from any place', () => {
    const writer = new BitWriter();
    writer.rice(9, 2);
    writer.rice(4, 1);
    const bytes = writer.finish();
    expect(bytes).toEqual(Uint8Array.of(0b011_10011, 0));
    expect(new BitReader(bytes, 5).rice(1)).toBe(4);
  });

  it('do not go on behind the last byte', () => {
    expect(() => new BitReader(new Uint8Array()).rice(0)).toThrow(RangeError);
    expect(() => new BitReader(Uint8Array.of(0xff)).rice(0)).toThrow(RangeError);
    expect(() => new BitReader(Uint8Array.of(0)).rice(8)).toThrow(RangeError);
  });
});
