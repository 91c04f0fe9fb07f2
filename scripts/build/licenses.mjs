import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * @typedef {object} License What Vite writes of a package.
 * @property {string} name
 * @property {string} version
 * @property {string} [identifier]
 * @property {string} [text]
 */

/** What each build leaves beside its scripts. */
const SUFFIX = '.licenses.json';

/**
 * Makes one document of the licences of all packages that the builds bundled.
 *
 * @param {string} dist
 * @param {readonly string[]} documents Where to write it, below dist.
 */
export async function gatherLicenses(dist, documents) {
  /** @type {Map<string, License>} */
  const licenses = new Map();
  for (const name of (await readdir(dist, {recursive: true})).filter(file => file.endsWith(SUFFIX))) {
    const file = join(dist, name);
    for (const license of /** @type {License[]} */ (JSON.parse(await readFile(file, 'utf8')))) {
      licenses.set(`${license.name} ${license.version}`, license);
    }
    await rm(file);
  }
  const sorted = [...licenses].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, license]) => license);
  for (const name of documents) await writeFile(join(dist, name), inMarkdown(sorted));
}

/** @param {readonly License[]} licenses */
function inMarkdown(licenses) {
  const sections = licenses.map(({name, version, identifier, text}) =>
    [`## ${name} ${version}${identifier ? ` (${identifier})` : ''}`, ...(text ? [text] : [])].join('\n\n'),
  );
  return `${['# Licences', 'Scripts of Helplet contain these packages.', ...sections].join('\n\n')}\n`;
}
