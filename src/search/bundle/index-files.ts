import type {FileReference, ManifestLocale} from '../../core/bundle.js';
import {indexPath} from '../../core/file-names.js';
import {ByteReader} from '../packed/bytes.js';
import {decodeChecksums} from '../packed/checksums.js';
import {readIndexFile} from '../packed/container.js';
import type {IndexBase} from '../packed/index-base.js';
import {readBase, readPostings, readSpellings} from '../packed/packed-index.js';
import type {PostingsFile} from '../packed/postings.js';
import {type ArticleRecord, type ArticleValues, decodeRecords, decodeValues} from '../packed/records.js';
import type {Spellings} from '../packed/spellings.js';
import type {BundleSource} from './bundle-source.js';
import {SharedLoads} from './shared-loads.js';

/** Records of articles, and checksums of their files, that stand in one file. */
export interface RecordChunk {
  readonly records: readonly ArticleRecord[];
  readonly checksums: Uint32Array;
}

/** Fetches and reads the files of one locale's index, each once. */
export class IndexFiles {
  readonly #source: BundleSource;
  readonly #locale: string;
  readonly #base: FileReference;
  readonly #loads = new SharedLoads<unknown>();

  constructor(source: BundleSource, {locale, index}: ManifestLocale) {
    this.#source = source;
    this.#locale = locale;
    this.#base = index;
  }

  base(signal: AbortSignal): Promise<IndexBase> {
    return this.#load(this.#base.path, signal, bytes => readBase(bytes, this.#locale, this.#base.path));
  }

  postings(base: IndexBase, number: number, signal: AbortSignal): Promise<PostingsFile> {
    return this.#named(`postings-${number}`, base.postings[number]?.checksum ?? 0, signal, (bytes, path) =>
      readPostings(bytes, base, this.#locale, path),
    );
  }

  async spellings(base: IndexBase, signal: AbortSignal): Promise<Spellings> {
    // Words are made of the terms where all terms are in one file: it is here already, or has to be.
    const terms = base.postings.length === 1 ? (await this.postings(base, 0, signal)).vocabulary : undefined;
    return this.#named('spellings', base.spellingsFile, signal, (bytes, path) =>
      readSpellings(bytes, terms, this.#locale, path),
    );
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
