import type {RawData} from '@orama/orama';
import {SearchError} from '../../core/search-provider.js';
import {Analyzer} from '../analysis/analyzer.js';
import {loadLanguage} from '../analysis/languages.js';
import {summaryOf} from '../bundle/article-directory.js';
import {buildSearchIndex, type IndexedArticle} from '../index-builder.js';
import type {IndexExtras} from '../packed/index-base.js';
import {readBase} from '../packed/packed-index.js';
import {readPostings} from '../packed/postings.js';
import {readSpellings} from '../packed/spellings.js';
import {RankedIndex} from '../ranking/ranked-index.js';
import {beginnings, unknown, unmarked} from '../ranking/spelling-variants.js';
import {packedRawData} from './orama-plugin.js';

/** A packed index as it is stored and sent: three files. */
export interface PackedFiles {
  /** Titles and everything else that lists show. */
  readonly base: Uint8Array;
  /** Words and where they occur. */
  readonly postings: Uint8Array;
  /** Words as articles spell them: what a typo is compared with. */
  readonly spellings: Uint8Array;
}

export interface PackedFilesOptions {
  /** BCP 47; decides stemmer and stop words, and has to be the same for writing and reading. */
  readonly locale: string;
}

/** The files are handed over, not fetched: nobody compares checksums. */
const ONE_FILE = [{start: '', checksum: 0}];
const NO_LIMITS = {
  postingsPerFile: Number.POSITIVE_INFINITY,
  postingsListedUpTo: 1,
  inlineRecordsUpTo: Number.POSITIVE_INFINITY,
  recordsPerFile: 1,
} as const;

/**
 * Builds a packed index of articles, for {@link readPackedIndex}. The same articles give the same bytes.
 * @param articles ids have to be unique; the order does not matter.
 */
export async function buildPackedIndex(
  articles: readonly IndexedArticle[],
  {locale, synonyms}: PackedFilesOptions & Pick<IndexExtras, 'synonyms'>,
): Promise<PackedFiles> {
  const sorted = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const files = new Map<string, Uint8Array>();
  await buildSearchIndex(
    // There are no files of articles.
    sorted.map(article => ({...article, checksum: 0})),
    {
      locale,
      limits: NO_LIMITS,
      ...(synonyms ? {extras: {synonyms}} : {}),
      store: ({name, content}) => files.set(name, content),
    },
  );
  const file = (name: string): Uint8Array => files.get(name) ?? new Uint8Array();
  return {base: file('base'), postings: file('postings-0'), spellings: file('spellings')};
}

/**
 * Reads a packed index for Orama's `load`.
 * @throws SearchError `corrupt-index` or `version-skew` when the files are damaged, or of another locale or version.
 */
export async function readPackedIndex(files: PackedFiles, {locale}: PackedFilesOptions): Promise<RawData> {
  const base = await readBase(files.base, locale, 'base', ONE_FILE);
  if (!('records' in base.records)) throw new SearchError('corrupt-index', 'The base does not hold its records.');
  const articles = base.records.records.map((record, number) => summaryOf(base, number, record));
  const ranked = new RankedIndex(base, new Analyzer(await loadLanguage(locale)));
  ranked.useSpelling({beginnings, unknown, unmarked});
  const postings = await readPostings(files.postings, base, locale, 'postings');
  ranked.index.addPostings(0, postings);
  ranked.index.addSpellings(await readSpellings(files.spellings, locale, 'spellings'));
  return packedRawData({ranked, articles});
}
