import {ByteReader, ByteWriter} from './bytes.js';

const CHECKSUM_BYTES = 4;

/** Checksums of files one after another. Nothing compresses them, so they stand apart from what can be compressed. */
export function encodeChecksums(checksums: Iterable<number>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const checksum of checksums) writer.uint32(checksum);
  return writer.finish();
}

/** @throws RangeError unless the bytes hold exactly so many checksums. */
export function decodeChecksums(bytes: Uint8Array, count: number): Uint32Array {
  if (bytes.length !== count * CHECKSUM_BYTES) throw new RangeError('The checksums have a wrong length.');
  const reader = new ByteReader(bytes);
  return Uint32Array.from({length: count}, () => reader.uint32());
}
