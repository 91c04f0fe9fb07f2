import {readdir, readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import {isRecord} from '../../core/manifest.js';
import {isLeftover} from '../files/replace-file.js';
import {INLINE_FILE} from './inline-script.js';
import {isLock} from './output-lock.js';

/**
 * Lists all other files of a bundle, for the next build that replaces it; pages never fetch it. A build writes it first, with
 * the files of the old bundle and the new one, so that a build that is killed loses track of none.
 */
export const FILES_FILE = 'files.json';

/**
 * Names that this compiler gives. Nothing else is ever removed, whatever an old list says. Earlier versions gave articles and
 * the index twelve digits as well.
 */
const OWN_FILE = /^(?:(?:articles|assets)\/[a-z\d-]+|index\/[A-Za-z\d-]+)\.(?:[\da-f]{8}|[\da-f]{12})\.[a-z\d]+$/;

/** True when a folder holds what `helplet build` wrote: a bundle, or the beginning of a first one that was never finished. */
export async function isBundleFolder(folder: string): Promise<boolean> {
  const manifest = await readJson(join(folder, MANIFEST_FILE));
  // Web apps have a manifest.json of another kind.
  if (manifest !== undefined) return isRecord(manifest) && String(manifest.generator).startsWith('helplet ');
  const listed = new Set(await listedFiles(folder));
  if (listed.size === 0) return false;
  const names = await namesIn(folder);
  // The one-file script is nothing that a bundle's build would touch.
  return names.every(name => [FILES_FILE, INLINE_FILE].includes(name) || listed.has(name) || isOwnLeftover(name));
}

/** What a build has in its folder besides the files of a bundle, and may leave there when it is killed. */
export function isOwnLeftover(name: string): boolean {
  return isLock(name) || isLeftover(name, [MANIFEST_FILE, FILES_FILE, INLINE_FILE]);
}

/** Lists the files that earlier builds wrote; none when it cannot tell. */
export async function filesOfBundle(folder: string): Promise<readonly string[]> {
  return (await isBundleFolder(folder)) ? listedFiles(folder) : [];
}

/** Removes files of a bundle that no manifest names any more, and the folders that are empty then. */
export async function removeFiles(paths: readonly string[], folder: string): Promise<void> {
  for (const path of paths) await rm(join(folder, path), {force: true});
  for (const subfolder of new Set(paths.map(path => dirname(path)).filter(path => path !== '.'))) {
    await removeIfEmpty(join(folder, subfolder));
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

async function listedFiles(folder: string): Promise<readonly string[]> {
  const list = await readJson(join(folder, FILES_FILE));
  return Array.isArray(list) ? list.filter(isOwnFile) : [];
}

function isOwnFile(path: unknown): path is string {
  return typeof path === 'string' && OWN_FILE.test(path);
}

/** Everything in a folder but folders, by path with `/`. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => !entry.isDirectory())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** A file's JSON; undefined when there is no such file or it holds something else. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
