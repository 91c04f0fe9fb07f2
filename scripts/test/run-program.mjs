import {spawn} from 'node:child_process';
import {root} from '../run.mjs';
import {endDescendants} from './descendants.mjs';

/** The time-out of a single test finds what hangs; this is for what hangs outside of tests. */
const LONGEST_MINUTES = 90;

/**
 * Runs a Node program and shows its output. What it started ends with it, however it ends; see descendants.mjs.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<{isGood: boolean, seconds: number}>} Whether it ended well, and how long it took.
 */
export async function runProgram(args, env) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const limit = setTimeout(() => {
    console.log(`Stopped after ${LONGEST_MINUTES} minutes.`);
    endDescendants(child.pid);
  }, LONGEST_MINUTES * 60_000);
  try {
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
    return {isGood: code === 0, seconds: (performance.now() - startedAt) / 1000};
  } finally {
    clearTimeout(limit);
    endDescendants();
  }
}
