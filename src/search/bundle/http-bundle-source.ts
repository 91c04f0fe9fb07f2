import type {FileReference, Manifest} from '../../core/bundle.js';
import {abortedError, SearchError} from '../../core/search-provider.js';
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

  text(file: FileReference, signal: AbortSignal): Promise<string> {
    return this.#read(file, signal, {
      whole: response => response.text(),
      checked: bytes => new TextDecoder().decode(bytes),
    });
  }

  bytes(file: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(file, signal, {whole: bytesOf, checked: bytes => bytes});
  }

  async #read<T>(file: FileReference, signal: AbortSignal, {whole, checked}: Reading<T>): Promise<T> {
    const url = this.#url(file.path);
    let response: Response;
    try {
      // The browser compares the digest and refuses anything else; the name holds the hash, so any cached copy is good.
      response = await requestFile(url, {signal, integrity: file.digest, cache: 'force-cache'});
    } catch (error) {
      // A browser says the same of a file that is not the right one and of a line that is dead.
      if (!(error instanceof SearchError) || error.code !== 'network' || isOffline()) throw error;
      return checked(await readSuspect(url, file, signal));
    }
    return readBody(response, file, signal, whole);
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

/** How a file is read: from a response that the browser has checked, or from bytes that were checked here. */
interface Reading<T> {
  readonly whole: (response: Response) => Promise<T>;
  readonly checked: (bytes: Uint8Array<ArrayBuffer>) => T;
}

/**
 * Fetches a file that the browser did not give, from the server itself: a cached copy may be what is damaged. Gives it only
 * when it is the right one.
 * @throws SearchError `corrupt-index` when the server has another file of that name, else why there is none.
 */
async function readSuspect(url: URL, file: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await requestFile(url, {signal, cache: 'reload'});
  if (/^text\/html\b/i.test(response.headers.get('content-type') ?? '')) {
    throw new SearchError(
      'corrupt-index',
      `${url} is a web page and no file of the help bundle: the server seems to answer for missing files with a page. ` +
        'Upload the whole folder that `helplet build` wrote.',
    );
  }
  const bytes = await readBody(response, file, signal, bytesOf);
  const isRight = await matchesDigest(bytes, file.digest);
  if (isRight) return bytes;
  if (isRight === undefined) {
    throw new SearchError(
      'corrupt-index',
      `${url} was cut off, or is not the file that the manifest names; only a page on https can tell which.`,
      {retryable: true},
    );
  }
  throw new SearchError(
    'corrupt-index',
    `${url} is not the file that the manifest names: its digest is another. Upload the whole folder that \`helplet build\` ` +
      'wrote, and let nothing on the way change its files.',
  );
}

async function readBody<T>(
  response: Response,
  {path}: FileReference,
  signal: AbortSignal,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    return await read(response);
  } catch (cause) {
    if (signal.aborted) throw abortedError(cause);
    throw new SearchError('network', `${path} was cut off.`, {retryable: true, cause});
  }
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Compares bytes with a digest of the form `sha256-` and Base64, as the browser does for `integrity`.
 * @returns undefined where the browser cannot tell: pages without https have no `crypto.subtle`.
 */
async function matchesDigest(bytes: Uint8Array<ArrayBuffer>, digest: string): Promise<boolean | undefined> {
  // Missing outside secure contexts, whatever the type says.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const actual = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return `sha256-${btoa(String.fromCharCode(...actual))}` === digest;
}

/** True when asking again is in vain. Browsers that do not know say that they are online. */
function isOffline(): boolean {
  return globalThis.navigator?.onLine === false;
}
