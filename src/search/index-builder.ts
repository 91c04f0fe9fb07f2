import {Analyzer} from './analysis/analyzer.js';
import {loadLanguage} from './analysis/languages.js';
import {ByteWriter} from './packed/bytes.js';
import {collectPostings, type IndexedArticle} from './packed/collect-postings.js';
import {type FileKind, sealFile} from './packed/container.js';
import {encodeDigests} from './packed/digests.js';
import {encodeBase, type IndexExtras, type PostingsReference, type RecordsReference} from './packed/index-base.js';
import {encodePostings, type TermPostings} from './packed/postings.js';
import {lengthToByte, weightToByte} from './packed/quantize.js';
import {encodeRecords, encodeValues} from './packed/records.js';
import {encodeSpellings} from './packed/spellings.js';
import {POSTINGS_LIMITS, type PostingsLimits, splitPostings} from './packed/split-postings.js';
import {withWordParts} from './packed/word-parts.js';

export type {IndexedArticle} from './packed/collect-postings.js';

/** An article and where the bundle keeps it. */
export interface StoredArticle extends IndexedArticle {
  /** `sha256-` and the Base64 digest of its file. */
  readonly digest: string;
}

export interface BuildIndexOptions {
  /** BCP 47; decides stemmer and stop words. */
  readonly locale: string;
  readonly extras?: IndexExtras;
  /** Default: what measured best. */
  readonly limits?: IndexLimits;
  /** Keeps a file. Returns its digest: `sha256-` and Base64. */
  readonly store: (name: string, content: Uint8Array<ArrayBuffer>) => string;
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
 * @returns the digest of the base, the file from which all others are found.
 */
export async function buildSearchIndex(
  articles: readonly StoredArticle[],
  {locale, extras = {}, limits = LIMITS, store}: BuildIndexOptions,
): Promise<string> {
  const analyzer = new Analyzer(await loadLanguage(locale));
  const collected = collectPostings(articles, analyzer);
  const keep = (kind: FileKind, name: string, content: Uint8Array): string =>
    store(`${locale}-${name}`, sealFile(kind, locale, content));
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
  return keep('base', 'base', base);
}

type Keep = (kind: FileKind, name: string, content: Uint8Array) => string;

function storePostings(terms: readonly TermPostings[], limits: IndexLimits, keep: Keep): PostingsReference[] {
  return splitPostings(terms, limits).map((range, index) => ({
    firstTerm: range[0]?.term ?? '',
    digest: keep('postings', `postings-${index}`, encodePostings(range)),
  }));
}

function storeRecords(
  articles: readonly StoredArticle[],
  {inlineRecordsUpTo, recordsPerFile}: IndexLimits,
  keep: Keep,
): RecordsReference {
  const digests = articles.map(({digest}) => digest);
  if (articles.length <= inlineRecordsUpTo) {
    return {records: articles, digestsFile: keep('digests', 'digests', encodeDigests(digests))};
  }
  const chunks: {firstId: string; digest: string}[] = [];
  for (let start = 0; start < articles.length; start += recordsPerFile) {
    const end = start + recordsPerFile;
    const writer = new ByteWriter();
    writer.block(encodeRecords(articles.slice(start, end)));
    writer.bytes(encodeDigests(digests.slice(start, end)));
    chunks.push({
      firstId: articles[start]?.id ?? '',
      digest: keep('records', `records-${start / recordsPerFile}`, writer.finish()),
    });
  }
  return {
    chunkSize: recordsPerFile,
    chunks,
    columnsFile: keep('columns', 'columns', encodeValues(articles)),
  };
}
