import {fork} from 'node:child_process';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('main.mjs', import.meta.url));

/** Longer is not slow but stuck. */
const LIMIT_MS = 15 * 60_000;

/**
 * Runs a task in a fresh process, and gives its result or throws its error.
 *
 * @template {import('./tasks.mjs').TaskName} N
 * @param {N} name
 * @param {Parameters<typeof import('./tasks.mjs').tasks[N]>[0]} input
 * @returns {Promise<Awaited<ReturnType<typeof import('./tasks.mjs').tasks[N]>>>}
 */
export function runTask(name, input) {
  return new Promise((resolve, reject) => {
    const child = fork(program, {
      execArgv: ['--expose-gc', '--max-old-space-size=8192'],
      serialization: 'advanced',
      // Its tables go to stdout alone.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`no answer within ${LIMIT_MS / 60_000} minutes`));
    }, LIMIT_MS);
    child.once('message', message => {
      const {result, error} = /** @type {{result?: any, error?: string}} */ (message);
      if (error === undefined) resolve(result);
      else reject(new Error(error));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      reject(new Error(`its process ended with ${signal ?? `exit code ${code}`}`));
    });
    child.send({name, input});
  });
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {number} count How many at a time.
 * @param {(item: T) => Promise<void>} work
 */
export async function runParallel(items, count, work) {
  const waiting = items.values();
  const next = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({length: count}, next));
}
