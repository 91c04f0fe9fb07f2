import {spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

/** In the environment of all descendants: of those too that lead a process group of their own, or lost their parent. */
const MARK = `HELPLET_RUN_${randomUUID().replaceAll('-', '')}`;
/** What is ended can have started others just before. */
const MOST_ROUNDS = 1500;
const ROUND_MS = 20;
const PARENT_CHECK_MS = 500;

/** Has whatever this process starts from now on end with it, by whatever signal it ends. */
export function endDescendantsWithThisProcess() {
  process.env[MARK] = '1';
  const stop = (/** @type {number} */ code) => {
    endDescendants();
    process.exit(code);
  };
  process.once('SIGINT', () => stop(130));
  process.once('SIGTERM', () => stop(143));
  process.once('SIGHUP', () => stop(129));
  // npm runs a command in a shell, and a shell that is ended does not pass that on.
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid !== parent) stop(143);
  }, PARENT_CHECK_MS);
  check.unref();
}

/**
 * Ends all marked processes, and returns when there are none any more.
 *
 * @param {number} [pid] One of them whose descendants they are, for Windows, which tells nobody's environment.
 */
export function endDescendants(pid) {
  if (process.platform === 'win32') {
    if (pid !== undefined) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const pids = descendants();
    if (pids.length === 0) return;
    for (const each of pids) end(each);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ROUND_MS);
  }
  console.log(`These processes cannot be ended: ${descendants().join(', ')}`);
}

/** @returns {number[]} Without those that have ended and wait for their parent to notice: they have no environment. */
function descendants() {
  const all = process.platform === 'linux' ? fromProc() : fromPs();
  return all.filter(pid => pid !== process.pid);
}

function fromProc() {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && environmentOf(name).includes(MARK))
    .map(Number);
}

/** @param {string} pid */
function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    // Ended meanwhile, or somebody else's.
    return '';
  }
}

function fromPs() {
  const {[MARK]: _mark, ...env} = process.env;
  const {stdout} = spawnSync('ps', ['axeww', '-o', 'pid=,command='], {encoding: 'utf8', env, maxBuffer: 2 ** 26});
  const lines = stdout.split('\n').filter(line => line.includes(MARK));
  return lines.map(line => Number.parseInt(line, 10));
}

/** @param {number} pid */
function end(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
