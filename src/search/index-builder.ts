import type {IndexReference} from '../core/bundle.js';
import {checksumToHex, indexChecksum} from '../core/checksum.js';
import {indexPath} from '../core/file-names.js';
import {Analyzer} from './analysis/analyzer.js';
import {loadLanguage} from './analysis/languages.js';
import {ByteWriter} from './packed/bytes.js';
import {encodeChecksums} from './packed/checksums.js';
import {collectPostings, type IndexedArticle} from './packed/collect-postings.js';
import type {FileKind} from './packed/container.js';
import {encodeBase, type IndexExtras, type PostingsReference, type RecordsReference} from './packed/index-base.js';
import {encodePostings, type TermPostings} from './packed/postings.js';
import {lengthToByte, weightToByte} from './packed/quantize.js';
import {encodeRecords, encodeValues} from './packed/records.js';
import {sealFile} from './packed/seal-file.js';
import {encodeSpellings} from './packed/spellings.js';
import {splitPostings} from './packed/split-postings.js';
import {shortestStart} from './packed/term-ranges.js';
import {withWordParts} from './packed/word-parts.js';

export type {IndexedArticle} from './packed/collect-postings.js';

/** An article and where the bundle keeps it. */
export interface StoredArticle extends IndexedArticle {
  /** CRC-32 of its file. */
  readonly checksum: number;
}

/** A file of the index, as it is stored and sent. */
export interface IndexFile {
  /** What it is called within its locale, e.g. `postings-0`. */
  readonly name: string;
  /** Relative to the manifest. */
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface BuildIndexOptions {
  /** BCP 47; decides stemmer and stop words. */
  readonly locale: string;
  readonly extras?: IndexExtras;
  /** Default: what measured best. */
  readonly limits?: IndexLimits;
  /** Keeps a file. */
  readonly store: (file: IndexFile) => void;
}

/** From which size on an index is cut into files that are fetched apart. */
export interface IndexLimits {
  /** Postings of one file, on the average, at most. */
  readonly postingsPerFile: number;
  /** So many postings files are listed in the manifest, to be fetched together with the base; more stand in the base. */
  readonly postingsListedUpTo: number;
  /** Records of more articles are not all fetched before the first answer. */
  readonly inlineRecordsUpTo: number;
  /** Articles whose records stand in one file. */
  readonly recordsPerFile: number;
}

/** 5,000 postings are about 5.5 kB, 16 records about 1 kB. */
const LIMITS: IndexLimits = {
  postingsPerFile: 5000,
  postingsListedUpTo: 64,
  inlineRecordsUpTo: 2500,
  recordsPerFile: 16,
};

/**
 * Builds the search index of one locale. The same articles give the same bytes.
 * @param articles sorted by id, by code unit.
 * @returns what the manifest says of it.
 */
export async function buildSearchIndex(
  articles: readonly StoredArticle[],
  {locale, extras = {}, limits = LIMITS, store}: BuildIndexOptions,
): Promise<IndexReference> {
  const analyzer = new Analyzer(await loadLanguage(locale));
  const collected = collectPostings(articles, analyzer);
  const write = (kind: FileKind, name: string, bytes: Uint8Array, dense?: Uint8Array): IndexFile => {
    const content = sealFile(kind, locale, bytes, dense);
    const file = {name, path: indexPath(`${locale}-${name}`, indexChecksum(content)), content};
    store(file);
    return file;
  };
  const keep: Keep = (...file) => indexChecksum(write(...file).content);
  const postings = storePostings(withWordParts(collected, articles, analyzer), articles.length, limits, keep);
  const isListed = postings.length <= limits.postingsListedUpTo;
  const base = encodeBase({
    averages: collected.averages,
    titleLengths: Uint8Array.from(collected.titleLengths, length => Math.min(255, length)),
    titleWeights: Uint8Array.from(collected.titleWeights, weightToByte),
    headingLengths: Uint8Array.from(collected.headingLengths, lengthToByte),
    bodyLengths: Uint8Array.from(collected.bodyLengths, lengthToByte),
    titleGroups: Uint32Array.from(collected.titleGroups),
    categories: articles.map(({category}) => category),
    topics: articles.map(({topic}) => topic),
    extras,
    postings: isListed ? [] : postings,
    spellingsFile: keep(
      'spellings',
      'spellings',
      encodeSpellings(collected.spellings, word => analyzer.term(word)),
    ),
    records: storeRecords(articles, limits, keep),
  });
  const {path, content} = write('base', 'base', ...base);
  return {
    path,
    bytes: content.byteLength,
    ...(isListed ? {postings: postings.map(({start, checksum}) => [start, checksumToHex(checksum)] as const)} : {}),
  };
}

/** Writes a file, and gives its checksum. */
type Keep = (kind: FileKind, name: string, bytes: Uint8Array, dense?: Uint8Array) => number;

function storePostings(
  terms: readonly TermPostings[],
  articleCount: number,
  {postingsPerFile}: IndexLimits,
  keep: Keep,
): PostingsReference[] {
  let last = '';
  return splitPostings(terms, postingsPerFile).map((range, index) => {
    const start = index === 0 ? '' : shortestStart(range[0]?.term ?? '', last);
    last = range.at(-1)?.term ?? '';
    return {start, checksum: keep('postings', `postings-${index}`, ...encodePostings(range, articleCount))};
  });
}

function storeRecords(
  articles: readonly StoredArticle[],
  {inlineRecordsUpTo, recordsPerFile}: IndexLimits,
  keep: Keep,
): RecordsReference {
  const checksums = Uint32Array.from(articles, ({checksum}) => checksum);
  if (articles.length <= inlineRecordsUpTo) return {records: articles, checksums};
  const chunks: {firstId: string; checksum: number}[] = [];
  for (let start = 0; start < articles.length; start += recordsPerFile) {
    const end = start + recordsPerFile;
    const writer = new ByteWriter();
    writer.block(encodeRecords(articles.slice(start, end)));
    const own = encodeChecksums(checksums.subarray(start, end));
    chunks.push({
      firstId: articles[start]?.id ?? '',
      checksum: keep('records', `records-${start / recordsPerFile}`, writer.finish(), own),
    });
  }
  return {
    chunkSize: recordsPerFile,
    chunks,
    columnsFile: keep('columns', 'columns', encodeValues(articles)),
  };
}
