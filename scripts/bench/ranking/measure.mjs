import {join} from 'node:path';
import {root} from '../../run.mjs';
import {corrupt} from '../corrupt.mjs';
import {sample as sampleOf} from '../random.mjs';

/**
 * @typedef {{id: string, text: string, ndcg: number, recall: number, success: number, expected: readonly string[],
 *   found: readonly string[], misspelt?: number}} MeasuredQuestion
 */

/** What is excluded from rankings is little: so many more hits do. */
const SPARE_HITS = 10;

/**
 * Asks the questions of a collection, as someone who presses Enter.
 *
 * @param {import('../corpora/collections.mjs').JudgedFolder} collection
 * @param {import('./compile-sources.mjs').Sources} sources
 * @param {{sample: number, typos: boolean}} options
 * @returns {Promise<MeasuredQuestion[]>}
 */
export async function measureRanked({from, judged}, {node, metrics, queries, judgements}, {sample, typos}) {
  const {signal} = new AbortController();
  const provider = await node.openContent(from);
  const grades = await judgements.readJudgements(join(judged, 'qrels.tsv'), root);
  const questions = (await queries.readQueries(join(judged, 'queries.jsonl'), root)).flatMap(
    ({id, text, exclude = []}) => {
      const relevant = new Map([...(grades.get(id) ?? [])].filter(([article]) => !exclude.includes(article)));
      return metrics.hasRelevant(relevant) ? [{id, text, exclude, relevant}] : [];
    },
  );
  /**
   * @param {string} query
   * @param {readonly string[]} exclude
   */
  const rank = async (query, exclude) => {
    const pageSize = metrics.CUTOFF + Math.min(SPARE_HITS, exclude.length);
    const {hits} = await provider.search({query, intent: 'submit', pageSize}, {signal});
    return hits.map(({article}) => article.id).filter(id => !exclude.includes(id));
  };
  const measured = [];
  for (const {id, text, exclude, relevant} of sampleOf(questions, sample)) {
    const found = await rank(text, exclude);
    const scores = metrics.measureRanking(found, relevant);
    const misspelt = typos
      ? metrics.measureRanking(await rank(corrupt(text, id), exclude), relevant)['ndcg@10']
      : undefined;
    measured.push({
      id,
      text,
      ndcg: scores['ndcg@10'],
      recall: scores['recall@10'],
      success: scores['success@1'],
      expected: [...relevant.keys()],
      found: found.slice(0, 3),
      ...(misspelt === undefined ? {} : {misspelt}),
    });
  }
  provider.dispose?.();
  return measured;
}
