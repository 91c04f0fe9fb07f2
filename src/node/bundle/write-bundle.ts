import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {MANIFEST_FILE} from '../../core/bundle.js';
import {replaceFile} from '../files/replace-file.js';
import type {ProgressListener} from '../progress.js';
import type {AssembledBundle, BundleOutput} from './bundle-output.js';
import {FILES_FILE, filesOfBundle, removeFiles} from './old-files.js';

/** As many as Node works on at a time. */
const PARALLEL = 4;

/**
 * Writes a bundle, replacing the one that is there. A web server may serve the folder meanwhile: the new manifest
 * appears in one step when all its files are there, and only then the files that only the old one named are removed. A build
 * that is killed leaves a folder that the next build takes over.
 * @param folder absolute path, checked by `checkOutputFolder` and locked.
 */
export async function writeBundle(
  {manifest, outputs}: AssembledBundle,
  folder: string,
  onProgress?: ProgressListener,
): Promise<void> {
  const old = await filesOfBundle(folder);
  const paths = outputs.map(({path}) => path);
  await replaceJson([...new Set([...old, ...paths])], join(folder, FILES_FILE));
  await Promise.all(
    [...new Set(paths.map(path => dirname(path)))].map(path => mkdir(join(folder, path), {recursive: true})),
  );
  await writeOutputs(outputs, folder, new Set(old), onProgress);
  await replaceJson(manifest, join(folder, MANIFEST_FILE));
  const kept = new Set(paths);
  await removeFiles(
    old.filter(path => !kept.has(path)),
    folder,
  );
  await replaceJson(paths, join(folder, FILES_FILE));
}

function replaceJson(value: unknown, path: string): Promise<void> {
  return replaceFile(path, JSON.stringify(value));
}

async function writeOutputs(
  outputs: readonly BundleOutput[],
  folder: string,
  old: ReadonlySet<string>,
  onProgress: ProgressListener | undefined,
): Promise<void> {
  // A generator ends for all when the work on one of its values fails.
  const waiting = (function* () {
    yield* outputs.entries();
  })();
  const writeWaiting = async (): Promise<void> => {
    for (const [done, output] of waiting) {
      onProgress?.({stage: 'writing', done, total: outputs.length});
      await writeOutput(output, join(folder, output.path), old.has(output.path));
    }
  };
  // Nothing may be on its way to the folder when another build takes it over.
  const results = await Promise.allSettled(Array.from({length: PARALLEL}, writeWaiting));
  const failed = results.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Leaves a file of the old bundle alone that has its content already, so that copying tools see no change. */
async function writeOutput(output: BundleOutput, path: string, isOld: boolean): Promise<void> {
  const content = 'content' in output ? Buffer.from(output.content) : await readFile(output.copyOf);
  if (isOld && (await contentOfFile(path))?.equals(content)) return;
  await writeFile(path, content);
}

async function contentOfFile(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
