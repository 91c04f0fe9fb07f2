import {rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

const TEMPORARY = /^\.(.+)\.tmp$/;

/**
 * Writes a file in one step: whoever reads it meanwhile, or after a build that was killed, gets the old one or the new one.
 * The folder must exist.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

/** True for what a build that was killed left of writing one of these files. */
export function isLeftover(name: string, files: readonly string[]): boolean {
  const [, file = ''] = TEMPORARY.exec(name) ?? [];
  return files.includes(file);
}
