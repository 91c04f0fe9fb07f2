import type {SearchProvider} from '../../core/search-provider.js';
import {allArticles, searchHits} from '../paged-search.js';
import {averageMetrics, CUTOFF, hasRelevant, type Metrics, measureRanking} from './metrics.js';
import type {Judgements} from './read-judgements.js';
import type {EvalQuery} from './read-queries.js';

export interface EvalReport {
  /** Queries that were measured. */
  readonly queries: number;
  /** Queries left out because no article is relevant to them. */
  readonly skipped: number;
  readonly metrics: Metrics;
  /** Articles in the judgements that do not exist. They count as relevant and never found. */
  readonly unknownArticles: readonly string[];
  /** Queries in the judgements that were not asked. */
  readonly unknownQueries: readonly string[];
}

export interface EvaluateOptions {
  readonly provider: SearchProvider;
  readonly queries: readonly EvalQuery[];
  readonly judgements: Judgements;
  /** BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Measures how well a search answers queries whose relevant articles are known. */
export async function evaluate(options: EvaluateOptions): Promise<EvalReport> {
  const {queries, judgements, provider, locale, onProgress} = options;
  const measured: Metrics[] = [];
  for (const [done, {id, text, exclude = []}] of queries.entries()) {
    onProgress?.(done, queries.length);
    // What may not be found is not missing either.
    const grades = new Map([...(judgements.get(id) ?? [])].filter(([article]) => !exclude.includes(article)));
    if (!hasRelevant(grades)) continue;
    const request = {query: text, intent: 'submit', ...(locale ? {locale} : {})} as const;
    const {hits} = await searchHits(provider, request, CUTOFF + exclude.length);
    const ranking = hits.map(({article}) => article.id).filter(article => !exclude.includes(article));
    measured.push(measureRanking(ranking, grades));
  }
  const asked = new Set(queries.map(({id}) => id));
  const articles = new Set((await allArticles(provider, locale)).map(({id}) => id));
  const judged = new Set([...judgements.values()].flatMap(grades => [...grades.keys()]));
  return {
    queries: measured.length,
    skipped: queries.length - measured.length,
    metrics: averageMetrics(measured),
    unknownArticles: [...judged].filter(id => !articles.has(id)),
    unknownQueries: [...judgements.keys()].filter(id => !asked.has(id)),
  };
}
