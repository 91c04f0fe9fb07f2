let table: Uint32Array | undefined;

/** CRC-32 as in ZIP and PNG (polynomial 0xedb88320). Source: ISO 3309, ITU-T V.42. */
export function crc32(bytes: Uint8Array): number {
  table ??= makeTable();
  let crc = 0xffff_ffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (table[(crc ^ (bytes[index] as number)) & 0xff] as number) ^ (crc >>> 8);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

/** Where the part of an index file begins that its checksum is of: the header before it holds the checksum. */
export const CHECKED_FROM = 14;

/** The checksum of an index file, whether it says so itself or not. */
export function indexChecksum(bytes: Uint8Array): number {
  return crc32(bytes.subarray(CHECKED_FROM));
}

/** A checksum as names and the manifest hold it: eight hexadecimal digits. */
export function checksumToHex(checksum: number): string {
  return checksum.toString(16).padStart(8, '0');
}

function makeTable(): Uint32Array {
  return Uint32Array.from({length: 256}, (_unused, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
    return crc;
  });
}
