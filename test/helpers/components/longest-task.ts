import {executeServerCommand} from '@web/test-runner-commands';

/** By which the trace of `longest-task.mjs` knows the page. */
const MARK = 'helplet-longest-task';

/**
 * Does work and draws what it changed. Gives the longest time that the page's thread was at one task meanwhile, in
 * milliseconds of the processor; undefined in browsers that do not say.
 */
export async function longestTask(work: () => Promise<unknown>): Promise<number | undefined> {
  if (!(await executeServerCommand<boolean, undefined>('longest-task-start'))) {
    await work();
    return undefined;
  }
  performance.mark(MARK);
  try {
    await work();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise(resolve => setTimeout(resolve));
  } finally {
    performance.clearMarks(MARK);
  }
  return executeServerCommand<number, undefined>('longest-task-end');
}
