import {mkdir, readFile, rename, rm, rmdir, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import type {ProgressListener} from '../progress.js';
import {type AssembledBundle, type BundleOutput, digestOf} from './bundle-output.js';
import {filesOfBundle} from './old-bundle.js';

/**
 * Writes a bundle, replacing the one that is there. A web server may serve the folder meanwhile: the new manifest
 * appears in one step when all its files are there, and only then the files that only the old one named are removed.
 * @param folder absolute path, checked by `prepareOutput`.
 */
export async function writeBundle(
  {manifest, outputs}: AssembledBundle,
  folder: string,
  onProgress?: ProgressListener,
): Promise<void> {
  const old = await filesOfBundle(folder);
  await mkdir(folder, {recursive: true});
  for (const [done, output] of outputs.entries()) {
    onProgress?.({stage: 'writing', done, total: outputs.length});
    await writeOutput(output, join(folder, output.path));
  }
  const temporary = join(folder, `.${MANIFEST_FILE}.tmp`);
  await writeFile(temporary, JSON.stringify(manifest));
  await rename(temporary, join(folder, MANIFEST_FILE));
  const kept = new Set(outputs.map(({path}) => path));
  await removeFiles(
    old.filter(path => !kept.has(path)),
    folder,
  );
}
/** Leaves a file alone that has its content already, so that copying tools see no change. */
async function writeOutput(output: BundleOutput, path: string): Promise<void> {
  if ((await digestOfFile(path)) === output.digest) return;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, 'text' in output ? output.text : await readFile(output.copyOf));
}

async function digestOfFile(path: string): Promise<string | undefined> {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function removeFiles(paths: readonly string[], folder: string): Promise<void> {
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
