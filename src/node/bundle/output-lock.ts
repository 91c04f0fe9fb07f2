import {randomUUID} from 'node:crypto';
import {link, mkdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {setTimeout as sleep} from 'node:timers/promises';
import {HelpletError} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';

/** Stands in an output folder while a build writes there. */
const LOCK_FILE = '.helplet.lock';

/** Locks that this process holds. Another one with its number was written by a process that is gone. */
const held = new Set<string>();

export interface LockOptions {
  /** The folder as people know it, for errors. */
  readonly where: string;
  /** How long to wait for another build, in milliseconds. Default: a minute. */
  readonly patienceMs?: number;
  /** A lock that its holder has not touched for so long was left behind. Default: 15 seconds. */
  readonly staleMs?: number;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Makes a folder and has one build at a time write to it; others wait for their turn. The lock of a process that is gone does
 * not count.
 * @throws {HelpletError} `cli/output` when another build still writes after a minute.
 */
export async function withOutputLock<T>(folder: string, options: LockOptions, write: () => Promise<T>): Promise<T> {
  await mkdir(folder, {recursive: true});
  const path = join(folder, LOCK_FILE);
  const {patienceMs = 60_000, staleMs = 15_000} = options;
  const own = JSON.stringify({pid: process.pid, host: hostname(), token: randomUUID()});
  held.add(own);
  try {
    await acquire(path, own, {...options, patienceMs, staleMs});
    // Waiting builds see from it that somebody is still there.
    const beat = setInterval(() => {
      // A folder that cannot be touched any more fails the write itself.
      touch(path).catch(() => {});
    }, staleMs / 5);
    try {
      return await write();
    } finally {
      clearInterval(beat);
      if ((await contentOf(path)) === own) await rm(path, {force: true});
    }
  } finally {
    held.delete(own);
  }
}

/** True for a lock, or a part of one, that may stand in an output folder. */
export function isLock(name: string): boolean {
  return name.startsWith(LOCK_FILE);
}

async function acquire(path: string, own: string, options: Required<LockOptions>): Promise<void> {
  const started = performance.now();
  /** When the lock of somebody else was last seen to change, by our own clock: those of two machines may differ. */
  let seen = {version: '', at: started};
  for (;;) {
    if (await create(path, own)) return;
    const content = await contentOf(path);
    if (content === undefined) continue;
    const version = `${content} ${await lastTouched(path)}`;
    const now = performance.now();
    if (version !== seen.version) seen = {version, at: now};
    const holder = parseHolder(content);
    if (isGone(content, holder) || now - seen.at > options.staleMs) await discard(path, content);
    else if (now - started > options.patienceMs) throw stillBusy(options.where, holder);
    else await sleep(50);
  }
}

async function create(path: string, own: string): Promise<boolean> {
  try {
    await writeFile(path, own, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a lock away, unless another build has taken its place meanwhile. */
async function discard(path: string, content: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await ignoring('ENOENT', () => rename(path, aside));
  const moved = await contentOf(aside);
  if (moved !== undefined && moved !== content) await ignoring('EEXIST', () => link(aside, path));
  await rm(aside, {force: true});
}

/** True when the process that holds a lock does not run any more, as far as this machine can tell. */
function isGone(content: string, holder: Holder | undefined): boolean {
  if (holder?.host !== hostname()) return false;
  if (holder.pid === process.pid) return !held.has(content);
  try {
    process.kill(holder.pid, 0);
    return false;
  } catch (error) {
    // Without the right to signal it, it is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Undefined for a lock whose content is not there yet. */
function parseHolder(content: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (!isRecord(value) || typeof value.pid !== 'number' || typeof value.host !== 'string') return undefined;
    return {pid: value.pid, host: value.host};
  } catch {
    // Cut off while it was written.
    return undefined;
  }
}

function stillBusy(where: string, holder: Holder | undefined): HelpletError {
  const who = holder ? ` (process ${holder.pid} on ${holder.host})` : '';
  return new HelpletError('cli/output', `Another build${who} is still writing to this folder.`, {
    where,
    fix: 'Wait until it is done and build again, or give each build an --out folder of its own.',
  });
}

async function touch(path: string): Promise<void> {
  const now = new Date();
  await ignoring('ENOENT', () => utimes(path, now, now));
}

async function lastTouched(path: string): Promise<number> {
  return (await ignoring('ENOENT', () => stat(path)))?.mtimeMs ?? 0;
}

function contentOf(path: string): Promise<string | undefined> {
  return ignoring('ENOENT', () => readFile(path, 'utf8'));
}

async function ignoring<T>(code: string, step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return undefined;
    throw error;
  }
}
