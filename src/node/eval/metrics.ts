/** How well rankings answer queries, each from 0 (not at all) to 1 (perfectly). */
export interface Metrics {
  /** Normalised discounted cumulative gain of the first 10, with gain 2^grade - 1: are the best ones at the top? */
  readonly 'ndcg@10': number;
  /** One over the rank of the first relevant article, 0 behind rank 10: how far down does one have to read? */
  readonly 'mrr@10': number;
  /** The share of the relevant articles among the first 10: is anything missing? */
  readonly 'recall@10': number;
  /** Whether the first article is relevant. */
  readonly 'success@1': number;
}

/** Articles and how relevant they are to a query; 0 and below is not at all. */
export type Grades = ReadonlyMap<string, number>;

/** How deep the metrics look. */
export const CUTOFF = 10;

/** True when some article is relevant; queries for which none is say nothing about a ranking. */
export function hasRelevant(grades: Grades): boolean {
  return [...grades.values()].some(isRelevant);
}

/**
 * Measures one ranking.
 * @param ranking article ids, best first.
 * @param grades with at least one relevant article.
 */
export function measureRanking(ranking: readonly string[], grades: Grades): Metrics {
  const found = ranking.slice(0, CUTOFF).map(id => grades.get(id) ?? 0);
  const ideal = [...grades.values()].sort((first, second) => second - first).slice(0, CUTOFF);
  const first = found.findIndex(isRelevant);
  return {
    'ndcg@10': discountedGain(found) / discountedGain(ideal),
    'mrr@10': first < 0 ? 0 : 1 / (first + 1),
    'recall@10': found.filter(isRelevant).length / [...grades.values()].filter(isRelevant).length,
    'success@1': first === 0 ? 1 : 0,
  };
}

/** The mean of each metric, every query counting the same; all 0 without queries. */
export function averageMetrics(all: readonly Metrics[]): Metrics {
  const mean = (key: keyof Metrics): number => all.reduce((sum, metrics) => sum + metrics[key], 0) / (all.length || 1);
  return {
    'ndcg@10': mean('ndcg@10'),
    'mrr@10': mean('mrr@10'),
    'recall@10': mean('recall@10'),
    'success@1': mean('success@1'),
  };
}

function isRelevant(grade: number): boolean {
  return grade > 0;
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** Math.max(0, grade) - 1) / Math.log2(index + 2), 0);
}
