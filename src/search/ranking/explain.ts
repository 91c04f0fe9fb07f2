import type {ScoreExplanation, WordScore} from '../../core/search-provider.js';
import type {QueryPlan, Variant} from './query-plan.js';
import {type ArticleScorer, positionIn} from './score-articles.js';
import type {TextScore} from './score-text.js';

/** Sums in another order differ by less. */
const ROUNDING = 1e-6;

/** An article as a search ranked it. */
export interface RankedArticle {
  readonly number: number;
  readonly score: number;
  readonly pinned: boolean;
  /** What its text made of its score, where it did. */
  readonly text?: TextScore;
}

/** Where the score of an article comes from: by its best section where its text decided, else by its postings. */
export function explainScore(
  plan: QueryPlan,
  {number: article, score, pinned, text}: RankedArticle,
  articles: ArticleScorer,
): ScoreExplanation {
  const scores = text?.wordScores ?? articles.wordScores(plan, article);
  const title = text?.title ?? articles.titleFactors(plan, article);
  const words = plan.groups.flatMap(({word}, number): WordScore[] => {
    const found = scores[number];
    if (!found) return [];
    const {variant} = found;
    return [
      {
        word,
        term: variant.prefix === undefined ? variant.terms.join(' ') : `${variant.prefix}…`,
        match: variant.match,
        frequencies: frequenciesOf(variant, article),
        idf: variant.idf,
        score: found.score,
      },
    ];
  });
  const factors = [
    {name: 'query in title', value: title.coverage},
    {
      name: text ? 'title in query, neighbouring words, best passage' : 'title in query, neighbouring words',
      value: 1 + title.share + title.pairs + (text ? text.pairs + text.window + text.literal : 0),
    },
  ];
  const own = factors.reduce((product, {value}) => product * value, sumOf(words));
  const moved = own > 0 ? score / own : 1;
  if (Math.abs(moved - 1) > ROUNDING) factors.push({name: 'another article of the same title', value: moved});
  return {words, factors, pinned};
}

function sumOf(words: readonly WordScore[]): number {
  return words.reduce((sum, {score}) => sum + score, 0);
}

function frequenciesOf({list}: Variant, article: number): Readonly<Record<string, number>> {
  const at = positionIn(list.articles, article);
  if (at < 0) return {};
  return {
    title: (list.title[at] as number) > 0 ? 1 : 0,
    headings: list.headings[at] as number,
    body: list.body[at] as number,
    keywords: list.keywords[at] as number,
  };
}
