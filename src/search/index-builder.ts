import {indexChecksum} from '../core/checksum.js';
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
import {POSTINGS_LIMITS, type PostingsLimits, splitPostings} from './packed/split-postings.js';
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
export interface IndexLimits extends PostingsLimits {
  /** Records of more articles are not all fetched before the first answer. */
  readonly inlineRecordsUpTo: number;
  /** Articles whose records stand in one file. */
  readonly recordsPerFile: number;
}

/** 16 records are about 1 KB after Brotli. */
const LIMITS: IndexLimits = {...POSTINGS_LIMITS, inlineRecordsUpTo: 2500, recordsPerFile: 16};

/**
 * Builds the search index of one locale. The same articles give the same bytes.
 * @param articles sorted by id, by code unit.
 * @returns the base, the file from which all others are found.
 */
export async function buildSearchIndex(
  articles: readonly StoredArticle[],
  {locale, extras = {}, limits = LIMITS, store}: BuildIndexOptions,
): Promise<IndexFile> {
  const analyzer = new Analyzer(await loadLanguage(locale));
  const collected = collectPostings(articles, analyzer);
  const write = (kind: FileKind, name: string, bytes: Uint8Array): IndexFile => {
    const content = sealFile(kind, locale, bytes);
    const file = {name, path: indexPath(`${locale}-${name}`, indexChecksum(content)), content};
    store(file);
    return file;
  };
  const keep: Keep = (kind, name, bytes) => indexChecksum(write(kind, name, bytes).content);
  const terms = withWordParts(collected, articles, analyzer);
  const postings = storePostings(terms, limits, keep);
  const onlyTerms = postings.length === 1 ? terms.map(({term}) => term) : undefined;
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
    postings,
    spellingsFile: keep('spellings', 'spellings', encodeSpellings(collected.spellings, onlyTerms)),
    records: storeRecords(articles, limits, keep),
  });
  return write('base', 'base', base);
}

/** Writes a file, and gives its checksum. */
type Keep = (kind: FileKind, name: string, bytes: Uint8Array) => number;

function storePostings(terms: readonly TermPostings[], limits: IndexLimits, keep: Keep): PostingsReference[] {
  return splitPostings(terms, limits).map((range, index) => ({
    firstTerm: range[0]?.term ?? '',
    checksum: keep('postings', `postings-${index}`, encodePostings(range)),
  }));
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
    writer.bytes(encodeChecksums(checksums.subarray(start, end)));
    chunks.push({
      firstId: articles[start]?.id ?? '',
      checksum: keep('records', `records-${start / recordsPerFile}`, writer.finish()),
    });
  }
  return {
    chunkSize: recordsPerFile,
    chunks,
    columnsFile: keep('columns', 'columns', encodeValues(articles)),
  };
}
