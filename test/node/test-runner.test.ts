import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {chmod, cp} from 'node:fs/promises';
import {delimiter, join} from 'node:path';
import {createInterface} from 'node:readline';
import {describe, expect, it, onTestFinished} from 'vitest';
import {folderWith} from './helpers/folders.js';

const scripts = new URL('../../scripts/test/', import.meta.url);

/** A program that starts another, says so, and goes on. Detached: as test runners start servers and browsers. */
const startServer = (next: string, detached = true): string => `
  const options = {detached: ${detached}, stdio: 'ignore'};
  const server = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], options);
  server.unref();
  console.log(process.pid, server.pid);
  ${next}`;
const HANG = 'setInterval(() => {}, 1000);';
const CRASH = 'process.kill(process.pid, "SIGKILL");';

/** What `npm test` does with each suite, with a suite of our own. */
const runner = (suite: string): string => `
  import {endDescendantsWithThisProcess} from '${new URL('descendants.mjs', scripts)}';
  import {runProgram} from '${new URL('run-program.mjs', scripts)}';
  endDescendantsWithThisProcess();
  const {isGood} = await runProgram(['-e', ${JSON.stringify(suite)}]);
  console.log(isGood ? 'It passed' : 'It failed');
  ${HANG}`;

describe.skipIf(process.platform === 'win32')('what is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves no process behind', async signal => {
    const child = start(process.execPath, ['--input-type=module', '-e', runner(startServer(HANG))]);
    const pids = numbersIn(await child.line());
    expect(pids.filter(isRunning)).toHaveLength(2);
    await child.stop(signal);
    expect(pids.filter(isRunning)).toEqual([]);
  });

  it('with the shell in which npm runs it leaves no process behind', async () => {
    const folder = await folderWith({'runner.mjs': runner(startServer(HANG))});
    const child = start('sh', ['-c', `"${process.execPath}" "${join(folder, 'runner.mjs')}"; true`], {
      npm_lifecycle_event: 'test',
    });
    const pids = numbersIn(await child.line());
    await child.stop('SIGTERM');
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('of a run in a fresh clone by %s leaves no process behind', async signal => {
    const npm = `#!${process.execPath}\nif (process.argv[2] === 'test') {${startServer(HANG, false)}}`;
    const folder = await folderWith({'bin/npm': npm, 'scripts/browsers.mjs': ''});
    await chmod(join(folder, 'bin/npm'), 0o755);
    await cp(new URL('../../.ci/run', import.meta.url), join(folder, '.ci/run'));
    const path = [join(folder, 'bin'), process.env.PATH].join(delimiter);
    const child = start(join(folder, '.ci/run'), [], {PATH: path});
    const pids = numbersIn(await child.line());
    expect(pids.filter(isRunning)).toHaveLength(2);
    await child.stop(signal);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  });
});

it.skipIf(process.platform === 'win32')('a suite that crashes fails and leaves no process behind', async () => {
  const child = start(process.execPath, ['--input-type=module', '-e', runner(startServer(CRASH))]);
  const pids = numbersIn(await child.line());
  expect(await child.line()).toBe('It failed');
  expect(pids.filter(isRunning)).toEqual([]);
});

/** Starts a program that is gone when the test is over. */
function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  // npm runs these tests as well.
  const {npm_lifecycle_event: _npm, ...inherited} = process.env;
  const child: ChildProcess = spawn(command, args, {
    env: {...inherited, ...env},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  if (!child.stdout) throw new Error('There is no output to read.');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    line: async (): Promise<string> => (await lines.next()).value,
    stop: async (signal: NodeJS.Signals): Promise<void> => {
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

function numbersIn(line: string): number[] {
  return line.split(' ').map(Number);
}

/** Not so for a process that has ended and waits for its parent to notice. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
