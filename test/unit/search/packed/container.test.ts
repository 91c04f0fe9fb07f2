import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {indexChecksum} from '../../../../src/core/checksum.js';
import {type FileKind, INDEX_FORMAT, readIndexFile} from '../../../../src/search/packed/container.js';
import {sealFile} from '../../../../src/search/packed/seal-file.js';
import {errorOf} from '../../../helpers/flush.js';
import {wholeText} from './arbitraries.js';

const KINDS: readonly FileKind[] = ['base', 'records', 'postings', 'spellings', 'columns'];
const content = Uint8Array.of(1, 2, 3);
const file = sealFile('base', 'de-CH', content);

/** Reads a file and gives its content. */
const read = (bytes: Uint8Array, kind: FileKind, locale: string): Promise<Uint8Array> =>
  readIndexFile(bytes, kind, locale, 'a.bin', reader => reader.rest());

/** A whole file of another writer: what it says of itself is changed, and its checksum is right. */
function changed(offset: number, byte: number): Uint8Array {
  const bytes = Uint8Array.from(file);
  bytes[offset] = byte;
  new DataView(bytes.buffer).setUint32(10, indexChecksum(bytes), true);
  return bytes;
}

describe('a file of an index', () => {
  it('gives back its content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...KINDS), wholeText, fc.uint8Array(), async (kind, locale, bytes) => {
        expect(await read(sealFile(kind, locale, bytes), kind, locale)).toEqual(bytes);
      }),
    );
  });

  it('is of one kind', async () => {
    for (const kind of KINDS) {
      const errors = await Promise.all(KINDS.map(other => errorOf(read(sealFile(kind, 'en', content), other, 'en'))));
      expect(KINDS.filter((_other, index) => errors[index] === undefined)).toEqual([kind]);
    }
  });

  it.each([
    ['of another language', file, 'base', 'de', 'corrupt-index', 'a.bin belongs elsewhere: expected base of de.'],
    ['of another kind', file, 'postings', 'de-CH', 'corrupt-index', 'a.bin belongs elsewhere'],
    ['of nothing', new Uint8Array(), 'base', 'de-CH', 'corrupt-index', 'a.bin is not a file of a search index'],
    ['cut off', file.subarray(0, 14), 'base', 'de-CH', 'corrupt-index', 'a.bin is not a file of a search index'],
    ['cut off later', file.subarray(0, 20), 'base', 'de-CH', 'corrupt-index', 'a.bin is damaged'],
    ['changed', Uint8Array.from(file).fill(9, 22), 'base', 'de-CH', 'corrupt-index', 'a.bin is damaged'],
    [
      'an error page',
      Buffer.from('<!doctype html><title>404</title>'),
      'base',
      'de-CH',
      'corrupt-index',
      'a.bin is not',
    ],
    ['of a later format', changed(4, INDEX_FORMAT + 1), 'base', 'de-CH', 'version-skew', 'another version of Helplet'],
    ['of another schema', changed(6, (file[6] as number) ^ 1), 'base', 'de-CH', 'version-skew', 'another version'],
    ['with a language that is too long', changed(14, 0x7f), 'base', 'de-CH', 'corrupt-index', 'a.bin cannot be read'],
  ] as const)('is refused by its name when it is %s', async (_name, bytes, kind, locale, code, message) => {
    const error = await errorOf(read(bytes, kind, locale));
    expect(error).toMatchObject({name: 'SearchError', code, message: expect.stringContaining(message)});
  });
});
