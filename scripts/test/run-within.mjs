import {spawn} from 'node:child_process';
import {root} from '../run.mjs';

/**
 * Runs a Node program, shows its output and ends it, with everything it started, once its time is up.
 *
 * @param {number} minutes
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<boolean>} Whether it ended well.
 */
export function runWithin(minutes, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', 'inherit'],
      // A process group of its own, so that browsers and servers end with it.
      detached: process.platform !== 'win32',
    });
    const endGroup = () => endWithDescendants(child);
    const onSignal = () => {
      endGroup();
      process.exit(130);
    };
    const timer = setTimeout(() => {
      console.log(`Ended after ${minutes.toFixed(1)} minutes.`);
      endGroup();
    }, minutes * 60_000);
    process.once('SIGINT', onSignal);
    process.once('SIGTERM', onSignal);

    child.once('error', reject);
    child.once('exit', code => {
      clearTimeout(timer);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
      resolve(code === 0);
    });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function endWithDescendants(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}
