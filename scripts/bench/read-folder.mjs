import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/**
 * All files of a folder, by their path below it with `/`.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} [isWanted]
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function readFolder(folder, isWanted = () => true) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(isWanted)
    .sort();
  /** @type {Map<string, Uint8Array>} */
  const files = new Map();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}
