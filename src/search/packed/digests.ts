/** Bytes of a SHA-256 digest. */
export const DIGEST_BYTES = 32;

const PREFIX = 'sha256-';

/** The bytes of a digest as Subresource Integrity writes it. */
export function digestToBytes(digest: string): Uint8Array<ArrayBuffer> {
  const binary = atob(digest.slice(PREFIX.length));
  if (!digest.startsWith(PREFIX) || binary.length !== DIGEST_BYTES) throw new RangeError(`${digest} is no SHA-256.`);
  const bytes = new Uint8Array(DIGEST_BYTES);
  for (let index = 0; index < DIGEST_BYTES; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** The reverse of {@link digestToBytes}. */
export function bytesToDigest(bytes: Uint8Array): string {
  if (bytes.length !== DIGEST_BYTES) throw new RangeError('A digest has a wrong length.');
  return PREFIX + btoa(String.fromCharCode(...bytes));
}

/** Digests one after another. */
export function encodeDigests(digests: readonly string[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(digests.length * DIGEST_BYTES);
  for (const [index, digest] of digests.entries()) all.set(digestToBytes(digest), index * DIGEST_BYTES);
  return all;
}

/** @throws RangeError unless the bytes hold exactly so many digests. */
export function checkDigests(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length !== count * DIGEST_BYTES) throw new RangeError('The digests have a wrong length.');
  return bytes;
}

/** One of the digests that {@link encodeDigests} wrote, so that nobody has to decode them all. */
export function digestAt(bytes: Uint8Array, index: number): string {
  return bytesToDigest(bytes.subarray(index * DIGEST_BYTES, (index + 1) * DIGEST_BYTES));
}

/** @throws RangeError unless the bytes hold exactly so many digests. */
export function decodeDigests(bytes: Uint8Array, count: number): string[] {
  checkDigests(bytes, count);
  const digests: string[] = [];
  for (let index = 0; index < count; index++) digests.push(digestAt(bytes, index));
  return digests;
}
