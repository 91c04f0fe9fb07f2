import {Script} from 'node:vm';

const CALL = new Script('globalThis.helpletTask()');
/** Far beyond what any task takes on any machine, and less than the time-out of a test, which cannot break off a loop. */
const LONGEST_MS = 240_000;

/**
 * Runs a synchronous task, and breaks it off if it does not come to an end, so that it fails its test instead of hanging
 * the run. Nothing is measured: give it enough to do, and an algorithm that does too much of it takes for ever.
 */
export function stopEndless<T>(task: () => T): T {
  const holder = globalThis as {helpletTask?: () => T};
  holder.helpletTask = task;
  try {
    return CALL.runInThisContext({timeout: LONGEST_MS}) as T;
  } finally {
    delete holder.helpletTask;
  }
}
