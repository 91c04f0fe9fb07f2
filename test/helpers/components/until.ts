/** How long a condition may take before a test gives up, in milliseconds. */
const PATIENCE_MS = 60_000;

/** The page's own, also while a test has put its clock in place of it. */
const now = performance.now.bind(performance);

/**
 * Waits until something holds, and no longer.
 * @param turn What to do between two looks. Default: lets the event loop turn once.
 */
export async function until(
  condition: () => unknown,
  what = String(condition),
  turn: () => Promise<void> = nextTask,
): Promise<void> {
  const end = now() + PATIENCE_MS;
  while (!condition()) {
    if (now() > end) throw new Error(`Waited in vain for ${what}`);
    await turn();
  }
}

/** One turn of the event loop, with all its microtasks. */
export function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Lets everything that needs no timer come to its end: promises, updates of elements, answers that are ready. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await nextTask();
}
