/** How long work may hold the page's thread at a time, in milliseconds: a key press in between is answered in time. */
const SLICE_MS = 8;

/** Work in steps; each `yield` is a place where it may be interrupted. */
export type Steps<T = void> = Generator<void, T, void>;

/** Does work in slices, between which the page can draw and answer. Rejects with the signal's reason once it is aborted. */
export async function runInSlices<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE_MS;
    do {
      const {done, value} = steps.next();
      if (done) return value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Does work at once, where nobody waits. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** Not a timer, which browsers delay. */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
