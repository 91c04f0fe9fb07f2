import fc from 'fast-check';
import {deflateSync} from 'fflate';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {canInflate, inflate} from '../../../../src/search/packed/inflate.js';
import {errorOf} from '../../../helpers/flush.js';

const content = Uint8Array.from({length: 100_000}, (_item, index) => (index * index) % 251);
const compressed = deflateSync(content, {level: 9});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['by the browser', undefined],
  ['where the browser knows nothing of it', null],
  [
    'where the browser knows formats with a header only',
    class {
      constructor(format: string) {
        if (format === 'deflate-raw') throw new TypeError(`Unsupported compression format: '${format}'`);
      }
    },
  ],
])('undoing deflate %s', (_where, stream) => {
  beforeEach(() => {
    if (stream !== undefined) vi.stubGlobal('DecompressionStream', stream);
  });

  it('gives back what was compressed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async bytes => {
        expect(new Uint8Array(await inflate(deflateSync(bytes), bytes.length))).toEqual(bytes);
      }),
    );
    expect(await inflate(compressed, content.length)).toEqual(content);
  });

  it('takes any part of a larger buffer', async () => {
    const larger = Uint8Array.of(7, ...compressed, 7);
    expect(await inflate(larger.subarray(1, -1), content.length)).toEqual(content);
  });

  it.each([
    ['a byte more than it says', content.length - 1],
    ['much more than it says', 10],
    ['anything at all where it says nothing', 0],
    ['a byte less than it says', content.length + 1],
    ['less than any bytes give', 2 ** 40],
    ['less than so few bytes give', compressed.length * 1033],
  ])('refuses %s', async (_what, length) => {
    expect(await errorOf(inflate(compressed, length))).toBeInstanceOf(RangeError);
  });

  it.each([
    ['cut off', compressed.subarray(0, compressed.length / 2)],
    ['nothing', new Uint8Array()],
    ['no deflate', Uint8Array.of(0xff, 0xff, 0xff)],
    ['compressed once more', deflateSync(compressed)],
  ])('refuses what is %s', async (_what, bytes) => {
    expect(await errorOf(inflate(bytes, content.length))).toBeInstanceOf(Error);
  });
});

it('is told whether the browser undoes deflate', () => {
  expect(canInflate()).toBe(true);
  vi.stubGlobal('DecompressionStream', undefined);
  expect(canInflate()).toBe(false);
});
