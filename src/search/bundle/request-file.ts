import {abortedError, SearchError} from '../../core/search-provider.js';
import {headStart} from '../../workers/head-start.js';

/** The address of a folder, with its last slash. */
export function folderUrl(base: string | URL): URL {
  const url = new URL(base);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * Asks a web server for a file, or takes what was asked before.
 * @throws SearchError that says what kind of failure it was, and whether another try may help.
 */
export async function requestFile(url: URL, init: RequestInit & {signal: AbortSignal}): Promise<Response> {
  let response: Response;
  const early = init.cache === 'reload' ? undefined : takeEarlyResponse(url);
  try {
    response = await (early ?? fetch(url, {...init, credentials: 'same-origin'}));
  } catch (cause) {
    const refused = await isRefused(url, init.signal);
    if (init.signal.aborted) throw abortedError(cause);
    if (refused) {
      throw new SearchError(
        'auth',
        `${url} is on another origin, whose server does not let this page read it. Have that server send the header ` +
          `"Access-Control-Allow-Origin: ${origin}", or "*" for all pages, with every file of the bundle.`,
        {cause},
      );
    }
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

/**
 * True where the server of another origin answers, but does not let the page read its files. A browser says the same of that
 * as of a dead line; only a request whose answer nobody can read tells them apart.
 */
async function isRefused(url: URL, signal: AbortSignal): Promise<boolean> {
  // Outside browsers nothing is refused for its origin.
  if (signal.aborted || !globalThis.origin || url.origin === origin) return false;
  const answers = async (mode: RequestMode): Promise<boolean> =>
    await fetch(url, {mode, signal, credentials: 'omit', cache: 'no-store'}).then(
      () => true,
      () => false,
    );
  return (await answers('no-cors')) && !(await answers('cors'));
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after'));
  return seconds > 0 ? seconds * 1000 : undefined;
}

/** Takes out the response to a request that was made before. */
function takeEarlyResponse({href}: URL): Promise<Response> | undefined {
  const response = headStart.files[href];
  delete headStart.files[href];
  return response;
}
