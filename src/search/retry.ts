import {abortedError, SearchError} from '../core/search-provider.js';

export interface RetryOptions {
  /** Any of them ends the task, and the wait before the second try. */
  readonly signals: readonly AbortSignal[];
  /** Milliseconds until a try is given up. */
  readonly timeoutMs: number;
  /** Longest wait before the second try, in milliseconds; the actual one is random below it. */
  readonly retryDelayMs: number;
}

/** A server may ask for more time than this; the reader is told instead. */
const LONGEST_WAIT_MS = 5000;

/** Runs a task under a deadline, and once more when its failure may pass. */
export async function withRetry<T>(task: (signal: AbortSignal) => Promise<T>, options: RetryOptions): Promise<T> {
  try {
    return await withDeadline(task, options);
  } catch (error) {
    if (!(error instanceof SearchError) || !error.retryable) throw error;
    const delay = error.retryAfterMs ?? options.retryDelayMs * (0.5 + Math.random() / 2);
    // Nobody waits that long before a spinner: better to say so, and leave the next try to the reader.
    if (delay > LONGEST_WAIT_MS) throw error;
    await pause(delay, options.signals);
    return withDeadline(task, options);
  }
}

/** Runs a task until it ends, a signal aborts, or its time is up; a late answer is dropped. */
async function withDeadline<T>(
  task: (signal: AbortSignal) => Promise<T>,
  {signals, timeoutMs}: RetryOptions,
): Promise<T> {
  if (signals.some(({aborted}) => aborted)) throw abortedError();
  const controller = new AbortController();
  let stop = (): void => {};
  const stopped = new Promise<never>((_resolve, reject) => {
    const end = (error: SearchError): void => {
      reject(error);
      controller.abort();
    };
    const timer = setTimeout(
      () => end(new SearchError('timeout', `No answer within ${timeoutMs} ms.`, {retryable: true})),
      timeoutMs,
    );
    const stopListening = onAbort(signals, () => end(abortedError()));
    stop = () => {
      clearTimeout(timer);
      stopListening();
    };
  });
  try {
    return await Promise.race([task(controller.signal), stopped]);
  } finally {
    stop();
  }
}

/** Waits; not any longer once a signal aborts. */
async function pause(ms: number, signals: readonly AbortSignal[]): Promise<void> {
  let stop = (): void => {};
  await new Promise<void>(resolve => {
    const timer = setTimeout(resolve, ms);
    const stopListening = onAbort(signals, resolve);
    stop = () => {
      clearTimeout(timer);
      stopListening();
    };
  });
  stop();
}

/** @returns what stops listening. */
function onAbort(signals: readonly AbortSignal[], listener: () => void): () => void {
  for (const signal of signals) signal.addEventListener('abort', listener);
  return () => {
    for (const signal of signals) signal.removeEventListener('abort', listener);
  };
}
