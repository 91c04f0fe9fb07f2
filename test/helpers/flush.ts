/** Lets everything happen that waits for no timer. Needs the real `setImmediate`. */
export function flush(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
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
