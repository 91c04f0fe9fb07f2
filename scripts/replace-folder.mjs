import {existsSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {root} from './run.mjs';

/**
 * Makes a folder anew. Its files are made elsewhere and take the old folder's place only once all is good: a build that
 * fails leaves the last one as it was, and nobody ever sees half of one.
 *
 * @param {string} target
 * @param {(stage: string) => Promise<void>} fill Makes the files in the folder it is given.
 */
export async function replaceFolder(target, fill) {
  // Within the project, so that it is on the same disk and packages are found from there.
  const stage = join(root, 'node_modules', '.cache', 'helplet', `${basename(target)}-${process.pid}`);
  const old = `${stage}-old`;
  try {
    await mkdir(stage, {recursive: true});
    await fill(stage);
    if (existsSync(target)) await rename(target, old);
    await rename(stage, target);
  } finally {
    await rm(stage, {recursive: true, force: true});
    await rm(old, {recursive: true, force: true});
  }
}
