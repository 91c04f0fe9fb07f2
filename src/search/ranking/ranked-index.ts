import type {Analyzer} from '../analysis/analyzer.js';
import type {IndexBase} from '../packed/index-base.js';
import {PackedIndex} from '../packed/packed-index.js';
import type {SpellingVariants} from './find-variants.js';
import {Pins} from './pins.js';
import {planQuery} from './plan-query.js';
import type {QueryPlan} from './query-plan.js';
import {readQuery} from './read-query.js';
import {ArticleScorer, EVEN_BOOSTS, type FieldBoosts, type ScoredArticles} from './score-articles.js';
import {Synonyms} from './synonyms.js';

/** An index, and everything that ranks by it. */
export class RankedIndex {
  readonly index: PackedIndex;
  readonly scorer: ArticleScorer;
  readonly pins: Pins;
  readonly #analyzer: Analyzer;
  readonly #synonyms: Synonyms;
  #spelling: SpellingVariants | undefined;
  #planned: {readonly term: string; readonly plan: QueryPlan} | undefined;
  #scored: {readonly plan: QueryPlan; readonly boosts: FieldBoosts; readonly found: ScoredArticles} | undefined;

  constructor(base: IndexBase, analyzer: Analyzer) {
    this.index = new PackedIndex(base);
    this.scorer = new ArticleScorer(this.index);
    this.pins = new Pins(base.extras.pins);
    this.#analyzer = analyzer;
    this.#synonyms = new Synonyms(base.extras.synonyms ?? [], analyzer);
  }

  /** Finds words by their spelling as well from now on. */
  useSpelling(spelling: SpellingVariants): void {
    this.#spelling = spelling;
    this.#planned = undefined;
  }

  /**
   * What answers a term. The last word counts as unfinished, unless a space follows it. What the index misses is noted in it:
   * then the plan is incomplete.
   */
  plan(term: string): QueryPlan {
    if (this.#planned?.term === term) return this.#planned.plan;
    const finished = /\s$/u.test(term);
    const plan = planQuery(
      readQuery(term.trimEnd(), this.#analyzer, finished),
      this.index,
      this.#analyzer,
      this.#synonyms,
      this.#spelling,
    );
    if (!this.index.misses) this.#planned = {term, plan};
    return plan;
  }

  /** Articles that answer a term, in no order. */
  score(term: string, boosts: FieldBoosts = EVEN_BOOSTS): ScoredArticles {
    const plan = this.plan(term);
    // The next page and other filters ask for the same.
    const last = this.#scored;
    if (last && last.plan === plan && last.boosts === boosts) return last.found;
    const found = this.scorer.score(plan, boosts);
    this.#scored = {plan, boosts, found};
    return found;
  }
}
