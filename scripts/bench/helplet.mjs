import {loadLanguages, loadNodeApi, loadProvider, loadSecondStage} from './dist.mjs';
import {MemorySource} from './memory-source.mjs';

/** @typedef {import('./types.mjs').Setting & {full: boolean}} HelpletSetting */

const {signal} = new AbortController();

/** What peers do: ranked articles with their titles. */
export const ranking = {label: 'ranking only', full: false};
/** What the panel asks for: excerpts, sections and facets as well. */
export const fullAnswers = {label: 'full answers', full: true};

export const helplet = {
  /** @type {readonly HelpletSetting[]} */
  // Texts decide the order of the best ones: the first setting is what people get, and what quality is measured by.
  settings: [fullAnswers, ranking],

  /**
   * @param {import('./types.mjs').Corpus} corpus
   * @param {string} folder
   */
  async write({jsonl}, folder) {
    const {buildBundle} = await loadNodeApi();
    await buildBundle({jsonl, out: folder});
  },

  /**
   * @param {import('./types.mjs').IndexFiles} files
   * @param {HelpletSetting} setting
   * @returns {Promise<import('./types.mjs').Searcher>}
   */
  async restore(files, setting) {
    const source = new MemorySource(files);
    const provider = await openProvider(source);
    await provider.warm?.({signal});
    return {
      search: (query, intent, limit) => search(provider, query, intent, limit, setting.full),
      release: () => source.release(),
    };
  },
};

/** @param {MemorySource} source */
export async function openProvider(source) {
  const [{EmbeddedProvider}, {loadLanguage}] = await Promise.all([loadProvider(), loadLanguages()]);
  return new EmbeddedProvider({source, loadLanguage, loadSecondStage});
}

/**
 * @param {import('../../src/core/search-provider.js').SearchProvider} provider
 * @param {string} query
 * @param {import('./types.mjs').Intent} intent
 * @param {number} pageSize
 * @param {boolean} full
 */
export async function search(provider, query, intent, pageSize, full) {
  const more = full ? {facets: /** @type {const} */ (['category', 'topic'])} : {excerpts: false};
  const {hits} = await provider.search({query, intent, pageSize, ...more}, {signal});
  return hits.map(({article: {id, title}}) => ({id, title}));
}
