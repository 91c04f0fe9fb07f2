import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {root} from '../run.mjs';
import {readDocuments} from './corpora/articles.mjs';
import {helplet} from './helplet.mjs';
import {writePagefind} from './pagefind/build.mjs';
import {pagefindSettings} from './pagefind/settings.mjs';
import {peers} from './peers/index.mjs';
import {peerLanguage} from './peers/language.mjs';

/**
 * @typedef {import('./types.mjs').Engine} Engine
 * @typedef {import('./types.mjs').EngineId} EngineId
 */

/** @type {Readonly<Record<EngineId, {name: string, package: string}>>} */
const names = {
  helplet: {name: 'Helplet', package: 'helplet'},
  minisearch: {name: 'MiniSearch', package: 'minisearch'},
  flexsearch: {name: 'FlexSearch', package: 'flexsearch'},
  lunr: {name: 'Lunr', package: 'lunr'},
  fuse: {name: 'Fuse.js', package: 'fuse.js'},
  orama: {name: 'Orama', package: '@orama/orama'},
  pagefind: {name: 'Pagefind', package: 'pagefind'},
  bm25: {name: 'BM25', package: '@orama/stemmers'},
};

export const engineIds = /** @type {readonly EngineId[]} */ (Object.keys(names));

/** @param {EngineId} id True for what stands for a formula, not for a product: its speed and size mean nothing. */
export const isBaseline = id => id === 'bm25';

/** @param {EngineId} id */
export const nameOf = id => names[id].name;

/**
 * @param {EngineId} id
 * @returns {Promise<Engine>}
 */
export async function engineOf(id) {
  const common = {id, name: names[id].name, version: await versionOf(id)};
  if (id === 'helplet') {
    const {settings, restore} = helplet;
    const write = (/** @type {any} */ corpus, /** @type {any} */ _setting, /** @type {string} */ folder) =>
      helplet.write(corpus, folder);
    return {...common, settings, write, restore: /** @type {any} */ (restore)};
  }
  if (id === 'pagefind') return {...common, settings: pagefindSettings, write: writePagefind, isEnglish: true};
  const {settings, build, restore} = peers[id];
  return {
    ...common,
    settings,
    restore: (files, setting, language = 'en') => restore(files, setting, languageFor(id, language)),
    async write(corpus, setting, folder) {
      await mkdir(folder, {recursive: true});
      const files = await build(await readDocuments(corpus), setting, languageFor(id, corpus.language));
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    },
  };
}

/**
 * The peers know English by themselves, as they do in the pages that are measured.
 *
 * @param {EngineId} id
 * @param {string} code
 */
function languageFor(id, code) {
  return code === 'en' && !isBaseline(id) ? undefined : peerLanguage(code);
}

/** @param {EngineId} id */
async function versionOf(id) {
  const folder = id === 'helplet' ? root : join(root, 'node_modules', names[id].package);
  const {version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  return `${names[id].package} ${version}`;
}
