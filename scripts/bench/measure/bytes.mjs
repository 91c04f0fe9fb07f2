import {isIndexFile} from '../helplet-files.mjs';
import {isPagefindFile} from '../pagefind/build.mjs';
import {readFolder} from '../read-folder.mjs';
import {addSizes, sizesOf} from './compress.mjs';

/**
 * Which of an engine's files are its index, everything a search could need but no code.
 *
 * @type {Readonly<Record<string, (path: string) => boolean>>}
 */
const isIndex = {
  helplet: isIndexFile,
  pagefind: path => isPagefindFile(path) && !/\.js$|^wasm/.test(path),
};

/**
 * @param {import('../types.mjs').EngineId} engine
 * @param {string} folder What the engine wrote.
 */
export async function measureBytes(engine, folder) {
  const files = await readFolder(folder, isIndex[engine]);
  const all = [];
  for (const bytes of files.values()) all.push(await sizesOf(bytes));
  return {files: files.size, sizes: addSizes(all)};
}
