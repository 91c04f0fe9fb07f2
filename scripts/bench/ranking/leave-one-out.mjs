import {measureRanked} from './measure.mjs';
import {changeOf, mean} from './report.mjs';

export const LEFT_OUT_COLUMNS = ['left out', 'others choose', 'nDCG@10', 'today', 'change', 'p', 'its own best'];

/**
 * Chooses the value of a parameter on all collections but one, and measures it on that one: whether a choice holds where nobody
 * looked at it.
 *
 * @param {readonly import('../corpora/collections.mjs').JudgedFolder[]} collections
 * @param {import('./compile-sources.mjs').Sources} sources
 * @param {string} setting A name and values: `k1=1.5,2,2.5`.
 * @param {{sample: number}} options
 * @returns {Promise<readonly (readonly string[])[]>} A row for each collection that was left out.
 */
export async function leaveOneOut(collections, sources, setting, {sample}) {
  const [name = '', list = ''] = setting.split('=');
  const today = sources.parameter(name);
  const values = [...new Set([today, ...list.split(',').map(Number)])].sort((a, b) => a - b);
  /** @type {Map<number, readonly (readonly number[])[]>} By value: nDCG@10 of each question of each collection. */
  const scores = new Map();
  for (const value of values) {
    sources.setParameters([`${name}=${value}`]);
    const byCollection = [];
    for (const collection of collections) {
      process.stderr.write(`${name}=${value} ${collection.name}\n`);
      const measured = await measureRanked(collection, sources, {sample, typos: false});
      byCollection.push(measured.map(({ndcg}) => ndcg));
    }
    scores.set(value, byCollection);
  }
  sources.setParameters([`${name}=${today}`]);
  /**
   * @param {number} value
   * @param {number} at
   */
  const scoresOf = (value, at) => scores.get(value)?.[at] ?? [];
  /**
   * The value that is best on the mean of some collections; today's where none is better.
   *
   * @param {(at: number) => boolean} counts
   */
  const bestOn = counts => {
    const meanOf = (/** @type {number} */ value) =>
      mean(collections.flatMap((_collection, at) => (counts(at) ? [mean(scoresOf(value, at))] : [])));
    return values.reduce((best, value) => (meanOf(value) > meanOf(best) ? value : best), today);
  };
  return collections.map((collection, at) => {
    const chosen = bestOn(other => other !== at);
    const before = scoresOf(today, at);
    const after = scoresOf(chosen, at);
    return [
      collection.name,
      `${name}=${chosen}`,
      mean(after).toFixed(4),
      mean(before).toFixed(4),
      ...changeOf(after.map((ndcg, question) => ndcg - (before[question] ?? ndcg))),
      String(bestOn(other => other === at)),
    ];
  });
}
