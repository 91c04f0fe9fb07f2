import fc from 'fast-check';
import {expect, it} from 'vitest';
import {readLines} from '../../../../src/node/files/read-lines.js';

async function linesOf(chunks: readonly (string | Uint8Array)[], mostBytes = 1000) {
  const lines: [number, string | undefined][] = [];
  for await (const {number, bytes} of readLines(stream(chunks), mostBytes)) lines.push([number, bytes?.toString()]);
  return lines;
}

async function* stream<T>(chunks: readonly T[]): AsyncGenerator<T> {
  yield* chunks;
}

it('gives the lines of a text, however it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({unit: fc.constantFrom('a', 'ü', '🎉', ' ')})),
      fc.integer({min: 1, max: 7}),
      async (texts, size) => {
        const bytes = Buffer.from(texts.map(text => `${text}\n`).join(''));
        const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_item, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await linesOf(chunks)).toEqual(texts.map((text, index) => [index + 1, text]));
      },
    ),
  );
});

it('keeps a last line without an end, and makes none of an end', async () => {
  expect(await linesOf(['a\nb'])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ]);
  expect(await linesOf(['\n'])).toEqual([[1, '']]);
  expect(await linesOf([])).toEqual([]);
});

it('drops a line that is too long, and goes on with the next', async () => {
  expect(await linesOf(['aaaa\nbb', 'bbb', '\ncccc\n'], 4)).toEqual([
    [1, 'aaaa'],
    [2, undefined],
    [3, 'cccc'],
  ]);
});
