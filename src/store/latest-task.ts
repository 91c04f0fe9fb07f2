import {SearchError} from '../core/search-provider.js';
import {reportFailure} from './report-failure.js';

export interface TaskOutcome<T> {
  readonly done: (value: T) => void;
  readonly failed: (error: unknown) => void;
}

/** Runs one task at a time: a newer one aborts the older, whose answer is dropped even if it comes late. */
export class LatestTask<T> {
  #timer?: ReturnType<typeof setTimeout>;
  #abort?: AbortController;

  /** @param delayMs Quiet time before it starts; a newer run within it replaces this one. */
  run(task: (signal: AbortSignal) => Promise<T>, {done, failed}: TaskOutcome<T>, delayMs = 0): void {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    const start = (): void => {
      task(abort.signal).then(
        value => {
          if (!abort.signal.aborted) done(value);
        },
        (error: unknown) => {
          const superseded = abort.signal.aborted || (error instanceof SearchError && error.code === 'aborted');
          if (superseded) return;
          reportFailure(error);
          failed(error);
        },
      );
    };
    if (delayMs > 0) this.#timer = setTimeout(start, delayMs);
    else start();
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }
}
