import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** From here on the last percent of Brotli would take minutes. */
const LARGE = 24_000_000;

/**
 * Size of a file as a server would send it: gzip 9, Brotli 11 (9 for the largest) with a window as large as the file.
 *
 * @param {Uint8Array} bytes
 * @returns {Promise<import('../types.mjs').Sizes>}
 */
export async function sizesOf(bytes) {
  const {byteLength: raw} = bytes;
  const [gzipBytes, brotliBytes] = await Promise.all([gzipped(bytes, {level: 9}), brotliSize(bytes)]);
  return {raw, gzip: gzipBytes.byteLength, brotli: brotliBytes};
}

/** @param {Uint8Array} bytes */
export async function brotliSize(bytes) {
  return (await brotli(bytes)).byteLength;
}

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<Uint8Array>}
 */
export function brotli(bytes) {
  const bits = Math.ceil(Math.log2(bytes.byteLength + 16));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: bytes.byteLength > LARGE ? 9 : 11,
    [constants.BROTLI_PARAM_LGWIN]: Math.max(16, Math.min(constants.BROTLI_MAX_WINDOW_BITS, bits)),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  return brotlied(bytes, {params});
}

/** @param {readonly import('../types.mjs').Sizes[]} all */
export function addSizes(all) {
  return all.reduce(
    (sum, {raw, gzip, brotli}) => ({raw: sum.raw + raw, gzip: sum.gzip + gzip, brotli: sum.brotli + brotli}),
    {raw: 0, gzip: 0, brotli: 0},
  );
}
