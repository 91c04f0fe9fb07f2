import {deflateSync} from 'fflate';
import {crc32} from '../../core/checksum.js';
import {ByteWriter} from './bytes.js';
import {type FileKind, INDEX_FORMAT, KINDS, MAGIC, SCHEMA_ID} from './container.js';

/**
 * Puts the header before a file's content, and compresses the content: magic, format, kind, schema, checksum, language. See
 * docs/index-format.md. Compresses in a script, since what Node comes with gives other bytes with every version.
 */
export function sealFile(kind: FileKind, locale: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const checked = new ByteWriter();
  checked.block(new TextEncoder().encode(locale));
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
