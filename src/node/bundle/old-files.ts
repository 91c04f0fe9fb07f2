import {readFile, rm, rmdir} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import {isRecord} from '../../core/manifest.js';

/** Lists all other files of a bundle, for the next build that replaces it; pages never fetch it. */
export const FILES_FILE = 'files.json';

/** Names that this compiler gives. Nothing else is ever removed, whatever an old list says. */
const OWN_FILE = /^(?:(?:articles|assets)\/[a-z\d-]+|index\/[A-Za-z\d-]+)\.[\da-f]{12}\.[a-z]+$/;

/** True when a folder's manifest was written by `helplet build`; web apps have a manifest.json of another kind. */
export async function isBundleFolder(folder: string): Promise<boolean> {
  const manifest = await readJson(join(folder, MANIFEST_FILE));
  return isRecord(manifest) && String(manifest.generator).startsWith('helplet ');
}

/** Lists the files of a bundle that an earlier build wrote; none when it cannot tell. */
export async function filesOfBundle(folder: string): Promise<readonly string[]> {
  if (!(await isBundleFolder(folder))) return [];
  const list = await readJson(join(folder, FILES_FILE));
  return Array.isArray(list) ? list.filter(isOwnFile) : [];
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

function isOwnFile(path: unknown): path is string {
  return typeof path === 'string' && OWN_FILE.test(path);
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
