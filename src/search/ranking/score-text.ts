import type {AnalyzedText, TermNumbers} from '../analysis/analyzed-text.js';
import type {AverageLengths} from '../packed/index-base.js';
import {isPartOnly} from '../packed/posting-list.js';
import type {ArticleText} from './article-text.js';
import {PARAMETERS} from './parameters.js';
import type {QueryPlan} from './query-plan.js';
import {
  type ArticleScorer,
  lengthNorm,
  positionIn,
  saturate,
  type TitleFactors,
  type VariantScore,
} from './score-articles.js';
import {TextAnswers, type TextHit} from './text-answers.js';

/** What the text of an article makes of its score. */
export interface TextScore {
  readonly score: number;
  /** Position of the section that answers best. */
  readonly section: number;
  /** What each section scores, before the factors. */
  readonly sectionScores: readonly number[];
  /** What each word gives in the best section; undefined for words that it lacks. */
  readonly wordScores: readonly (VariantScore | undefined)[];
  readonly title: TitleFactors;
  /** What words that follow each other in the text add to the second factor. */
  readonly pairs: number;
  /** What the best stretch of text adds to it. */
  readonly window: number;
  /** What signs of the query add to it that the article has as well. */
  readonly literal: number;
}

/** What of a text answers the query. */
interface ScannedText {
  /** In words. */
  readonly length: number;
  readonly hits: readonly TextHit[];
}

/** Scores articles by their sections and the nearness of words, which the index does not hold. */
export class TextScorer {
  readonly #plan: QueryPlan;
  readonly #articles: ArticleScorer;
  readonly #averages: AverageLengths;
  readonly #answers: TextAnswers;
  /** Scratch: how often each variant occurs, weighted by field. */
  readonly #frequencies: Float64Array;

  constructor(plan: QueryPlan, articles: ArticleScorer, averages: AverageLengths, numbers: TermNumbers) {
    this.#plan = plan;
    this.#articles = articles;
    this.#averages = averages;
    this.#answers = new TextAnswers(plan, numbers);
    this.#frequencies = new Float64Array(this.#answers.variants.length);
  }

  /** @param name the title of the article, as it is written. */
  score(article: number, name: string, text: ArticleText): TextScore {
    const title = this.#articles.titleFactors(this.#plan, article);
    const fixed = this.#fixedFrequencies(article);
    const scan = (analyzed: AnalyzedText): ScannedText => ({
      length: analyzed.terms.length,
      hits: this.#answers.hitsIn(analyzed),
    });
    const description = scan(text.description);
    const sections = text.sections.map(({heading, body}) => ({heading: scan(heading), body: scan(body)}));
    // The description counts as the beginning of the first section.
    const {worth: literal, missing} = this.#literal(name, text);
    const bySection = sections.map(({heading, body}, index) =>
      this.#scoreSection(heading, index === 0 ? [description, body] : [body], fixed, missing),
    );
    const sectionScores = bySection.map(words => words.reduce((sum, word) => sum + (word?.score ?? 0), 0));
    let section = 0;
    for (const [index, score] of sectionScores.entries()) if (score > (sectionScores[section] ?? 0)) section = index;
    const {pairs, window} = this.#nearness([description, ...sections.flatMap(({heading, body}) => [heading, body])]);
    const best = sectionScores[section] ?? 0;
    return {
      score: best * title.coverage * (1 + title.share + title.pairs + pairs + window + literal),
      section,
      sectionScores,
      wordScores: bySection[section] ?? [],
      title,
      pairs,
      window,
      literal,
    };
  }

  /** What the signs of the query add to the score of an article, and the terms that it has without their signs only. */
  #literal(
    name: string,
    {description, sections}: ArticleText,
  ): {readonly worth: number; readonly missing: ReadonlySet<string>} {
    const {literals} = this.#plan;
    if (!literals.length) return {worth: 0, missing: new Set()};
    const text = [description, ...sections.flatMap(({heading, body}) => [heading, body])].map(part => part.text);
    const body = text.join('\n');
    let sum = 0;
    const missing = new Set<string>();
    for (const {pattern, terms} of literals) {
      const worth = pattern.test(name) ? PARAMETERS.titleLiteral : pattern.test(body) ? PARAMETERS.bodyLiteral : 0;
      if (!worth) for (const term of terms) missing.add(term);
      sum += worth;
    }
    return {worth: sum / literals.length, missing};
  }

  /** What title and keywords give to each variant, in every section alike. */
  #fixedFrequencies(article: number): Float64Array {
    const titleNorm = this.#articles.titleNorm(article);
    return Float64Array.from(this.#answers.variants, ({variant: {list, terms}}) => {
      const at = positionIn(list.articles, article);
      if (at < 0) return 0;
      if (isPartOnly(list, at)) return PARAMETERS.partFrequency;
      const inTitle = (list.title[at] as number) > 0;
      // A synonym of several words counts where the article has all of them.
      const whole = terms.length > 1 ? (list.body[at] as number) : 0;
      return (
        (inTitle ? PARAMETERS.titleWeight / titleNorm : 0) +
        PARAMETERS.keywordWeight * (list.keywords[at] as number) +
        whole
      );
    });
  }

  #scoreSection(
    heading: ScannedText,
    texts: readonly ScannedText[],
    fixed: Float64Array,
    missing: ReadonlySet<string>,
  ): (VariantScore | undefined)[] {
    const {sectionHeading, sectionBody} = this.#averages;
    this.#frequencies.set(fixed);
    this.#count(heading, PARAMETERS.headingWeight / lengthNorm(PARAMETERS.headingNorm, heading.length, sectionHeading));
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    for (const text of texts) this.#count(text, 1 / lengthNorm(PARAMETERS.bodyNorm, length, sectionBody));
    const scores: (VariantScore | undefined)[] = this.#plan.groups.map(() => undefined);
    for (const [position, {group, variant}] of this.#answers.variants.entries()) {
      const frequency = this.#frequencies[position] as number;
      if (frequency === 0) continue;
      const {weight = 0, term = ''} = this.#plan.groups[group] ?? {};
      const share = missing.has(term) ? PARAMETERS.withoutSigns : 1;
      const score = share * variant.weight * weight * variant.idf * saturate(frequency);
      if (score > (scores[group]?.score ?? 0)) scores[group] = {variant, score};
    }
    return scores;
  }

  #count({hits}: ScannedText, worth: number): void {
    const frequencies = this.#frequencies;
    for (const {answers} of hits) {
      for (const position of answers) frequencies[position] = (frequencies[position] as number) + worth;
    }
  }

  /** Words of the query that follow each other, and the stretch of text that holds most of the query. */
  #nearness(texts: readonly ScannedText[]): {readonly pairs: number; readonly window: number} {
    const {groups, worth} = this.#plan;
    if (groups.length < 2) return {pairs: 0, window: 0};
    const hits = this.#oneAfterAnother(texts);
    const pairs = new Set<number>();
    const inWindow = groups.map(() => 0);
    let first = 0;
    let value = 0;
    let best = 0;
    for (const [index, {at, group}] of hits.entries()) {
      const last = hits[index - 1];
      if (last?.at === at - 1 && last.group === group - 1) pairs.add(group);
      if (inWindow[group] === 0) value += worthOf(groups[group]);
      inWindow[group] = (inWindow[group] as number) + 1;
      for (let oldest = hits[first]; oldest && at - oldest.at >= PARAMETERS.windowWords; oldest = hits[first]) {
        const left = (inWindow[oldest.group] as number) - 1;
        inWindow[oldest.group] = left;
        if (left === 0) value -= worthOf(groups[oldest.group]);
        first++;
      }
      if (value > best) best = value;
    }
    return {
      pairs: PARAMETERS.bodyPairs * (pairs.size / (groups.length - 1)),
      window: PARAMETERS.window * (worth > 0 ? best / worth : 0),
    };
  }

  /** All hits of an article, as if its texts were one. */
  #oneAfterAnother(texts: readonly ScannedText[]): {readonly at: number; readonly group: number}[] {
    const all: {readonly at: number; readonly group: number}[] = [];
    let before = 0;
    for (const {hits, length} of texts) {
      for (const {at, answers} of hits) {
        all.push({at: before + at, group: this.#answers.variants[answers[0] as number]?.group ?? 0});
      }
      before += length;
    }
    return all;
  }
}

function worthOf(group: QueryPlan['groups'][number] | undefined): number {
  return group ? group.weight * group.idf : 0;
}
