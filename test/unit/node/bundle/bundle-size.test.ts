import {describe, expect, it} from 'vitest';
import {type BundleSize, measure} from '../../../../src/node/bundle/bundle-size.js';

/** Texts of a few hundred characters, no two the same. */
const textsOf = (count: number): string[] =>
  Array.from(
    {length: count},
    (_unused, index) => `Article ${index}. ${'It says the same again. '.repeat(5 + (index % 20))}`,
  );

const sizeOf = (files: readonly (string | Uint8Array)[]): Promise<BundleSize> =>
  measure(files.map(content => ({bytes: Buffer.byteLength(content), content})));

describe('the size of a bundle', () => {
  it('is the sum of its files, each compressed by itself', async () => {
    const [first, second] = [await sizeOf(['a'.repeat(500)]), await sizeOf(['b'.repeat(300)])];
    const both = await sizeOf(['a'.repeat(500), 'b'.repeat(300)]);
    expect(both).toEqual({
      raw: 800,
      gzip: first.gzip + second.gzip,
      brotli: first.brotli + second.brotli,
      estimated: false,
    });
  });

  it('counts bytes, not characters', async () => {
    expect((await sizeOf(['é', new Uint8Array(3)])).raw).toBe(5);
  });

  it('is estimated from a sample where there are very many files, and comes near', async () => {
    const texts = textsOf(4000);
    const size = await sizeOf(texts);
    const parts = await Promise.all([
      sizeOf(texts.slice(0, 1400)),
      sizeOf(texts.slice(1400, 2800)),
      sizeOf(texts.slice(2800)),
    ]);
    expect(size.estimated).toBe(true);
    for (const key of ['raw', 'gzip', 'brotli'] as const) {
      const exact = parts.reduce((sum, part) => sum + part[key], 0);
      expect(size[key] / exact).toBeCloseTo(1, 1);
    }
  });

  it('of nothing is nothing', async () => {
    expect(await sizeOf([])).toEqual({raw: 0, gzip: 0, brotli: 0, estimated: false});
  });
});
