import {inflateSync} from 'fflate';

/** Undoes raw deflate where the browser cannot; what would be longer is cut off. */
export function inflateUpTo(bytes: Uint8Array, length: number): Uint8Array {
  return inflateSync(bytes, {out: new Uint8Array(length)});
}
