import {existsSync, statSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {root, runNode} from '../run.mjs';

/** What a build depends on. */
const INPUTS = [
  'src',
  'scripts/build.mjs',
  'scripts/build',
  'vite.config.ts',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'package-lock.json',
];

/** Builds dist unless it is newer than everything it was made from. */
export async function buildIfStale() {
  if (await isStale()) await runNode('scripts/build.mjs');
}

async function isStale() {
  // Written first in a build, so a source that changes during one counts as newer.
  const built = join(root, 'dist', 'index.js');
  if (!existsSync(built) || !existsSync(join(root, 'dist', 'cdn', 'helplet.js'))) return true;
  const builtAt = statSync(built).mtimeMs;
  for (const input of INPUTS) {
    if ((await newestIn(join(root, input))) > builtAt) return true;
  }
  return false;
}

/**
 * @param {string} path
 * @returns {Promise<number>} When the newest file of a folder was changed.
 */
async function newestIn(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const entries = await readdir(path, {recursive: true});
  return Math.max(stats.mtimeMs, ...entries.map(entry => statSync(join(path, entry)).mtimeMs));
}
