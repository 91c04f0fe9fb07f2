import {deflateSync} from 'fflate';
import {crc32} from '../../core/checksum.js';
import {ByteWriter} from './bytes.js';
import {type FileKind, INDEX_FORMAT, KINDS, MAGIC, SCHEMA_ID} from './container.js';

/**
 * Compresses a file's content and puts the header before it: magic, format, kind, schema, checksum, language. See
 * docs/index-format.md. In a script, since what Node comes with gives other bytes with every version.
 * @param content what a compressor makes smaller.
 * @param dense the rest of the content, which no compressor makes smaller, and which would only spoil its codes.
 */
export function sealFile(
  kind: FileKind,
  locale: string,
  content: Uint8Array,
  dense: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const checked = new ByteWriter();
  checked.block(new TextEncoder().encode(locale));
  checked.block(dense);
  checked.varint(content.length);
  checked.bytes(deflateSync(content, {level: 9}));
  const rest = checked.finish();
  const file = new ByteWriter();
  file.uint32(MAGIC);
  file.byte(INDEX_FORMAT);
  file.byte(KINDS[kind]);
  file.uint32(SCHEMA_ID);
  file.uint32(crc32(rest));
  file.bytes(rest);
  return file.finish();
}
