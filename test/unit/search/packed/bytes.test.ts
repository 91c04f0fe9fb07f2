import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crc32} from '../../../../src/core/checksum.js';
import {ByteReader, ByteWriter} from '../../../../src/search/packed/bytes.js';
import {anyText} from './arbitraries.js';

function written(write: (writer: ByteWriter) => void): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  write(writer);
  return writer.finish();
}

describe('a varint', () => {
  it('comes back as it was, up to the largest integer', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat())), numbers => {
        const reader = new ByteReader(
          written(writer => {
            for (const number of numbers) writer.varint(number);
          }),
        );
        expect(numbers.map(() => reader.varint())).toEqual(numbers);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it.each([
    [0, '00'],
    [1, '01'],
    [127, '7f'],
    [128, '8001'],
    [300, 'ac02'],
    [16_384, '808001'],
    [2 ** 32, '8080808010'],
    [Number.MAX_SAFE_INTEGER, 'ffffffffffffff0f'],
  ])('of %d is %s', (number, hex) => {
    expect(Buffer.from(written(writer => writer.varint(number))).toString('hex')).toBe(hex);
    expect(new ByteReader(Buffer.from(hex, 'hex')).varint()).toBe(number);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('cannot be %d', number => {
    expect(() => written(writer => writer.varint(number))).toThrow(RangeError);
  });

  it.each([
    ['larger than any safe integer', 'ffffffffffffff10'],
    ['of nine bytes', '808080808080808001'],
    ['without an end', '8080'],
    ['of no bytes', ''],
  ])('is refused when it is %s', (_name, hex) => {
    expect(() => new ByteReader(Buffer.from(hex, 'hex')).varint()).toThrow(RangeError);
  });
});

describe('bytes', () => {
  it('come back as they were, whatever is written around them', () => {
    const part = fc.oneof(
      fc.record({kind: fc.constant('block' as const), value: fc.uint8Array({maxLength: 3000})}),
      fc.record({kind: fc.constant('bytes' as const), value: fc.uint8Array()}),
      fc.record({kind: fc.constant('byte' as const), value: fc.nat(255)}),
      fc.record({kind: fc.constant('uint32' as const), value: fc.nat({max: 2 ** 32 - 1})}),
    );
    fc.assert(
      fc.property(fc.array(part), fc.uint8Array(), (parts, rest) => {
        const bytes = written(writer => {
          for (const {kind, value} of parts) writer[kind](value as never);
          writer.bytes(rest);
        });
        const reader = new ByteReader(bytes);
        for (const {kind, value} of parts) {
          const read = kind === 'bytes' ? reader.bytes(value.length) : reader[kind]();
          expect(read).toEqual(value);
        }
        expect(reader.rest()).toEqual(rest);
        expect(reader.done).toBe(true);
      }),
    );
  });

  it('say how long they are', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array()), parts => {
        const writer = new ByteWriter();
        for (const part of parts) writer.bytes(part);
        expect(writer.length).toBe(parts.reduce((sum, {length}) => sum + length, 0));
        expect(writer.finish()).toHaveLength(writer.length);
      }),
    );
  });

  it('hold text as UTF-8, with U+FFFD for half a surrogate pair', () => {
    fc.assert(
      fc.property(anyText, text => {
        const bytes = written(writer => expect(writer.text(text)).toBe(writer.length));
        expect(Buffer.from(bytes).toString('utf8')).toBe(text.toWellFormed());
      }),
    );
  });

  it.each([
    ['an integer', (reader: ByteReader) => reader.uint32()],
    ['a block', (reader: ByteReader) => reader.block()],
    ['some bytes', (reader: ByteReader) => reader.bytes(4)],
    ['more bytes than anything has', (reader: ByteReader) => reader.bytes(Number.MAX_SAFE_INTEGER)],
    ['two bytes', (reader: ByteReader) => [reader.byte(), reader.byte()]],
  ])('never end within %s', (_name, read) => {
    expect(() => read(new ByteReader(new Uint8Array([1, 2, 5]), 2))).toThrow(RangeError);
  });
});

describe('the checksum', () => {
  // From the catalogue of CRC algorithms: CRC-32/ISO-HDLC.
  it.each([
    ['', 0],
    ['123456789', 0xcbf4_3926],
    ['The quick brown fox jumps over the lazy dog', 0x414f_a339],
  ])('of "%s" is what every other program says', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected);
  });
});
