import {createHash} from 'node:crypto';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/** Digests of the script files, by path. */
export const INTEGRITY_FILE = 'integrity.json';

/** The same as an import map, for scripts that stand below {@link SERVED_AS}. */
export const IMPORT_MAP_FILE = 'import-map.json';

/** Where the documentation puts the scripts on a server. An import map knows files by their address only. */
const SERVED_AS = '/helplet/';

/**
 * Writes what a page needs to have a browser check the scripts (Subresource Integrity).
 *
 * @param {string} cdn The folder of the scripts.
 */
export async function writeIntegrity(cdn) {
  const digests = await scriptDigests(cdn);
  const addresses = Object.entries(digests).map(([path, digest]) => [SERVED_AS + path, digest]);
  await writeFile(join(cdn, INTEGRITY_FILE), toJson(digests));
  await writeFile(join(cdn, IMPORT_MAP_FILE), toJson({integrity: Object.fromEntries(addresses)}));
}

/**
 * @param {string} cdn The folder of the scripts.
 * @returns {Promise<Record<string, string>>} `sha384-` and the Base64 digest of every script, by path, in order.
 */
export async function scriptDigests(cdn) {
  const entries = await readdir(cdn, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => relative(cdn, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  /** @type {Record<string, string>} */
  const digests = {};
  for (const path of paths) {
    const hash = createHash('sha384').update(await readFile(join(cdn, path)));
    digests[path] = `sha384-${hash.digest('base64')}`;
  }
  return digests;
}

/** @param {unknown} value */
function toJson(value) {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
