import {ByteReader, ByteWriter} from './bytes.js';
import {readIndexFile} from './container.js';
import {decodeBase, type IndexBase, type PostingsReference} from './index-base.js';
import type {PostingList} from './posting-list.js';
import {encodePostings, PostingsFile, type TermPostings} from './postings.js';
import {decodeSpellings, type Spellings} from './spellings.js';
import {fileOfTerm, filesOfPrefix} from './term-ranges.js';

/** Files that an answer needs and that are not here yet. */
export interface MissingFiles {
  /** Numbers of postings files. */
  readonly postings: readonly number[];
  /** The words as articles spell them. */
  readonly spellings: boolean;
}

/**
 * An index in memory: the base, and as many of its postings as were added. Lookups never wait; what they miss is noted, so that
 * the caller can fetch it and ask again.
 */
export class PackedIndex {
  readonly base: IndexBase;
  readonly #files: (PostingsFile | undefined)[];
  #spellings: Spellings | undefined;
  readonly #missing = new Set<number>();
  #missesSpellings = false;

  constructor(base: IndexBase) {
    this.base = base;
    this.#files = base.postings.map(() => undefined);
  }

  get articleCount(): number {
    return this.base.articleCount;
  }

  addPostings(number: number, file: PostingsFile): void {
    this.#files[number] = file;
  }

  addSpellings(spellings: Spellings): void {
    this.#spellings = spellings;
  }

  /** True when a lookup missed something since the last {@link takeMissing}. */
  get misses(): boolean {
    return this.#missing.size > 0 || this.#missesSpellings;
  }

  /** What lookups missed since the last call. */
  takeMissing(): MissingFiles | undefined {
    const missing = {postings: [...this.#missing], spellings: this.#missesSpellings};
    this.#missing.clear();
    this.#missesSpellings = false;
    return missing.postings.length || missing.spellings ? missing : undefined;
  }

  /** Where a term occurs; undefined when it does not, or when its file is missing. */
  find(term: string): PostingList | undefined {
    const file = this.#file(fileOfTerm(this.base.postings, term));
    const number = file ? file.vocabulary.indexOf(term) : -1;
    return number < 0 ? undefined : file?.list(number);
  }

  /** True when {@link find} can tell whether a term is there. */
  knows(term: string): boolean {
    return this.#files[fileOfTerm(this.base.postings, term)] !== undefined;
  }

  /** Where the terms occur that begin with a prefix, but for one; a list for each file that holds some. */
  findByPrefix(prefix: string, except: string): PostingList[] {
    const lists: PostingList[] = [];
    for (const number of filesOfPrefix(this.base.postings, prefix)) {
      const file = this.#file(number);
      if (!file) continue;
      const [from, to] = file.vocabulary.prefixRange(prefix);
      const list = file.union(from, to, file.vocabulary.indexOf(except));
      if (list.articles.length) lists.push(list);
    }
    return lists;
  }

  /** The terms that begin with a prefix, as far as their file is here. */
  termsByPrefix(prefix: string): string[] {
    const vocabulary = this.#files[fileOfTerm(this.base.postings, prefix)]?.vocabulary;
    if (!vocabulary) return [];
    const [from, to] = vocabulary.prefixRange(prefix);
    return Array.from({length: to - from}, (_unused, index) => vocabulary.term(from + index));
  }

  /** All words as articles spell them; undefined when they are missing. */
  spellings(): Spellings | undefined {
    if (!this.#spellings) this.#missesSpellings = true;
    return this.#spellings;
  }

  #file(number: number): PostingsFile | undefined {
    const file = this.#files[number];
    if (!file) this.#missing.add(number);
    return file;
  }
}

/**
 * Reads the base of an index.
 * @param listed the postings files that the manifest lists, if it does.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readBase(
  bytes: Uint8Array,
  locale: string,
  path: string,
  listed?: readonly PostingsReference[],
): Promise<IndexBase> {
  return readIndexFile(bytes, 'base', locale, path, reader => decodeBase(reader, listed));
}

/**
 * Reads a file of postings.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readPostings(bytes: Uint8Array, base: IndexBase, locale: string, path: string): Promise<PostingsFile> {
  return readIndexFile(bytes, 'postings', locale, path, reader => new PostingsFile(reader, base.articleCount));
}

/**
 * Reads the file of words as articles spell them.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readSpellings(bytes: Uint8Array, locale: string, path: string): Promise<Spellings> {
  return readIndexFile(bytes, 'spellings', locale, path, decodeSpellings);
}

/** Postings that were never in a file, as if they had been. */
export function postingsOf(terms: readonly TermPostings[], articleCount: number): PostingsFile {
  const writer = new ByteWriter();
  for (const bytes of encodePostings(terms, articleCount)) writer.bytes(bytes);
  return new PostingsFile(new ByteReader(writer.finish()), articleCount);
}
