import type {FileReference, Manifest} from '../../core/bundle.js';
import {crc32, indexChecksum} from '../../core/checksum.js';
import {checksumIn} from '../../core/file-names.js';
import {abortedError, SearchError} from '../../core/search-provider.js';
import {headStart} from '../../workers/head-start.js';
import type {BundleSource} from './bundle-source.js';
import {fetchManifest, type ManifestOptions} from './fetch-manifest.js';
import {folderUrl, requestFile} from './request-file.js';

/** Reads the files of a help bundle from a web server. Its manifest is left to whoever has the code that checks it. */
export abstract class HttpFiles implements BundleSource {
  readonly base: URL;

  /** @param base Absolute URL of the bundle's folder, with or without the last slash. */
  constructor(base: string | URL) {
    this.base = folderUrl(base);
  }

  abstract manifest(signal: AbortSignal, options?: ManifestOptions): Promise<Manifest>;

  async text(file: FileReference, signal: AbortSignal): Promise<string> {
    return new TextDecoder().decode(await this.#read(file, signal, crc32));
  }

  bytes(file: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(file, signal, indexChecksum);
  }

  async #read({path}: FileReference, signal: AbortSignal, checksumOf: Checksum): Promise<Uint8Array<ArrayBuffer>> {
    const url = this.#url(path);
    const isRight = (bytes: Uint8Array): boolean => checksumOf(bytes) === checksumIn(path);
    // The name holds the checksum, so any cached copy is good.
    const cached = await bytesOf(await requestTwice(url, signal), path, signal);
    if (isRight(cached)) return cached;
    // A cached copy may be what is damaged, so the server itself is asked.
    const response = await requestFile(url, {signal, cache: 'reload'});
    const bytes = await bytesOf(response, path, signal);
    if (isRight(bytes)) return bytes;
    throw new SearchError('corrupt-index', `${url} ${whatElse(bytes, response)}`);
  }

  prefetch(path: string): void {
    const url = this.#url(path);
    const {href} = url;
    if (headStart.files[href]) return;
    const response = fetch(url, {cache: 'force-cache'});
    // Read to its end, so that the request ends even where nobody takes it out. Whoever reads the file is told why it did not come.
    response.then(each => each.clone().arrayBuffer()).catch(() => undefined);
    headStart.files[href] = response;
  }

  assetUrl(path: string): string {
    return this.#url(path).href;
  }

  #url(path: string): URL {
    return new URL(path, this.base);
  }
}

/** Reads a help bundle from a web server. */
export class HttpBundleSource extends HttpFiles {
  manifest(signal: AbortSignal, options?: ManifestOptions): Promise<Manifest> {
    return fetchManifest(this.base, signal, options);
  }
}

/** A line that drops one request often carries the next. */
async function requestTwice(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await requestFile(url, {signal, cache: 'force-cache'});
  } catch (error) {
    // Browsers that do not know say that they are online.
    if (!(error instanceof SearchError) || error.code !== 'network' || globalThis.navigator?.onLine === false)
      throw error;
    return requestFile(url, {signal, cache: 'reload'});
  }
}

type Checksum = (bytes: Uint8Array) => number;

/** What a server gave in place of a file, as the end of a sentence, and what to do. */
function whatElse(bytes: Uint8Array, {headers}: Response): string {
  const upload = 'Upload the whole folder that `helplet build` wrote.';
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '')) {
    return `is a web page and no file of the help bundle: the server seems to answer for missing files with a page. ${upload}`;
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return 'is compressed with gzip, and the server does not say so by the header "Content-Encoding".';
  }
  return `is not the file that its name says: its checksum is another. ${upload}`;
}

async function bytesOf(response: Response, path: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    if (signal.aborted) throw abortedError(cause);
    throw new SearchError('network', `${path} was cut off.`, {retryable: true, cause});
  }
}
