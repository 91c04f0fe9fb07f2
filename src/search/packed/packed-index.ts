import {ByteReader} from './bytes.js';
import {readIndexFile} from './container.js';
import {decodeBase, type IndexBase} from './index-base.js';
import type {PostingList} from './posting-list.js';
import {PostingsFile} from './postings.js';
import {decodeSpellings, type Spellings} from './spellings.js';
import {compareTerms, type Vocabulary} from './vocabulary.js';

/** Files that an answer needs and that are not here yet. */
export interface MissingFiles {
  /** Numbers of postings files. */
  readonly postings: readonly number[];
  /** The words as articles spell them. */
  readonly spellings: boolean;
}

/** A prefix of one or two letters may reach over many files; its first ones have to do. */
const MAX_FILES_OF_PREFIX = 3;

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
    const file = this.#file(this.#fileOf(term));
    const number = file ? file.vocabulary.indexOf(term) : -1;
    return number < 0 ? undefined : file?.list(number);
  }

  /** True when {@link find} can tell whether a term is there. */
  knows(term: string): boolean {
    return this.#files[this.#fileOf(term)] !== undefined;
  }

  /** Where the terms occur that begin with a prefix, but for one; a list for each file that holds some. */
  findByPrefix(prefix: string, except: string): PostingList[] {
    const lists: PostingList[] = [];
    const first = this.#fileOf(prefix);
    for (let number = first; number < Math.min(this.#files.length, first + MAX_FILES_OF_PREFIX); number++) {
      const firstTerm = this.base.postings[number]?.firstTerm ?? '';
      if (number > first && !firstTerm.startsWith(prefix)) break;
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
    const vocabulary = this.#files[this.#fileOf(prefix)]?.vocabulary;
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

  /** The last file that does not begin after a term. */
  #fileOf(term: string): number {
    let low = 0;
    let high = this.#files.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (compareTerms(this.base.postings[middle]?.firstTerm ?? '', term) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/**
 * Reads the base of an index.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readBase(bytes: Uint8Array, locale: string, path: string): Promise<IndexBase> {
  return readIndexFile(bytes, 'base', locale, path, decodeBase);
}

/**
 * Reads a file of postings.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readPostings(bytes: Uint8Array, base: IndexBase, locale: string, path: string): Promise<PostingsFile> {
  return readIndexFile(bytes, 'postings', locale, path, reader => new PostingsFile(reader, base.articleCount, path));
}

/**
 * Reads the file of words as articles spell them.
 * @param terms of the only postings file; undefined where there are several.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export function readSpellings(
  bytes: Uint8Array,
  terms: Vocabulary | undefined,
  locale: string,
  path: string,
): Promise<Spellings> {
  return readIndexFile(bytes, 'spellings', locale, path, reader => decodeSpellings(reader.rest(), terms));
}

/** Postings that were never in a file, as if they had been. */
export function postingsFromBytes(bytes: Uint8Array, articleCount: number): PostingsFile {
  return new PostingsFile(new ByteReader(bytes), articleCount, 'The index of titles');
}
