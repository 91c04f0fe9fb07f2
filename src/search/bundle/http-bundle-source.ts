import {type FileReference, MANIFEST_FILE, type Manifest} from '../../core/bundle.js';
import {HelpletError} from '../../core/errors.js';
import {parseManifest} from '../../core/manifest.js';
import {abortedError, SearchError} from '../../core/search-provider.js';
import type {BundleSource} from './bundle-source.js';

/** Reads a help bundle from a web server. */
export class HttpBundleSource implements BundleSource {
  readonly #base: URL;

  /** @param base Absolute URL of the bundle's folder, with or without the last slash. */
  constructor(base: string | URL) {
    this.#base = new URL(base);
    if (!this.#base.pathname.endsWith('/')) this.#base.pathname += '/';
  }

  async manifest(signal: AbortSignal): Promise<Manifest> {
    const url = this.#url(MANIFEST_FILE);
    // The one file without a content hash: always ask whether it changed.
    const response = await request(url, {signal, cache: 'no-cache'});
    let value: unknown;
    try {
      value = await response.json();
    } catch (cause) {
      if (signal.aborted) throw abortedError(cause);
      throw new SearchError('bad-response', `${url} is not JSON. Is "${this.#base}" the folder of a help bundle?`, {
        cause,
      });
    }
    try {
      return parseManifest(value, url.href);
    } catch (cause) {
      if (!(cause instanceof HelpletError)) throw cause;
      const code = cause.code === 'bundle/version' ? 'version-skew' : 'bad-response';
      throw new SearchError(code, `${cause.message} ${cause.fix ?? ''}`.trim(), {cause});
    }
  }

  text(file: FileReference, signal: AbortSignal): Promise<string> {
    return this.#read(file, signal, response => response.text());
  }

  bytes(file: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return this.#read(file, signal, async response => new Uint8Array(await response.arrayBuffer()));
  }

  async #read<T>(
    {path, digest}: FileReference,
    signal: AbortSignal,
    read: (response: Response) => Promise<T>,
  ): Promise<T> {
    // The browser compares the digest and refuses anything else; the name holds the hash, so any cached copy is good.
    const response = await request(this.#url(path), {signal, integrity: digest, cache: 'force-cache'});
    try {
      return await read(response);
    } catch (cause) {
      if (signal.aborted) throw abortedError(cause);
      throw new SearchError('network', `${path} was cut off.`, {retryable: true, cause});
    }
  }

  assetUrl(path: string): string {
    return this.#url(path).href;
  }

  #url(path: string): URL {
    return new URL(path, this.#base);
  }
}

async function request(url: URL, init: RequestInit & {signal: AbortSignal}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {...init, credentials: 'same-origin'});
  } catch (cause) {
    if (init.signal.aborted) throw abortedError(cause);
    throw new SearchError('network', `${url} could not be loaded.`, {retryable: true, cause});
  }
  if (response.ok) return response;
  const message = `${url} answered ${response.status}.`;
  if (response.status === 404 || response.status === 410) throw new SearchError('not-found', message);
  if (response.status === 401 || response.status === 403) throw new SearchError('auth', message);
  if (response.status === 429) {
    throw new SearchError('rate-limited', message, {retryable: true, retryAfterMs: retryAfter(response)});
  }
  throw new SearchError('unavailable', message, {retryable: response.status >= 500});
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1000 : undefined;
}
