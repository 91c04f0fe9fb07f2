import type {IndexReference, ManifestLocale} from '../../core/bundle.js';
import {indexPath} from '../../core/file-names.js';
import {ByteReader} from '../packed/bytes.js';
import {decodeChecksums} from '../packed/checksums.js';
import {readIndexFile} from '../packed/container.js';
import type {IndexBase} from '../packed/index-base.js';
import {readBase} from '../packed/packed-index.js';
import type {Postings} from '../packed/posting-list.js';
import type {readPostings} from '../packed/postings.js';
import {type ArticleRecord, type ArticleValues, decodeRecords, decodeValues} from '../packed/records.js';
import type {readSpellings, Spellings} from '../packed/spellings.js';
import type {BundleSource} from './bundle-source.js';
import {SharedLoads} from './shared-loads.js';

/** Records of articles, and checksums of their files, that stand in one file. */
export interface RecordChunk {
  readonly records: readonly ArticleRecord[];
  readonly checksums: Uint32Array;
}

/** Reads what the first results do not need; comes with the code of the second stage. */
export interface LaterReaders {
  readonly readPostings: typeof readPostings;
  readonly readSpellings: typeof readSpellings;
}

/** Fetches and reads the files of one locale's index, each once. */
export class IndexFiles {
  readonly #source: BundleSource;
  readonly #locale: string;
  readonly #loadReaders: () => Promise<LaterReaders>;
  readonly #base: IndexReference;
  readonly #loads = new SharedLoads<unknown>();

  constructor(source: BundleSource, {locale, index}: ManifestLocale, loadReaders: () => Promise<LaterReaders>) {
    this.#source = source;
    this.#locale = locale;
    this.#base = index;
    this.#loadReaders = loadReaders;
  }

  base(signal: AbortSignal): Promise<IndexBase> {
    const {path, postings} = this.#base;
    const listed = postings?.map(([start, checksum]) => ({start, checksum: Number.parseInt(checksum, 16)}));
    return this.#load(path, signal, bytes => readBase(bytes, this.#locale, path, listed));
  }

  postings(base: IndexBase, number: number, signal: AbortSignal): Promise<Postings> {
    return this.#named(`postings-${number}`, base.postings[number]?.checksum ?? 0, signal, async (bytes, path) => {
      const {readPostings} = await this.#loadReaders();
      return readPostings(bytes, base, this.#locale, path);
    });
  }

  spellings(base: IndexBase, signal: AbortSignal): Promise<Spellings> {
    return this.#named('spellings', base.spellingsFile, signal, async (bytes, path) => {
      const {readSpellings} = await this.#loadReaders();
      return readSpellings(bytes, this.#locale, path);
    });
  }

  /** @param count how many articles the file has to hold. */
  records(number: number, checksum: number, count: number, signal: AbortSignal): Promise<RecordChunk> {
    return this.#named(`records-${number}`, checksum, signal, (bytes, path) =>
      readIndexFile(bytes, 'records', this.#locale, path, reader => {
        const records = decodeRecords(new ByteReader(reader.block()));
        if (records.length !== count) throw new RangeError('Records are missing.');
        return {records, checksums: decodeChecksums(reader.rest(), count)};
      }),
    );
  }

  /** What all articles are sorted and filtered by; only where their records are not in the base. */
  columns(checksum: number, count: number, signal: AbortSignal): Promise<readonly ArticleValues[]> {
    return this.#named('columns', checksum, signal, (bytes, path) =>
      readIndexFile(bytes, 'columns', this.#locale, path, reader => decodeValues(reader, count)),
    );
  }

  dispose(): void {
    this.#loads.clear();
  }

  #named<T>(
    name: string,
    checksum: number,
    signal: AbortSignal,
    read: (bytes: Uint8Array, path: string) => Promise<T>,
  ): Promise<T> {
    const path = indexPath(`${this.#locale}-${name}`, checksum);
    return this.#load(path, signal, bytes => read(bytes, path));
  }

  #load<T>(path: string, signal: AbortSignal, read: (bytes: Uint8Array) => Promise<T>): Promise<T> {
    return this.#loads.load(path, signal, async own => read(await this.#source.bytes({path}, own))) as Promise<T>;
  }
}
