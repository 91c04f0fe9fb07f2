import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Sizes in bytes. Each file counts compressed by itself, as a web server sends it. */
export interface BundleSize {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** True when there were so many files that only a sample was compressed. */
  readonly estimated: boolean;
}

/** Quality 11 is 3 to 10 % smaller, but takes 20 times as long: more than the rest of a build. */
const BROTLI_QUALITY = 9;

/** As many as Node compresses at a time; more would only hold memory. */
const PARALLEL = 4;

/** Of more files only so many are compressed: all of 10,000 articles would take longer than the rest of their build. */
const MAX_COMPRESSED = 500;

/** A file to be measured; its content is asked for only when it is compressed. */
export interface MeasuredFile {
  readonly bytes: number;
  readonly content: string | Uint8Array;
}

/** Measures files, compressed by gzip at its default level and by Brotli at quality 9. */
export async function measure(files: readonly MeasuredFile[]): Promise<BundleSize> {
  const raw = files.reduce((sum, {bytes}) => sum + bytes, 0);
  const step = Math.ceil(files.length / MAX_COMPRESSED);
  // In order of size, so that every step takes large and small ones alike.
  const bySize = [...files].sort((a, b) => a.bytes - b.bytes);
  const sample = bySize.filter((_file, index) => index % step === step >> 1);
  const total = {raw: 0, gzip: 0, brotli: 0};
  const waiting = sample.values();
  const measureWaiting = async (): Promise<void> => {
    for (const {content} of waiting) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const [gzipBytes, brotliBytes] = await Promise.all([gzipped(bytes), brotli(bytes, brotliOptions(bytes))]);
      total.raw += bytes.byteLength;
      total.gzip += gzipBytes.byteLength;
      total.brotli += brotliBytes.byteLength;
    }
  };
  await Promise.all(Array.from({length: PARALLEL}, measureWaiting));
  const share = total.raw > 0 ? raw / total.raw : 1;
  return {
    raw,
    gzip: Math.round(total.gzip * share),
    brotli: Math.round(total.brotli * share),
    estimated: step > 1,
  };
}

/** A window as large as the file: the default of 4 MB takes ten times as long to set up as a small file to compress. */
function brotliOptions({byteLength}: Uint8Array): {params: Record<number, number>} {
  const bits = Math.ceil(Math.log2(byteLength + 16));
  const window = Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(constants.BROTLI_MIN_WINDOW_BITS, bits));
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: byteLength,
    },
  };
}
