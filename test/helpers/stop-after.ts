import {Script} from 'node:vm';

const CALL = new Script('globalThis.helpletTask()');

/**
 * Runs a synchronous task and breaks it off after a generous time, so that an endless loop fails its test instead of
 * hanging the run. Nothing is measured: a task that ends in time gives its value.
 */
export function stopAfter<T>(seconds: number, task: () => T): T {
  const holder = globalThis as {helpletTask?: () => T};
  holder.helpletTask = task;
  try {
    return CALL.runInThisContext({timeout: seconds * 1000}) as T;
  } finally {
    delete holder.helpletTask;
  }
}
