import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
  bitsToFrequency,
  byteToLength,
  byteToWeight,
  frequencyToBits,
  lengthToByte,
  weightToByte,
} from '../../../../src/search/packed/quantize.js';

const stored = (length: number): number => byteToLength(lengthToByte(length));

describe('a length in a byte', () => {
  it('is exact up to 32 words', () => {
    for (let length = 0; length <= 32; length++) expect(stored(length)).toBe(length);
  });

  it('is off by at most 1.5 % up to 16,800 words', () => {
    const errors = Array.from({length: 16_800}, (_unused, length) => Math.abs(stored(length + 1) / (length + 1) - 1));
    expect(Math.max(...errors)).toBeLessThan(0.015);
  });

  it('stays at the largest beyond', () => {
    expect(stored(17_000)).toBe(byteToLength(255));
    expect(stored(Number.MAX_SAFE_INTEGER)).toBe(byteToLength(255));
  });

  it('never makes a longer text the shorter one', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        expect(lengthToByte(Math.max(a, b))).toBeGreaterThanOrEqual(lengthToByte(Math.min(a, b)));
      }),
    );
    for (let byte = 1; byte < 256; byte++) expect(byteToLength(byte)).toBeGreaterThan(byteToLength(byte - 1));
  });

  it('is the byte that it came from', () => {
    for (let byte = 0; byte < 256; byte++) expect(lengthToByte(byteToLength(byte))).toBe(byte);
  });
});

describe('a frequency in four bits', () => {
  it.each([
    [0, 0],
    [1, 1],
    [11, 11],
    [12, 12],
    [15, 12],
    [16, 16],
    [23, 16],
    [24, 24],
    [47, 24],
    [48, 48],
    [1_000_000, 48],
  ])('of %d counts as %d', (frequency, counted) => {
    expect(bitsToFrequency(frequencyToBits(frequency))).toBe(counted);
  });

  it('fits, and never makes more into less', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        expect(frequencyToBits(Math.max(a, b))).toBeGreaterThanOrEqual(frequencyToBits(Math.min(a, b)));
        expect(frequencyToBits(a)).toBeLessThan(16);
      }),
    );
  });
});

describe('a weight in a byte', () => {
  it('is off by at most a sixteenth up to 31.9', () => {
    fc.assert(
      fc.property(fc.double({min: 0, max: 31.9, noNaN: true}), weight => {
        expect(Math.abs(byteToWeight(weightToByte(weight)) - weight)).toBeLessThanOrEqual(1 / 16);
      }),
    );
  });

  it('stays at the largest beyond', () => {
    expect(byteToWeight(weightToByte(1000))).toBe(31.875);
  });
});
