import type {Payload} from './payload.js';

/** Why something was not sent, which decides what can be done about it. */
export type SendFailure =
  /** No network, or nobody there: may be kept and sent later. */
  | 'network'
  /** The server is busy or broken: another try may help. */
  | 'unavailable'
  /** The server does not want it: another try is in vain. */
  | 'refused';

/** Longer than anybody waits for thanks, in milliseconds. */
const TIMEOUT_MS = 15_000;

/** Thrown for what a server did not take. Its message is for the console of whoever runs the site. */
export class SendError extends Error {
  override readonly name = 'SendError';
  readonly code: SendFailure;
  /** What the server answered; undefined where nobody did. */
  readonly status: number | undefined;

  constructor(code: SendFailure, message: string, {status, cause}: {status?: number; cause?: unknown}) {
    super(message, cause === undefined ? undefined : {cause});
    this.code = code;
    this.status = status;
  }
}

/**
 * Sends an answer or a message as JSON. Goes on when the page is left.
 * @param url Absolute, or relative to the page.
 * @throws SendError
 */
export async function sendPayload(url: string, payload: Payload): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(payload),
      credentials: 'same-origin',
      keepalive: true,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new SendError('network', `${url} could not be reached.`, {cause});
  }
  if (response.ok) return;
  const {status} = response;
  const mayPass = status >= 500 || status === 429 || status === 408;
  throw new SendError(mayPass ? 'unavailable' : 'refused', `${url} answered ${status}.`, {status});
}
