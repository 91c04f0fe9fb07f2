import {CHECKED_FROM, crc32} from '../../core/checksum.js';
import {SearchError} from '../../core/search-provider.js';
import {ByteReader} from './bytes.js';
import {inflate} from './inflate.js';

/** What a file of the index holds, and the number that says so in its header. */
export const KINDS = {base: 1, records: 2, postings: 3, spellings: 4, columns: 5} as const;

export type FileKind = keyof typeof KINDS;

/** `hlpt` */
export const MAGIC = 0x7470_6c68;
/** Raised whenever an older reader could not read what a newer compiler writes. */
export const INDEX_FORMAT = 3;
/** Fields and their order in a posting, and how text becomes terms: an index of another schema gives wrong answers. */
const SCHEMA = 'title,headings,body,keywords;terms=3';
export const SCHEMA_ID = crc32(new TextEncoder().encode(SCHEMA));

/**
 * Reads a file: checks its header and checksum, undoes its compression and decodes its content.
 * @param path for messages.
 * @throws SearchError `corrupt-index` or `version-skew`
 */
export async function readIndexFile<T>(
  bytes: Uint8Array,
  kind: FileKind,
  locale: string,
  path: string,
  decode: (reader: ByteReader) => T,
): Promise<T> {
  try {
    const reader = openFile(bytes, kind, locale, path);
    const length = reader.varint();
    return decode(new ByteReader(await inflate(reader.rest(), length)));
  } catch (cause) {
    throw namedError(path, cause);
  }
}

/** @returns a reader before the length and the compressed content. */
function openFile(bytes: Uint8Array, kind: FileKind, locale: string, path: string): ByteReader {
  const reader = new ByteReader(bytes);
  if (bytes.length <= CHECKED_FROM || reader.uint32() !== MAGIC) {
    throw new SearchError('corrupt-index', `${path} is not a file of a search index.`);
  }
  const format = reader.byte();
  const found = reader.byte();
  const schema = reader.uint32();
  const checksum = reader.uint32();
  if (crc32(bytes.subarray(CHECKED_FROM)) !== checksum) {
    throw new SearchError('corrupt-index', `${path} is damaged: its checksum is wrong. Upload the help bundle again.`);
  }
  if (format !== INDEX_FORMAT || schema !== SCHEMA_ID) {
    throw new SearchError(
      'version-skew',
      `${path} was written by another version of Helplet. Build the help bundle again with the version on the page.`,
    );
  }
  const language = decodeUtf8(reader.block());
  if (found !== KINDS[kind] || language !== locale) {
    throw new SearchError('corrupt-index', `${path} belongs elsewhere: expected ${kind} of ${locale}.`);
  }
  return reader;
}

/**
 * Runs a decoder, and names the file when its bytes make no sense.
 * @throws SearchError `corrupt-index`
 */
export function decodeFile<T>(path: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    throw namedError(path, cause);
  }
}

function namedError(path: string, cause: unknown): SearchError {
  if (cause instanceof SearchError) return cause;
  return new SearchError('corrupt-index', `${path} cannot be read. Build the help bundle again.`, {cause});
}

export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
}
