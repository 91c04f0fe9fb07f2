import type {PageOffer} from '../../core/page-offers.js';
import {ByteReader, ByteWriter} from './bytes.js';
import {decodeChecksums, encodeChecksums} from './checksums.js';
import {decodeNames, decodeNumberColumn, decodeTexts, encodeNames, encodeNumberColumn, encodeTexts} from './columns.js';
import {decodeUtf8} from './container.js';
import {byteToLength, byteToWeight} from './quantize.js';
import {type ArticleRecord, decodeRecords, encodeRecords} from './records.js';

/** Average lengths in words, of what is not empty. */
export interface AverageLengths {
  readonly title: number;
  /** All headings of an article together. */
  readonly headings: number;
  /** All text of an article. */
  readonly body: number;
  readonly sectionHeading: number;
  readonly sectionBody: number;
}

/** What an author configured for a search, and what else must be known before one. */
export interface IndexExtras {
  /** Groups of phrases that mean the same. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Articles that come first for a query, by number. */
  readonly pins?: readonly {readonly query: string; readonly articles: readonly number[]}[];
  /** Article numbers by the ids they had before. */
  readonly redirects?: Readonly<Record<string, number>>;
  /** Host pages that should suggest an article, as URL globs, by article number. */
  readonly routes?: Readonly<Record<string, readonly string[]>>;
  /** Articles to suggest on host pages, by number, the first one first. */
  readonly suggestions?: readonly PageOffer[];
  /** Whom an article is for, by article number. */
  readonly audience?: Readonly<Record<string, readonly string[]>>;
}

/** A file of terms: the first one it holds, and its checksum. */
export interface PostingsReference {
  readonly firstTerm: string;
  readonly checksum: number;
}

/** Where the records of articles are: in the base, or in files of so many articles each. */
export type RecordsReference =
  | {
      readonly records: readonly ArticleRecord[];
      /** Of the articles' files. */
      readonly checksums: Uint32Array;
    }
  | {
      readonly chunkSize: number;
      readonly chunks: readonly {readonly firstId: string; readonly checksum: number}[];
      /** Checksum of the file with the columns. */
      readonly columnsFile: number;
    };

/** The base of an index: what every search needs, and where the rest is. */
export interface IndexBase {
  readonly articleCount: number;
  readonly averages: AverageLengths;
  /** Words of each title, in a byte. */
  readonly titleLengths: Uint8Array;
  /** Sum of the inverse document frequencies of each title's terms, by `weightToByte`. */
  readonly titleWeights: Uint8Array;
  /** Words of all headings, by `lengthToByte`. */
  readonly headingLengths: Uint8Array;
  /** Words of each text, by `lengthToByte`. */
  readonly bodyLengths: Uint8Array;
  /** For each article the number of those that share its title, from 1; 0 where the title is its own. */
  readonly titleGroups: Uint32Array;
  readonly categories: NameColumn;
  readonly topics: NameColumn;
  readonly extras: IndexExtras;
  readonly postings: readonly PostingsReference[];
  /** Checksum of the file with the words as articles spell them. */
  readonly spellingsFile: number;
  readonly records: RecordsReference;
}

/** For each article one of a few names: an index into `distinct`, plus one; 0 for none. */
export interface NameColumn {
  readonly distinct: readonly string[];
  readonly indexes: Uint32Array;
}

/** The base as the compiler knows it. */
export type IndexBaseContent = Omit<IndexBase, 'categories' | 'topics' | 'articleCount'> & {
  readonly categories: readonly (string | undefined)[];
  readonly topics: readonly (string | undefined)[];
};

const AVERAGE_UNIT = 1000;
const AVERAGES = ['title', 'headings', 'body', 'sectionHeading', 'sectionBody'] as const;
const INLINE_RECORDS = 0;

export function encodeBase(base: IndexBaseContent): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(base.titleLengths.length);
  for (const name of AVERAGES) writer.varint(Math.round(base.averages[name] * AVERAGE_UNIT));
  writer.block(base.titleLengths);
  writer.block(base.titleWeights);
  writer.block(base.headingLengths);
  writer.block(base.bodyLengths);
  writer.block(encodeNumberColumn(base.titleGroups));
  writer.block(encodeNames(base.categories));
  writer.block(encodeNames(base.topics));
  writer.block(new TextEncoder().encode(JSON.stringify(base.extras)));
  writer.varint(base.postings.length);
  writer.block(encodeTexts(base.postings.map(({firstTerm}) => firstTerm)));
  writer.bytes(encodeChecksums([...base.postings.map(({checksum}) => checksum), base.spellingsFile]));
  writeRecordsReference(writer, base.records);
  return writer.finish();
}

/** @throws RangeError when the bytes are not what {@link encodeBase} writes. */
export function decodeBase(reader: ByteReader): IndexBase {
  const articleCount = reader.varint();
  const averages = {} as Record<(typeof AVERAGES)[number], number>;
  // An average of 0 would divide by it.
  for (const name of AVERAGES) averages[name] = Math.max(1, reader.varint()) / AVERAGE_UNIT;
  const perArticle = (): Uint8Array => {
    const column = reader.block();
    if (column.length !== articleCount) throw new RangeError('A column has a wrong length.');
    return column;
  };
  const base = {
    articleCount,
    averages,
    titleLengths: perArticle(),
    titleWeights: perArticle(),
    headingLengths: perArticle(),
    bodyLengths: perArticle(),
    titleGroups: decodeNumberColumn(reader.block(), articleCount),
    categories: decodeNames(reader.block(), articleCount),
    topics: decodeNames(reader.block(), articleCount),
    extras: decodeExtras(reader.block(), articleCount),
    postings: decodePostingsReferences(reader),
    spellingsFile: reader.uint32(),
  };
  const records = readRecordsReference(reader, articleCount);
  if (!reader.done) throw new RangeError('The base is longer than it should be.');
  return {...base, records};
}

/** Words of each title, of all headings and of each text. */
export function lengthsOf({titleLengths, headingLengths, bodyLengths}: IndexBase): {
  readonly title: (article: number) => number;
  readonly headings: (article: number) => number;
  readonly body: (article: number) => number;
} {
  return {
    title: article => titleLengths[article] as number,
    headings: article => byteToLength(headingLengths[article] as number),
    body: article => byteToLength(bodyLengths[article] as number),
  };
}

/** Sum of the inverse document frequencies of a title's terms. */
export function titleWeightOf({titleWeights}: IndexBase, article: number): number {
  return byteToWeight(titleWeights[article] as number);
}

function decodePostingsReferences(reader: ByteReader): PostingsReference[] {
  const count = reader.varint();
  const texts = reader.block();
  // Even an index without terms has a file that says so.
  if (count === 0 || count > texts.length) throw new RangeError('There are fewer files than it says.');
  const firstTerms = decodeTexts(texts, count);
  return firstTerms.map(firstTerm => ({firstTerm, checksum: reader.uint32()}));
}

function writeRecordsReference(writer: ByteWriter, reference: RecordsReference): void {
  if ('records' in reference) {
    writer.varint(INLINE_RECORDS);
    writer.block(encodeRecords(reference.records));
    writer.bytes(encodeChecksums(reference.checksums));
    return;
  }
  writer.varint(reference.chunkSize);
  writer.block(encodeTexts(reference.chunks.map(({firstId}) => firstId)));
  writer.bytes(encodeChecksums([...reference.chunks.map(({checksum}) => checksum), reference.columnsFile]));
}

function readRecordsReference(reader: ByteReader, articleCount: number): RecordsReference {
  const chunkSize = reader.varint();
  if (chunkSize === INLINE_RECORDS) {
    const records = decodeRecords(new ByteReader(reader.block()));
    if (records.length !== articleCount) throw new RangeError('Records are missing.');
    return {records, checksums: decodeChecksums(reader.rest(), articleCount)};
  }
  const count = Math.ceil(articleCount / chunkSize);
  const firstIds = decodeTexts(reader.block(), count);
  const chunks = firstIds.map(firstId => ({firstId, checksum: reader.uint32()}));
  return {chunkSize, chunks, columnsFile: reader.uint32()};
}

function decodeExtras(bytes: Uint8Array, articleCount: number): IndexExtras {
  const value: unknown = JSON.parse(decodeUtf8(bytes));
  if (!isExtras(value, articleCount)) throw new RangeError('The configuration of the search has a wrong shape.');
  return value;
}

function isExtras(value: unknown, articleCount: number): value is IndexExtras {
  const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null && !Array.isArray(part);
  const isArticle = (part: unknown): boolean =>
    Number.isInteger(part) && Number(part) >= 0 && Number(part) < articleCount;
  const isTexts = (part: unknown): boolean => Array.isArray(part) && part.every(text => typeof text === 'string');
  if (!isObject(value)) return false;
  const {
    synonyms = [],
    pins = [],
    redirects = {},
    routes = {},
    suggestions = [],
    audience = {},
  } = value as Record<string, unknown>;
  const byArticle = (part: unknown): boolean =>
    isObject(part) && Object.entries(part).every(([article, texts]) => isArticle(Number(article)) && isTexts(texts));
  return (
    Array.isArray(synonyms) &&
    synonyms.every(isTexts) &&
    Array.isArray(pins) &&
    pins.every(
      (pin: unknown) =>
        isObject(pin) &&
        'query' in pin &&
        typeof pin.query === 'string' &&
        'articles' in pin &&
        Array.isArray(pin.articles) &&
        pin.articles.every(isArticle),
    ) &&
    isObject(redirects) &&
    Object.values(redirects).every(isArticle) &&
    byArticle(routes) &&
    Array.isArray(suggestions) &&
    suggestions.every(
      (suggestion: unknown) =>
        isObject(suggestion) &&
        'routes' in suggestion &&
        isTexts(suggestion.routes) &&
        'articles' in suggestion &&
        Array.isArray(suggestion.articles) &&
        suggestion.articles.every(isArticle),
    ) &&
    byArticle(audience)
  );
}
