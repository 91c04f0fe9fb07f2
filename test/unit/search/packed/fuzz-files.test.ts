import {deflateRawSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import type {InlineBundle, ManifestLocale} from '../../../../src/core/bundle.js';
import {CHECKED_FROM, indexChecksum} from '../../../../src/core/checksum.js';
import {SearchError, type SearchProvider, type SearchRequest} from '../../../../src/core/search-provider.js';
import {IndexFiles} from '../../../../src/search/bundle/index-files.js';
import {ByteReader} from '../../../../src/search/packed/bytes.js';
import {type FileKind, readIndexFile} from '../../../../src/search/packed/container.js';
import type {IndexBase} from '../../../../src/search/packed/index-base.js';
import {readBase} from '../../../../src/search/packed/packed-index.js';
import {readPostings} from '../../../../src/search/packed/postings.js';
import {decodeRecords, decodeValues} from '../../../../src/search/packed/records.js';
import {sealFile} from '../../../../src/search/packed/seal-file.js';
import {readSpellings} from '../../../../src/search/packed/spellings.js';
import {MemoryBundleSource} from '../../../helpers/memory-bundle.js';
import {embeddedProvider} from '../../../helpers/open-articles.js';
import {answerOrNamedError, damage, damaged, fuzzing} from './fuzz.js';
import {GOLDEN_BUNDLES, QUESTIONS} from './golden-content.js';

/** A file of an index in its bundle. */
interface Target {
  readonly bundle: InlineBundle;
  readonly path: string;
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  /** What is compressed in it. */
  readonly content: Uint8Array;
  /** The sound base of the same index. */
  readonly base: IndexBase;
}

const {signal} = new AbortController();

const targets = (
  await Promise.all(
    Object.entries(GOLDEN_BUNDLES).map(async ([name, build]) => {
      const bundle = await build();
      const files = new IndexFiles(new MemoryBundleSource(bundle), englishOf(bundle), async () => ({
        readPostings,
        readSpellings,
      }));
      const base = await files.base(signal);
      const found: [string, Target][] = [];
      for (const [path, file] of Object.entries(bundle.files)) {
        const kind = /^index\/en-(\w+)/.exec(path)?.[1] as FileKind | undefined;
        if (!kind || typeof file === 'string') continue;
        // One file of each kind, of several the second: it neither begins nor ends anything.
        if (name === 'sharded' && /-(?:postings|records)-[^1]/.test(path)) continue;
        const bytes = Buffer.from(file.base64, 'base64');
        const content = await readIndexFile(bytes, kind, 'en', path, reader => reader.rest());
        found.push([`${name}: ${path}`, {bundle, path, kind, base, bytes, content}]);
      }
      return found;
    }),
  )
).flat();

function englishOf({manifest}: InlineBundle): ManifestLocale {
  return manifest.locales[0] as ManifestLocale;
}

function sourceWith({bundle, path}: Target, bytes: Uint8Array): MemoryBundleSource {
  const source = new MemoryBundleSource(bundle);
  source.replace(path, {base64: Buffer.from(bytes).toString('base64')});
  return source;
}

/** Reads a file the way a search does. */
function read({path, kind, base}: Target, bytes: Uint8Array): Promise<unknown> {
  switch (kind) {
    case 'base':
      return readBase(bytes, 'en', path, base.postings);
    case 'postings':
      return readPostings(bytes, base, 'en', path);
    case 'spellings':
      return readSpellings(bytes, 'en', path);
    case 'records':
      return readIndexFile(bytes, kind, 'en', path, reader => decodeRecords(new ByteReader(reader.block())));
    case 'columns':
      return readIndexFile(bytes, kind, 'en', path, reader => decodeValues(reader, base.articleCount));
  }
}

function errorFrom(target: Target, bytes: Uint8Array): Promise<unknown> {
  return read(target, bytes).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** Why a damaged file is refused; fails the test when it is read, or fails in another way. */
async function refusalOf(target: Target, bytes: Uint8Array): Promise<string> {
  const error = await errorFrom(target, bytes);
  if (error instanceof SearchError) return error.code;
  throw error ?? new Error('It was read.');
}

/** The same content as damaged, in a file whose header is right: what a faulty compiler, or an attacker, would write. */
function resealed({kind, content}: Target, edits: Parameters<typeof damaged>[1]): Uint8Array {
  return sealFile(kind, 'en', damaged(content, edits));
}

const REQUESTS: readonly SearchRequest[] = [
  ...QUESTIONS.filter(({locale}) => !locale),
  {query: 'ac', intent: 'typeahead', facets: ['category', 'topic', 'tags']},
  {query: 'wallet password', intent: 'submit', sort: 'views', filters: {topic: ['Wallet'], updatedSince: '2020-01-01'}},
  {query: 'pasword', intent: 'submit', explain: true},
  {query: 'scan code', intent: 'submit', sort: 'updated', page: 1, pageSize: 2},
];

async function useEverything(provider: SearchProvider): Promise<void> {
  for (const request of REQUESTS) {
    const found = await answerOrNamedError(() =>
      provider.search(request, {signal, onPartial: partial => expect(partial.hits).toBeInstanceOf(Array)}),
    );
    for (const {article} of found?.hits.slice(0, 2) ?? []) {
      await answerOrNamedError(() => provider.article({id: article.id}, {signal}));
    }
  }
  await answerOrNamedError(() => provider.article({id: 'wallet/send'}, {signal}));
  await answerOrNamedError(() => provider.article({id: '2fa'}, {signal}));
}

describe('the files to damage', () => {
  it('are of every kind, and sound', async () => {
    const kinds = new Set(targets.map(([, {kind}]) => kind));
    expect([...kinds].sort()).toEqual(['base', 'columns', 'postings', 'records', 'spellings']);
    for (const [, target] of targets) expect(await errorFrom(target, target.bytes)).toBeUndefined();
  });
});

describe.each(targets)('%s', (_name, target) => {
  const {bytes} = target;

  it('is refused with any bit turned over', async () => {
    for (let index = 0; index < bytes.length; index++) {
      const copy = Uint8Array.from(bytes);
      copy[index] = (copy[index] as number) ^ (1 << (index % 8));
      // The format and the schema are all that can be of another version.
      const expected = index === 4 || (index >= 6 && index < 10) ? 'version-skew' : 'corrupt-index';
      if ((await refusalOf(target, copy)) !== expected) expect.fail(`Byte ${index} gave no ${expected}.`);
    }
  });

  it('is refused with its end missing, wherever it is cut', async () => {
    for (let length = 0; length < bytes.length; length++) {
      expect(await refusalOf(target, bytes.subarray(0, length))).toBe('corrupt-index');
    }
  });

  it('is refused after any other damage', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async edits => {
        const copy = damaged(bytes, edits);
        fc.pre(Buffer.compare(copy, bytes) !== 0);
        expect(await refusalOf(target, copy)).toMatch(/^(?:corrupt-index|version-skew)$/);
      }),
      fuzzing(100),
    );
  });

  it.each([
    ['once more as it is', deflateRawSync],
    ['by a host that does not say so', gzipSync],
  ])('is refused compressed %s', async (_how, compress) => {
    expect(await refusalOf(target, compress(bytes))).toBe('corrupt-index');
  });

  it('is refused with compressed bytes that are damaged under a right checksum', async () => {
    const start = CHECKED_FROM + '2en'.length;
    await fc.assert(
      fc.asyncProperty(damage, async edits => {
        const copy = Uint8Array.from([...bytes.subarray(0, start), ...damaged(bytes.subarray(start), edits)]);
        new DataView(copy.buffer).setUint32(10, indexChecksum(copy), true);
        const error = await errorFrom(target, copy);
        if (error !== undefined) expect(error).toBeInstanceOf(SearchError);
      }),
      fuzzing(100),
    );
  });

  it('is refused, or read and searched without any other error, when damage has a right checksum', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async edits => {
        const provider = embeddedProvider(sourceWith(target, resealed(target, edits)));
        await useEverything(provider);
        provider.dispose?.();
      }),
      fuzzing(20),
    );
  });
});

describe('numbers that lie', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each(targets)('take no memory: %s', async (_path, target) => {
    const {length} = target.content;
    const sizes: number[] = [];
    const noting = <T extends object>(type: T): T =>
      new Proxy(type, {
        construct(target, parameters: unknown[], newTarget) {
          if (typeof parameters[0] === 'number') sizes.push(parameters[0]);
          return Reflect.construct(target as never, parameters, newTarget) as object;
        },
      });
    vi.stubGlobal('Uint8Array', noting(Uint8Array));
    vi.stubGlobal('Uint32Array', noting(Uint32Array));
    vi.stubGlobal('Array', noting(Array));
    for (let at = 0; at < length; at++) {
      for (const inserted of [
        [0xff, 0xff, 0x7f],
        [0xff, 0xff, 0xff, 0x3f],
      ]) {
        const lying = resealed(target, [{at, removed: 1, inserted}]);
        sizes.length = 0;
        const error = await errorFrom(target, lying);
        if (error !== undefined && !(error instanceof SearchError)) throw error;
        const largest = Math.max(0, ...sizes);
        if (largest > 16 * length) expect.fail(`${largest} entries for ${length} bytes.`);
      }
    }
  });
});
