import {openPagefind} from '../pagefind/ranker.mjs';
import {readFolder} from '../read-folder.mjs';

/**
 * Asks an engine many questions, wherever it runs.
 *
 * @typedef {{rank: (queries: readonly string[], limit: number) => Promise<string[][]>, close: () => Promise<void>}} Ranker
 */

/**
 * @param {import('../types.mjs').Engine} engine
 * @param {import('../types.mjs').Setting} setting
 * @param {string} folder What the engine wrote.
 * @param {string} language ISO 639-1.
 * @returns {Promise<Ranker>}
 */
export async function openRanker(engine, setting, folder, language) {
  if (!engine.restore) {
    const pagefind = await openPagefind(folder, setting);
    return {
      rank: async (queries, limit) => (await pagefind.run(queries, limit)).map(({ids}) => ids),
      close: pagefind.close,
    };
  }
  const searcher = await engine.restore(await readFolder(folder), setting, language);
  return {
    async rank(queries, limit) {
      const rankings = [];
      for (const query of queries) {
        const found = await searcher.search(query, 'submit', limit);
        rankings.push(found.map(({id}) => id));
      }
      return rankings;
    },
    close: async () => {},
  };
}
