import type {ArticleSummary} from '../../core/article.js';
import {type ByteReader, ByteWriter} from './bytes.js';
import {
  decodeDates,
  decodeNameLists,
  decodeNumbers,
  decodeSortedTexts,
  decodeTexts,
  encodeDates,
  encodeNameLists,
  encodeNumbers,
  encodeSortedTexts,
  encodeTexts,
} from './columns.js';

/** What articles are sorted and filtered by, beside category and topic. */
export type ArticleValues = Pick<ArticleSummary, 'published' | 'updated' | 'views' | 'order' | 'tags'>;

/** What a list shows of an article; category and topic stand in the base. */
export type ArticleRecord = Pick<ArticleSummary, 'id' | 'title'> & ArticleValues;

/** Writes the columns that articles are sorted and filtered by. */
export function encodeValues(articles: readonly ArticleValues[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.block(encodeDates(articles.map(({published}) => published)));
  writer.block(encodeDates(articles.map(({updated}) => updated)));
  writer.block(encodeNumbers(articles.map(({views}) => views)));
  writer.block(encodeNumbers(articles.map(({order}) => order)));
  writer.block(encodeNameLists(articles.map(({tags = []}) => tags)));
  return writer.finish();
}

/** @throws RangeError unless the reader stands before the columns of exactly so many articles. */
export function decodeValues(reader: ByteReader, count: number): ArticleValues[] {
  const published = decodeDates(reader.block(), count);
  const updated = decodeDates(reader.block(), count);
  const views = decodeNumbers(reader.block(), count);
  const order = decodeNumbers(reader.block(), count);
  const tags = decodeNameLists(reader.block(), count);
  return tags.map((list, index) => ({
    ...defined('published', published[index]),
    ...defined('updated', updated[index]),
    ...defined('views', views[index]),
    ...defined('order', order[index]),
    ...(list.length ? {tags: list} : {}),
  }));
}

/** Writes what lists show of articles, sorted by id. */
export function encodeRecords(articles: readonly ArticleRecord[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(articles.length);
  writer.block(encodeSortedTexts(articles.map(({id}) => id)));
  writer.block(encodeTexts(articles.map(({title}) => title)));
  writer.bytes(encodeValues(articles));
  return writer.finish();
}

/** @throws RangeError unless the reader stands before records. */
export function decodeRecords(reader: ByteReader): ArticleRecord[] {
  const count = reader.varint();
  const idBytes = reader.block();
  // Each id takes at least a byte; a number that cannot be is not worth allocating for.
  if (count > idBytes.length) throw new RangeError('There are fewer records than it says.');
  const ids = decodeSortedTexts(idBytes, count);
  const titles = decodeTexts(reader.block(), count);
  const values = decodeValues(reader, count);
  return ids.map((id, index) => ({id, title: titles[index] as string, ...(values[index] as ArticleValues)}));
}

function defined<K extends string, T>(key: K, value: T | undefined): {[key in K]?: T} {
  return value === undefined ? {} : ({[key]: value} as {[key in K]: T});
}
