import {readIndexFile} from './container.js';
import {decodeBase, type IndexBase, type PostingsReference} from './index-base.js';
import type {PostingList, Postings} from './posting-list.js';
import type {Spellings} from './spellings.js';
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
  readonly #files: (Postings | undefined)[];
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

  addPostings(number: number, file: Postings): void {
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
    return this.#file(fileOfTerm(this.base.postings, term))?.find(term);
  }

  /** True when {@link find} can tell whether a term is there. */
  knows(term: string): boolean {
    return this.#files[fileOfTerm(this.base.postings, term)] !== undefined;
  }

  /** Where the terms occur that begin with a prefix, but for one; a list for each file that holds some. */
  findByPrefix(prefix: string, except: string): PostingList[] {
    const lists: PostingList[] = [];
    for (const number of filesOfPrefix(this.base.postings, prefix)) {
      const list = this.#file(number)?.findByPrefix(prefix, except);
      if (list?.articles.length) lists.push(list);
    }
    return lists;
  }

  /** The terms that begin with a prefix, as far as their file is here. */
  termsByPrefix(prefix: string): readonly string[] {
    return this.#files[fileOfTerm(this.base.postings, prefix)]?.termsByPrefix(prefix) ?? [];
  }

  /** All words as articles spell them; undefined when they are missing. */
  spellings(): Spellings | undefined {
    if (!this.#spellings) this.#missesSpellings = true;
    return this.#spellings;
  }

  #file(number: number): Postings | undefined {
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
