import {lengthsOf, titleWeightOf} from '../packed/index-base.js';
import type {PackedIndex} from '../packed/packed-index.js';
import {isPartOnly} from '../packed/posting-list.js';
import {PARAMETERS} from './parameters.js';
import type {QueryGroup, QueryPlan, Variant} from './query-plan.js';
import {createBuffers, type ScoreBuffers} from './score-buffers.js';

/** Articles that answer a query, and what they score by their postings. */
export interface ScoredArticles {
  readonly articles: Uint32Array;
  readonly scores: Float64Array;
}

/** What a word of the query gives to a score, by the variant that gives most. */
export interface VariantScore {
  readonly variant: Variant;
  readonly score: number;
}

/** What the weight of each field is multiplied by; 0 leaves the field out. */
export interface FieldBoosts {
  readonly title: number;
  readonly headings: number;
  readonly body: number;
  readonly keywords: number;
}

export const EVEN_BOOSTS: FieldBoosts = {title: 1, headings: 1, body: 1, keywords: 1};

/** Factors that turn a sum of word scores into the score of an article. */
export interface TitleFactors {
  /** For the share of the query that stands in the title. */
  readonly coverage: number;
  /** What the share of the title that stands in the query adds to the second factor. */
  readonly share: number;
  /** What words that follow each other in the title add to it. */
  readonly pairs: number;
}

/** What a word counts towards coverage however many articles hold it: the name of a product may be in all. */
const LEAST_IDF = Math.LN2;

/** Scores all articles by the postings of a query's words: BM25F, then what the title says. */
export class ArticleScorer {
  readonly #index: PackedIndex;
  readonly #titleNorms: Float32Array;
  readonly #headingNorms: Float32Array;
  readonly #bodyNorms: Float32Array;
  readonly #buffers: ScoreBuffers;

  constructor(index: PackedIndex) {
    const {averages} = index.base;
    const lengths = lengthsOf(index.base);
    const norms = (strength: number, length: (article: number) => number, average: number): Float32Array =>
      Float32Array.from({length: index.articleCount}, (_unused, article) =>
        lengthNorm(strength, length(article), average),
      );
    this.#index = index;
    this.#buffers = createBuffers(index.articleCount);
    this.#titleNorms = norms(PARAMETERS.titleNorm, lengths.title, averages.title);
    this.#headingNorms = norms(PARAMETERS.headingNorm, lengths.headings, averages.headings);
    this.#bodyNorms = norms(PARAMETERS.bodyNorm, lengths.body, averages.body);
  }

  /** Articles that answer a query, in no order. */
  score(plan: QueryPlan, boosts = EVEN_BOOSTS): ScoredArticles {
    const {sums, titleCovered, titleShare, titlePairs} = this.#buffers;
    for (const buffer of Object.values(this.#buffers)) buffer.fill(0);
    const mostWeight = Math.max(...plan.groups.map(({weight}) => weight));
    let count = 0;
    for (const [place, group] of plan.groups.entries()) {
      count = this.#addGroup(group, place, group.weight === mostWeight, count, boosts);
    }
    const articles = this.#answering(plan, count);
    for (let place = 0; place < articles.length; place++) {
      const article = articles[place] as number;
      if (titleShare[article] === 0) continue;
      const {coverage, share, pairs} = this.#factors(
        plan,
        article,
        titleCovered[article] as number,
        titleShare[article] as number,
        titlePairs[article] as number,
      );
      sums[article] = (sums[article] as number) * coverage * (1 + share + pairs);
    }
    const {titleGroups} = this.#index.base;
    moveToSameTitle(articles, article => titleGroups[article] as number, sums);
    const scores = new Float64Array(articles.length);
    for (let place = 0; place < articles.length; place++) scores[place] = sums[articles[place] as number] as number;
    return {articles, scores};
  }

  /** What each word gives to the score of one article; undefined for words that it lacks. */
  wordScores(plan: QueryPlan, article: number): (VariantScore | undefined)[] {
    return plan.groups.map(({variants, weight}) => {
      let best: VariantScore | undefined;
      for (const variant of variants) {
        const at = positionIn(variant.list.articles, article);
        if (at < 0) continue;
        const score = variant.weight * weight * variant.idf * this.#saturated(variant, at, EVEN_BOOSTS);
        if (score > (best?.score ?? 0)) best = {variant, score};
      }
      return best;
    });
  }

  /** The title's part of one article's score. */
  titleFactors(plan: QueryPlan, article: number): TitleFactors {
    let covered = 0;
    let share = 0;
    let pairs = 0;
    let before = 0;
    for (const {variants, weight, idf} of plan.groups) {
      let position = 0;
      for (const variant of variants) {
        const at = positionIn(variant.list.articles, article);
        const place = at < 0 ? 0 : (variant.list.title[at] as number);
        if (place === 0) continue;
        share += variant.idf;
        position ||= place;
      }
      if (position > 0) covered += weight * idf;
      if (before > 0 && position === before + 1) pairs++;
      before = position;
    }
    return this.#factors(plan, article, covered, share, pairs);
  }

  /** How much lengths soften frequencies in an article's title. */
  titleNorm(article: number): number {
    return this.#titleNorms[article] as number;
  }

  /**
   * Those of the articles found that answer enough of a query. What answers only the words that questions are wrapped in does so where
   * no article answers all others, unless nothing else is asked.
   */
  #answering(plan: QueryPlan, count: number): Uint32Array {
    const {covered, found, told} = this.#buffers;
    let most = 0;
    let mostTold = 0;
    for (let place = 0; place < count; place++) {
      const article = found[place] as number;
      most = Math.max(most, covered[article] as number);
      mostTold = Math.max(mostTold, told[article] as number);
    }
    const tellsAll = mostTold > 0 && mostTold >= plan.weight;
    const least = most * PARAMETERS.leastCoverage;
    const leastSoft = tellsAll ? Number.POSITIVE_INFINITY : most * PARAMETERS.leastSoftCoverage;
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const article = found[place] as number;
      if ((covered[article] as number) < ((told[article] as number) > 0 ? least : leastSoft)) continue;
      found[kept++] = article;
    }
    return found.slice(0, kept);
  }

  #factors(plan: QueryPlan, article: number, covered: number, shared: number, pairs: number): TitleFactors {
    const weight = titleWeightOf(this.#index.base, article);
    return {
      coverage: 1 + PARAMETERS.titleCoverage * (plan.worth > 0 ? covered / plan.worth : 0),
      share: PARAMETERS.titleShare * (weight > 0 ? Math.min(1, shared / weight) : 0),
      pairs: plan.groups.length > 1 ? PARAMETERS.titlePairs * (pairs / (plan.groups.length - 1)) : 0,
    };
  }

  /**
   * Adds what one word gives.
   * @param count of the articles that are found so far.
   * @returns the same with those that have this word.
   */
  #addGroup(
    {variants, weight, idf}: QueryGroup,
    place: number,
    tells: boolean,
    count: number,
    boosts: FieldBoosts,
  ): number {
    const {sums, covered, told, titleCovered, titleShare, titlePairs, best, found, touched} = this.#buffers;
    const {evenTitles, oddTitles} = this.#buffers;
    const [titles, before] = place % 2 ? [oddTitles, evenTitles] : [evenTitles, oddTitles];
    titles.fill(0);
    let touchedCount = 0;
    for (const variant of variants) {
      const {articles, title} = variant.list;
      const factor = variant.weight * weight * variant.idf;
      for (let index = 0; index < articles.length; index++) {
        const article = articles[index] as number;
        const position = title[index] as number;
        const score = factor * this.#saturated(variant, index, boosts);
        if (score === 0) continue;
        if (position > 0 && boosts.title > 0) {
          titles[article] ||= position;
          titleShare[article] = (titleShare[article] as number) + variant.idf;
        }
        if ((best[article] as number) === 0) touched[touchedCount++] = article;
        if (score > (best[article] as number)) best[article] = score;
      }
    }
    const worth = weight * idf;
    const coverage = weight * (idf + LEAST_IDF);
    let all = count;
    for (let index = 0; index < touchedCount; index++) {
      const article = touched[index] as number;
      if (sums[article] === 0) found[all++] = article;
      sums[article] = (sums[article] as number) + (best[article] as number);
      best[article] = 0;
      covered[article] = (covered[article] as number) + coverage;
      if (tells) told[article] = (told[article] as number) + weight;
      const position = titles[article] as number;
      if (position === 0) continue;
      titleCovered[article] = (titleCovered[article] as number) + worth;
      const previous = before[article] as number;
      if (previous > 0 && position === previous + 1) titlePairs[article] = (titlePairs[article] as number) + 1;
    }
    return all;
  }

  /** BM25F of one posting. */
  #saturated({list}: Variant, index: number, boosts: FieldBoosts): number {
    if (isPartOnly(list, index)) return saturate(boosts.body * PARAMETERS.partFrequency);
    const article = list.articles[index] as number;
    return saturate(
      (boosts.title * PARAMETERS.titleWeight * ((list.title[index] as number) > 0 ? 1 : 0)) /
        (this.#titleNorms[article] as number) +
        (boosts.headings * PARAMETERS.headingWeight * (list.headings[index] as number)) /
          (this.#headingNorms[article] as number) +
        boosts.keywords * PARAMETERS.keywordWeight * (list.keywords[index] as number) +
        (boosts.body * (list.body[index] as number)) / (this.#bodyNorms[article] as number),
    );
  }
}

/** Articles of one title answer the same question: the best of them speaks for the others. */
export function moveToSameTitle(
  articles: Iterable<number>,
  groupOf: (article: number) => number,
  scores: {[article: number]: number},
): void {
  const best = new Map<number, number>();
  const sharing: number[] = [];
  for (const article of articles) {
    const group = groupOf(article);
    if (group === 0) continue;
    sharing.push(article);
    best.set(group, Math.max(best.get(group) ?? 0, scores[article] as number));
  }
  for (const article of sharing) {
    const score = scores[article] as number;
    scores[article] = score + PARAMETERS.sameTitle * ((best.get(groupOf(article)) as number) - score);
  }
}

/** BM25's saturation, with its numerator, so that one occurrence of an average length is worth about 1. */
export function saturate(frequency: number): number {
  return (frequency * (PARAMETERS.k1 + 1)) / (PARAMETERS.k1 + frequency);
}

/** BM25's length normalisation; frequencies are divided by it. */
export function lengthNorm(strength: number, length: number, average: number): number {
  return 1 - strength + (strength * length) / average;
}

/** Place of an article in a list; -1 when it is not there. */
export function positionIn(articles: Uint32Array, article: number): number {
  let low = 0;
  let high = articles.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = articles[middle] as number;
    if (found === article) return middle;
    if (found < article) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
