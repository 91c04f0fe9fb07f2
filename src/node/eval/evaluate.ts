import type {Hit, SearchProvider} from '../../core/search-provider.js';
import {allArticles, searchHits} from '../paged-search.js';
import {averageMetrics, CUTOFF, hasRelevant, type Metrics, measureRanking} from './metrics.js';
import type {Answers} from './read-answers.js';
import type {Judgements} from './read-judgements.js';
import type {EvalQuery} from './read-queries.js';

export interface EvalReport {
  /** Queries that were measured. */
  readonly queries: number;
  /** Queries left out because no article is relevant to them. */
  readonly skipped: number;
  readonly metrics: Metrics;
  /** Of the queries whose answers are given; missing where none are. */
  readonly answers?: AnswersReport;
  /** Articles in the judgements that do not exist. They count as relevant and never found. */
  readonly unknownArticles: readonly string[];
  /** Queries in the judgements that were not asked. */
  readonly unknownQueries: readonly string[];
}

export interface AnswersReport {
  /** Queries that were measured and whose answers are given. */
  readonly queries: number;
  /** The share of them where the first hit's excerpt holds an answer. */
  readonly held: number;
  /** The mean length of those excerpts, in UTF-16 units. */
  readonly length: number;
}

export interface EvaluateOptions {
  readonly provider: SearchProvider;
  readonly queries: readonly EvalQuery[];
  readonly judgements: Judgements;
  /** Texts that an excerpt should hold. Default: none. */
  readonly answers?: Answers;
  /** BCP 47. Default: the bundle's own. */
  readonly locale?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Measures how well a search answers queries whose relevant articles are known. */
export async function evaluate(options: EvaluateOptions): Promise<EvalReport> {
  const {queries, judgements, answers, provider, locale, onProgress} = options;
  const measured: Metrics[] = [];
  const excerpts: {readonly held: boolean; readonly length: number}[] = [];
  for (const [done, {id, text, exclude = []}] of queries.entries()) {
    onProgress?.(done, queries.length);
    // What may not be found is not missing either.
    const grades = new Map([...(judgements.get(id) ?? [])].filter(([article]) => !exclude.includes(article)));
    if (!hasRelevant(grades)) continue;
    const request = {query: text, intent: 'submit', ...(locale ? {locale} : {})} as const;
    const {hits} = await searchHits(provider, request, CUTOFF + exclude.length);
    const ranked = hits.filter(({article}) => !exclude.includes(article.id));
    measured.push(
      measureRanking(
        ranked.map(({article}) => article.id),
        grades,
      ),
    );
    const wanted = answers?.get(id);
    const [first] = ranked;
    if (wanted) excerpts.push({held: holdsAnswer(first, wanted), length: lengthOf(first)});
  }
  const asked = new Set(queries.map(({id}) => id));
  const articles = new Set((await allArticles(provider, locale)).map(({id}) => id));
  const judged = new Set([...judgements.values()].flatMap(grades => [...grades.keys()]));
  return {
    queries: measured.length,
    skipped: queries.length - measured.length,
    metrics: averageMetrics(measured),
    ...(answers ? {answers: averageExcerpts(excerpts)} : {}),
    unknownArticles: [...judged].filter(id => !articles.has(id)),
    unknownQueries: [...judgements.keys()].filter(id => !asked.has(id)),
  };
}

function lengthOf(hit: Hit | undefined): number {
  return (hit?.excerpt ?? []).reduce((sum, {text}) => sum + text.length, 0);
}

function averageExcerpts(excerpts: readonly {readonly held: boolean; readonly length: number}[]): AnswersReport {
  const queries = excerpts.length;
  return {
    queries,
    held: excerpts.filter(({held}) => held).length / (queries || 1),
    length: excerpts.reduce((sum, {length}) => sum + length, 0) / (queries || 1),
  };
}

/** True when the excerpt of a hit holds one of the answers, whatever its case, spaces and outer punctuation. */
function holdsAnswer(hit: Hit | undefined, answers: readonly string[]): boolean {
  const excerpt = plain((hit?.excerpt ?? []).map(({text}) => text).join(''));
  return answers.some(answer => excerpt.includes(plain(answer).replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '')));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
