/** Lets everything happen that waits for no timer. Needs the real `setImmediate`. */
export function flush(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}

const PATIENCE_MS = 60_000;

/** The real clock, also while a test has put a fake one in its place. */
const now = performance.now.bind(performance);

/** Waits until something holds. Unlike `expect.poll()` it never moves a fake clock. */
export async function until(condition: () => unknown): Promise<void> {
  const end = now() + PATIENCE_MS;
  while (!condition()) {
    if (now() > end) throw new Error(`Waited in vain for ${condition}`);
    await flush();
  }
}

/** The error that a promise is rejected with; undefined when it is not. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}
