import {readStored} from './device-storage.js';

/** Longer than a task may take, in milliseconds; after that the tab that had it is taken for gone. */
const LEASE_MS = 30_000;
/** How long another tab that saw the same may take to write, in milliseconds. */
const SETTLE_MS = 50;

/**
 * Runs a task in one tab of the site at a time: by Web Locks, which wait for the other tabs. Browsers without them, and pages
 * without https, leave a note for the other tabs instead.
 * @returns false where another tab has left its note, or none can be left: then the task does not run.
 */
export async function inOneTab(name: string, task: () => Promise<void>): Promise<boolean> {
  // Missing in some browsers, whatever its type says.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (!locks) return withNote(`${name}:busy`, task);
  await locks.request(name, task);
  return true;
}

async function withNote(key: string, task: () => Promise<void>): Promise<boolean> {
  const until = Number.parseInt(readStored(key) ?? '', 10);
  const now = Date.now();
  // A clock that was set back makes no note last longer.
  if (until > now && until <= now + LEASE_MS) return false;
  const note = `${now + LEASE_MS} ${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  try {
    localStorage.setItem(key, note);
  } catch {
    // Denied or full: nobody can tell the other tabs, so this one leaves it to a later try.
    return false;
  }
  await new Promise(resolve => setTimeout(resolve, SETTLE_MS));
  // The last tab to write goes ahead.
  if (readStored(key) !== note) return false;
  try {
    await task();
  } finally {
    if (readStored(key) === note) localStorage.removeItem(key);
  }
  return true;
}
