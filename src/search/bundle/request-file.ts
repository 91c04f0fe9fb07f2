import {abortedError, SearchError} from '../../core/search-provider.js';

/**
 * Asks a web server for a file.
 * @throws SearchError that says what kind of failure it was, and whether another try may help.
 */
export async function requestFile(url: URL, init: RequestInit & {signal: AbortSignal}): Promise<Response> {
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
