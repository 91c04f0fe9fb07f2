import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import type {ProgressListener} from '../progress.js';
import {type AssembledBundle, type BundleOutput, digestOf} from './bundle-output.js';
import {FILES_FILE, filesOfBundle, removeFiles} from './old-files.js';

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
  // Until the new manifest is there, the list has to name the files of both: a build that breaks off loses track of none.
  const paths = outputs.map(({path}) => path);
  await replaceJson([...new Set([...old, ...paths])], join(folder, FILES_FILE));
  await replaceJson(manifest, join(folder, MANIFEST_FILE));
  const kept = new Set(paths);
  await removeFiles(
    old.filter(path => !kept.has(path)),
    folder,
  );
  await replaceJson(paths, join(folder, FILES_FILE));
}

/** Writes a file in one step: whoever reads it meanwhile gets the old one or the new one. */
async function replaceJson(value: unknown, path: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  await writeFile(temporary, JSON.stringify(value));
  await rename(temporary, path);
}

/** Leaves a file alone that has its content already, so that copying tools see no change. */
async function writeOutput(output: BundleOutput, path: string): Promise<void> {
  if ((await digestOfFile(path)) === output.digest) return;
  await mkdir(dirname(path), {recursive: true});
  await writeFile(path, 'content' in output ? output.content : await readFile(output.copyOf));
}

async function digestOfFile(path: string): Promise<string | undefined> {
  try {
    return digestOf(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
