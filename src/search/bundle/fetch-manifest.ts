import {MANIFEST_FILE, type Manifest} from '../../core/bundle.js';
import {HelpletError} from '../../core/errors.js';
import {parseManifest} from '../../core/manifest.js';
import {abortedError, SearchError} from '../../core/search-provider.js';
import {requestFile} from './request-file.js';

export interface ManifestOptions {
  /** True to pass by what browser and proxies keep. */
  readonly reload?: boolean;
}

/**
 * Fetches the manifest of a help bundle.
 * @param base Address of its folder, see {@link folderUrl}.
 * @throws SearchError
 */
export async function fetchManifest(
  base: URL,
  signal: AbortSignal,
  {reload = false}: ManifestOptions = {},
): Promise<Manifest> {
  const url = new URL(MANIFEST_FILE, base);
  // The one file without a content hash: always ask whether it changed.
  const response = await requestFile(url, {signal, cache: reload ? 'reload' : 'no-cache'});
  let value: unknown;
  try {
    value = await response.json();
  } catch (cause) {
    if (signal.aborted) throw abortedError(cause);
    throw new SearchError('bad-response', `${url} is not JSON. Is "${base}" the folder of a help bundle?`, {cause});
  }
  try {
    return parseManifest(value, url.href);
  } catch (cause) {
    if (!(cause instanceof HelpletError)) throw cause;
    const code = cause.code === 'bundle/version' ? 'version-skew' : 'bad-response';
    throw new SearchError(code, `${cause.message} ${cause.fix ?? ''}`.trim(), {cause});
  }
}
