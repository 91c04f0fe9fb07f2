import {createHash} from 'node:crypto';
import {basename} from 'node:path';
import {imageSize} from 'image-size';
import {safeName} from '../../core/file-names.js';
import {isMedia} from '../files/media-types.js';
import {readWithin} from '../files/size-limits.js';
import {decodePath} from './addresses.js';
import type {ImportFindingCode} from './import-findings.js';
import {UNKNOWN_HOST} from './imported-content.js';

/** Files that articles offer for download. */
const DOWNLOAD = /\.(?:pdf|zip|csv|txt|docx?|xlsx?|pptx?|od[tsp]|epub|rtf|ics|vcf)$/i;

/** The largest picture or video that is taken, in bytes: as much as repositories take without complaint. */
const MOST_BYTES = 25 * 1024 * 1024;
const TIMEOUT_MS = 20_000;
const REQUESTS_AT_ONCE = 6;
/** After so many failures in a row nobody waits for a host any more. */
const MOST_FAILURES = 5;

/** The endings of what `image-size` finds in a file, for pictures that browsers show. */
const ENDINGS: Readonly<Record<string, string>> = {
  avif: '.avif',
  gif: '.gif',
  heif: '.avif',
  jpg: '.jpg',
  png: '.png',
  svg: '.svg',
  webp: '.webp',
};

/** Where a file is now, relative to the folder that is written, or why it is not there. */
export type FileResult =
  | {readonly file: string}
  | {readonly code: Extract<ImportFindingCode, `picture-${string}`>; readonly cause: string};

export interface FileOptions {
  /** The file that an address stands for, when the source is a folder. */
  readonly fileOf?: (url: URL) => Promise<string | undefined>;
  /** False to leave addresses on the web alone. */
  readonly fetches: boolean;
  /** Writes a file below the folder that is written. */
  readonly write: (path: string, content: Uint8Array) => Promise<void>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Thrown for a picture that is not taken. */
class PictureError extends Error {
  readonly code: Extract<ImportFindingCode, `picture-${string}`>;

  constructor(code: PictureError['code'], cause: string) {
    super(cause);
    this.code = code;
  }
}

/** True for what a link may lead to in a folder of pages, besides pages. */
export function isTakenFile(path: string): boolean {
  return DOWNLOAD.test(path) || isMedia(path);
}

/**
 * Fetches or copies pictures, and copies the files of a folder that articles offer, a few at a time. They are named by their address
 * and content, so what is used twice is there once.
 * @param addresses absolute URLs; `data:` for pictures that the text itself holds.
 * @returns what became of each; addresses that are left alone are missing.
 */
export async function takeFiles(
  addresses: Iterable<string>,
  options: FileOptions,
): Promise<ReadonlyMap<string, FileResult>> {
  const all = [...new Set(addresses)];
  const results = new Map<string, FileResult>();
  const failures = new Map<string, number>();
  const queue = all.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const address of queue) {
      options.onProgress?.(done++, all.length);
      const result = await takeFile(address, failures, options);
      if (result) results.set(address, result);
    }
  };
  await Promise.all(Array.from({length: REQUESTS_AT_ONCE}, work));
  return results;
}

async function takeFile(
  address: string,
  failures: Map<string, number>,
  options: FileOptions,
): Promise<FileResult | undefined> {
  try {
    const url = new URL(address);
    const local = await options.fileOf?.(url);
    if (local === undefined && url.host === UNKNOWN_HOST) throw new PictureError('picture-missing', '');
    if (local === undefined && url.protocol !== 'data:' && !options.fetches) return undefined;
    const bytes = local === undefined ? await load(url, failures) : await readLocal(local);
    const name = url.protocol === 'data:' ? 'picture' : basename(decodePath(url.pathname));
    return {file: await keep(bytes, name, local !== undefined, options)};
  } catch (error) {
    if (error instanceof PictureError) return {code: error.code, cause: error.message};
    throw error;
  }
}

async function keep(bytes: Uint8Array, name: string, isLocal: boolean, {write}: FileOptions): Promise<string> {
  const own = /\.\w+$/.exec(name)?.[0].toLowerCase() ?? '';
  const picture = pictureEnding(bytes);
  const isOther = isLocal && !isPicture(own) && isTakenFile(name);
  if (picture === undefined && !isOther)
    throw new PictureError('picture-refused', 'the file is no picture that browsers show');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const folder = picture === undefined && DOWNLOAD.test(name) ? 'files' : 'images';
  const path = `${folder}/${safeName(name.slice(0, name.length - own.length))}-${digest}${picture ?? own}`;
  await write(path, bytes);
  return path;
}

/** What a file is stands in its first bytes, whatever its server and its name say. */
function pictureEnding(bytes: Uint8Array): string | undefined {
  try {
    return ENDINGS[imageSize(bytes).type ?? ''];
  } catch {
    // The library throws for whatever is no picture, or a broken one.
    return undefined;
  }
}

function isPicture(ending: string): boolean {
  return Object.values(ENDINGS).includes(ending) || ['.jpeg', '.bmp', '.ico', '.apng'].includes(ending);
}

async function readLocal(path: string): Promise<Uint8Array> {
  try {
    return await readWithin(path, MOST_BYTES);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw tooLarge();
    throw new PictureError('picture-missing', '');
  }
}

async function load(url: URL, failures: Map<string, number>): Promise<Uint8Array> {
  if (url.protocol !== 'data:' && (failures.get(url.host) ?? 0) >= MOST_FAILURES) {
    throw new PictureError('picture-unreachable', `${url.host} does not answer`);
  }
  let response: Response;
  try {
    response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT_MS), headers: {accept: 'image/*'}});
    failures.delete(url.host);
  } catch (error) {
    failures.set(url.host, (failures.get(url.host) ?? 0) + 1);
    const isTimeout = error instanceof DOMException && error.name === 'TimeoutError';
    throw new PictureError('picture-unreachable', `${url.host} ${isTimeout ? 'takes too long' : 'does not answer'}`);
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw new PictureError('picture-unreachable', `${url.host} answers ${response.status}`);
  }
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // Storage services often say no more than that it is a file.
  if (type !== '' && !/^(?:image\/|(?:application|binary)\/octet-stream$)/.test(type)) {
    await response.body?.cancel();
    throw new PictureError('picture-refused', `the server says that it is ${type}`);
  }
  return readBody(response, url);
}

async function readBody({body}: Response, {host}: URL): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge();
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof PictureError) throw error;
    throw new PictureError('picture-unreachable', `${host} breaks off`);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): PictureError {
  return new PictureError('picture-refused', `the file has more than ${MOST_BYTES / 1024 / 1024} MiB`);
}
