import type {FileReference, ManifestLocale} from '../../core/bundle.js';
import {indexPath} from '../../core/file-names.js';
import {ByteReader} from '../packed/bytes.js';
import {decodeFile, openFile} from '../packed/container.js';
import {checkDigests, decodeDigests} from '../packed/digests.js';
import type {IndexBase} from '../packed/index-base.js';
import {readBase, readPostings, readSpellings} from '../packed/packed-index.js';
import type {PostingsFile} from '../packed/postings.js';
import {type ArticleRecord, type ArticleValues, decodeRecords, decodeValues} from '../packed/records.js';
import type {Spellings} from '../packed/spellings.js';
import type {BundleSource} from './bundle-source.js';
import {SharedLoads} from './shared-loads.js';

/** Records and digests of articles that stand in one file. */
export interface RecordChunk {
  readonly records: readonly ArticleRecord[];
  readonly digests: readonly string[];
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
    return this.#load(this.#base.path, this.#base.digest, signal, bytes =>
      readBase(bytes, this.#locale, this.#base.path),
    );
  }

  postings(base: IndexBase, number: number, signal: AbortSignal): Promise<PostingsFile> {
    return this.#named(`postings-${number}`, base.postings[number]?.digest ?? '', signal, (bytes, path) =>
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

  /** Digests of all article files; only where their records are in the base. */
  digests(digest: string, count: number, signal: AbortSignal): Promise<Uint8Array> {
    return this.#named('digests', digest, signal, (bytes, path) =>
      decodeFile(path, () => checkDigests(openFile(bytes, 'digests', this.#locale, path).rest(), count)),
    );
  }

  /** @param count how many articles the file has to hold. */
  records(number: number, digest: string, count: number, signal: AbortSignal): Promise<RecordChunk> {
    return this.#named(`records-${number}`, digest, signal, (bytes, path) =>
      decodeFile(path, () => {
        const reader = openFile(bytes, 'records', this.#locale, path);
        const records = decodeRecords(new ByteReader(reader.block()));
        if (records.length !== count) throw new RangeError('Records are missing.');
        return {records, digests: decodeDigests(reader.rest(), records.length)};
      }),
    );
  }

  /** What all articles are sorted and filtered by; only where their records are not in the base. */
  columns(digest: string, count: number, signal: AbortSignal): Promise<readonly ArticleValues[]> {
    return this.#named('columns', digest, signal, (bytes, path) =>
      decodeFile(path, () => decodeValues(openFile(bytes, 'columns', this.#locale, path), count)),
    );
  }

  dispose(): void {
    this.#loads.clear();
  }

  #named<T>(
    name: string,
    digest: string,
    signal: AbortSignal,
    read: (bytes: Uint8Array, path: string) => T,
  ): Promise<T> {
    const path = indexPath(`${this.#locale}-${name}`, digest);
    return this.#load(path, digest, signal, bytes => read(bytes, path));
  }

  #load<T>(path: string, digest: string, signal: AbortSignal, read: (bytes: Uint8Array) => T): Promise<T> {
    return this.#loads.load(path, signal, async own =>
      read(await this.#source.bytes({path, digest}, own)),
    ) as Promise<T>;
  }
}
