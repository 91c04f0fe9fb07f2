import type {Analyzer} from '../analysis/analyzer.js';
import type {ArticleDirectory} from '../bundle/article-directory.js';
import type {IndexBase} from '../packed/index-base.js';
import {PackedIndex} from '../packed/packed-index.js';
import {planQuery} from '../ranking/plan-query.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {readQuery} from '../ranking/read-query.js';
import {ArticleScorer, type FieldBoosts, type ScoredArticles} from '../ranking/score-articles.js';
import {Synonyms} from '../ranking/synonyms.js';
import type {PackedDocument, PackedSource} from './orama-plugin.js';

/** More searches than ever run at the same time. */
const MAX_RESTRICTED = 20;

/** An index, and everything that ranks by it. */
export class RankedIndex implements PackedSource {
  readonly index: PackedIndex;
  readonly scorer: ArticleScorer;
  readonly ids: readonly string[];
  readonly pins: PackedSource['pins'];
  readonly #analyzer: Analyzer;
  readonly #directory: Pick<ArticleDirectory, 'summary'>;
  readonly #synonyms: Synonyms;
  #scored:
    | {
        readonly plan: QueryPlan;
        readonly boosts: FieldBoosts;
        readonly allowed: ReadonlySet<number> | undefined;
        readonly articles: ScoredArticles;
      }
    | undefined;
  #last: {readonly term: string; readonly plan: QueryPlan} | undefined;
  /** By term, for searches that run at the same time. */
  readonly #restricted: Map<string, ReadonlySet<number>>;
  readonly #base: IndexBase;
  /** The only articles there are for this index; all where it is missing. */
  readonly #articles?: ReadonlySet<number>;
  /** The same with some articles only, by those. */
  readonly #parts = new WeakMap<ReadonlySet<number>, RankedIndex>();

  constructor(
    base: IndexBase,
    directory: Pick<ArticleDirectory, 'summary'>,
    analyzer: Analyzer,
    part?: {readonly of: RankedIndex; readonly articles: ReadonlySet<number>},
  ) {
    this.#base = base;
    this.#articles = part?.articles;
    this.#restricted = part ? part.of.#restricted : new Map();
    this.index = part?.of.index ?? new PackedIndex(base);
    this.scorer = part?.of.scorer ?? new ArticleScorer(this.index);
    this.#analyzer = analyzer;
    this.#directory = directory;
    this.#synonyms = part ? part.of.#synonyms : new Synonyms(base.extras.synonyms ?? [], analyzer);
    this.pins = base.extras.pins ?? [];
    this.ids =
      'records' in base.records
        ? base.records.records.map(({id}) => id)
        : Array.from({length: base.articleCount}, (_unused, number) => `#${number}`);
  }

  /** This index as if it held only some of its articles. What one of both learns, the other knows. */
  only(articles: ReadonlySet<number>): RankedIndex {
    let part = this.#parts.get(articles);
    if (!part) {
      part = new RankedIndex(this.#base, this.#directory, this.#analyzer, {of: this, articles});
      this.#parts.set(articles, part);
    }
    return part;
  }

  get articleCount(): number {
    return this.index.articleCount;
  }

  /**
   * What answers a term. The last word counts as unfinished, unless a space follows it. What the index misses is noted in it:
   * then the plan is incomplete.
   */
  plan(term: string): QueryPlan {
    if (this.#last?.term === term) return this.#last.plan;
    const finished = /\s$/u.test(term);
    const plan = planQuery(
      readQuery(term.trimEnd(), this.#analyzer, finished),
      this.index,
      this.#analyzer,
      this.#synonyms,
    );
    if (!this.index.misses) this.#last = {term, plan};
    return plan;
  }

  /** Leaves only some articles among those that answer a term. */
  restrict(term: string, allowed: ReadonlySet<number>): void {
    this.#restricted.delete(term);
    this.#restricted.set(term, allowed);
    if (this.#restricted.size > MAX_RESTRICTED) this.#restricted.delete(this.#restricted.keys().next().value as string);
  }

  /** Articles that the author put at the top for a term, in that order. */
  pinsOf(term: string): ReadonlySet<number> {
    const query = term.trim().toLowerCase();
    const pinned = this.pins.flatMap(pin => (pin.query.trim().toLowerCase() === query ? pin.articles : []));
    return new Set(pinned.filter(article => this.#articles?.has(article) ?? true));
  }

  /** Articles that answer a term, and those pinned to it: with a score of 0 where its words do not find them. */
  score(term: string, boosts: FieldBoosts): ScoredArticles {
    const plan = this.plan(term);
    const allowed = this.#restricted.get(term);
    // Orama asks for the hits, and each facet asks again.
    const last = this.#scored;
    if (last && last.plan === plan && last.boosts === boosts && last.allowed === allowed) return last.articles;
    const scored = this.scorer.score(plan, boosts);
    const found = [allowed, this.#articles].reduce(
      (left, only) => (only ? onlyAllowed(left, only) : left),
      scored as ScoredArticles,
    );
    const articles = withPins(found, this.pinsOf(term));
    this.#scored = {plan, boosts, allowed, articles};
    return articles;
  }

  document(number: number): PackedDocument {
    const article = this.#directory.summary(number);
    return {
      id: article.id,
      number,
      title: article.title,
      category: article.category ?? '',
      topic: article.topic ?? '',
      tags: article.tags ?? [],
      published: Date.parse(article.published ?? '') || 0,
      changed: Date.parse(article.updated ?? article.published ?? '') || 0,
      views: article.views ?? 0,
      article,
    };
  }
}

function withPins(scored: ScoredArticles, pins: ReadonlySet<number>): ScoredArticles {
  const missing = [...pins].filter(article => !scored.articles.includes(article));
  if (!missing.length) return scored;
  return {
    articles: Uint32Array.from([...scored.articles, ...missing]),
    scores: Float64Array.from([...scored.scores, ...missing.map(() => 0)]),
  };
}

function onlyAllowed({articles, scores}: ScoredArticles, allowed: ReadonlySet<number>): ScoredArticles {
  const kept = Array.from(articles, (article, index) => (allowed.has(article) ? index : -1)).filter(
    index => index >= 0,
  );
  return {
    articles: Uint32Array.from(kept, index => articles[index] as number),
    scores: Float64Array.from(kept, index => scores[index] as number),
  };
}
