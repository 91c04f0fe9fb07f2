import {search as oramaSearch} from '@orama/orama';
import type {ArticleSummary} from '../../core/article.js';
import type {
  FacetField,
  Filters,
  Hit,
  SearchContext,
  SearchRequest,
  SearchResponse,
} from '../../core/search-provider.js';
import type {LoadedArticle} from '../bundle/article-texts.js';
import type {PackedDocument} from '../orama/orama-plugin.js';
import type {RankedIndex} from '../orama/ranked-index.js';
import {bestArticles} from '../ranking/best-articles.js';
import {MAX_REFINED} from '../ranking/parameters.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {EVEN_BOOSTS} from '../ranking/score-articles.js';
import {TextScorer} from '../ranking/score-text.js';
import {compareArticles} from './browse.js';
import {correctionOf} from './correction.js';
import {countMatches} from './count-matches.js';
import {hitOf} from './hit.js';
import type {LocaleIndex} from './locale-index.js';
import {matcherOf} from './plan-matcher.js';
import {type Candidate, refinable, refine} from './refine.js';

/** How long articles may take before the hits are shown without their excerpts. */
const PARTIAL_AFTER_MS = 30;

type Texts = ReadonlyMap<number, LoadedArticle>;

interface OramaAnswer {
  readonly count: number;
  readonly hits: readonly {readonly score: number; readonly document: PackedDocument}[];
}

type SortEntry = readonly [id: number, score: number, document: PackedDocument];
type SortFunction = (a: SortEntry, b: SortEntry) => number;

/** One search in an index whose postings are there. */
export class SearchRun {
  readonly #index: LocaleIndex;
  readonly #ranked: RankedIndex;
  readonly #term: string;
  readonly #request: SearchRequest;
  readonly #context: SearchContext;
  readonly #plan: QueryPlan;

  constructor(index: LocaleIndex, ranked: RankedIndex, term: string, request: SearchRequest, context: SearchContext) {
    this.#index = index;
    this.#ranked = ranked;
    this.#term = term;
    this.#request = request;
    this.#context = context;
    this.#plan = ranked.plan(term);
  }

  async answer(): Promise<SearchResponse> {
    const {page = 0, pageSize = 10, excerpts = true, facets = [], intent} = this.#request;
    const first = page * pageSize;
    const refines = excerpts && this.#sortsByRelevance;
    const {count, candidates} = refines
      ? await this.#ask(0, Math.max(MAX_REFINED[intent], first + pageSize))
      : await this.#ask(first, pageSize);
    const pageOf = (list: readonly Candidate[]): readonly Candidate[] =>
      refines ? list.slice(first, first + pageSize) : list;
    const found = {
      total: count,
      facets: Object.fromEntries(facets.map(field => [field, this.#countFacet(field)])),
    };

    const chosen = refines ? refinable(candidates, MAX_REFINED[intent]) : [];
    const needed = excerpts ? [...chosen, ...pageOf(candidates)] : [];
    const texts = await this.#loadTexts(needed, pageOf(candidates), found);
    const shown = pageOf(refines ? this.#refine(candidates, chosen, texts) : candidates);
    await this.#loadRecords(shown);
    const hits = this.#hitsOf(shown, texts);
    const correction = hits.length ? correctionOf(this.#request.query, this.#plan, this.#index.analyzer) : undefined;
    return {
      ...found,
      hits,
      ...(correction === undefined ? {} : {correction}),
      ...(excerpts && shown.some(({number}) => !texts.has(number)) ? {incomplete: true} : {}),
    };
  }

  get #sortsByRelevance(): boolean {
    const {sort = 'relevance'} = this.#request;
    return sort === 'relevance';
  }

  async #ask(offset: number, limit: number): Promise<{count: number; candidates: Candidate[]}> {
    const {filters, sort = 'relevance'} = this.#request;
    const pinned = this.#ranked.pinsOf(this.#term);
    const where = whereOf(filters);
    // Orama makes an entry of every article that answers, and sorts them all: half the time that a short beginning takes.
    if (sort === 'relevance' && !where && !pinned.size) {
      const scored = this.#ranked.score(this.#term, EVEN_BOOSTS);
      const best = bestArticles(scored, offset + limit).slice(offset);
      return {
        count: scored.articles.length,
        candidates: best.map(({article, score}) => ({number: article, score, pinned: false})),
      };
    }
    const sortBy =
      sort === 'relevance' ? pinnedFirst(pinned) : byArticle(compareArticles(sort, this.#index.directory.isWhole));
    const {count, hits} = (await oramaSearch(this.#ranked.database, {
      term: this.#term,
      offset,
      limit,
      where,
      ...(sortBy ? {sortBy} : {}),
    } as never)) as unknown as OramaAnswer;
    return {
      count,
      candidates: hits.map(({score, document: {number}}) => ({number, score, pinned: pinned.has(number)})),
    };
  }

  #refine(candidates: readonly Candidate[], chosen: readonly Candidate[], texts: Texts): readonly Candidate[] {
    const {scorer, index} = this.#ranked;
    const textScorer = new TextScorer(this.#plan, scorer, index.base.averages, this.#index.texts.numbers);
    return refine(candidates, chosen, texts, textScorer, index.base.titleGroups);
  }

  #countFacet(field: FacetField): Readonly<Record<string, number>> {
    const {articles} = this.#ranked.score(this.#term, EVEN_BOOSTS);
    return countMatches(articles, field, this.#request.filters, this.#index.directory);
  }

  /** Loads articles; when that takes a while, the hits are shown meanwhile as far as they are known. */
  async #loadTexts(
    needed: readonly Candidate[],
    shown: readonly Candidate[],
    found: Pick<SearchResponse, 'total' | 'facets'>,
  ): Promise<Texts> {
    const {signal, onPartial} = this.#context;
    const numbers = [...new Set(needed.map(({number}) => number))];
    const {texts} = this.#index;
    if (!onPartial || numbers.every(number => texts.get(number))) return texts.loadAll(numbers, signal);
    let isDone = false;
    const timer = setTimeout(() => {
      void this.#loadRecords(shown).then(
        () => isDone || signal.aborted || onPartial({...found, hits: this.#hitsOf(shown, texts.known(numbers))}),
        // The same failure is told where the records are waited for.
        () => undefined,
      );
    }, PARTIAL_AFTER_MS);
    try {
      return await texts.loadAll(numbers, signal);
    } finally {
      isDone = true;
      clearTimeout(timer);
    }
  }

  #loadRecords(shown: readonly Candidate[]): Promise<void> {
    return this.#index.directory.loadRecords(
      shown.map(({number}) => number),
      this.#context.signal,
    );
  }

  #hitsOf(candidates: readonly Candidate[], texts: Texts): Hit[] {
    const {analyzer, directory} = this.#index;
    const matcher = matcherOf(this.#plan, analyzer);
    const explained = this.#request.explain ? {plan: this.#plan, scorer: this.#ranked.scorer} : undefined;
    return candidates.map(candidate =>
      hitOf(candidate, directory.summary(candidate.number), texts.get(candidate.number), matcher, explained),
    );
  }
}

/** True when a request sorts or filters by what may not have been fetched yet. */
export function needsValues({sort = 'relevance', filters = {}, facets = []}: SearchRequest): boolean {
  return (
    sort !== 'relevance' || Boolean(filters.updatedSince) || Boolean(filters.tags?.length) || facets.includes('tags')
  );
}

/** By score, but for what the author put first; undefined when there is nothing of it. */
function pinnedFirst(pinned: ReadonlySet<number>): SortFunction | undefined {
  if (!pinned.size) return undefined;
  const places = new Map([...pinned].map((article, place) => [article, place]));
  const placeOf = ([, , {number}]: SortEntry): number => places.get(number) ?? pinned.size;
  return (a, b) => placeOf(a) - placeOf(b) || b[1] - a[1] || a[0] - b[0];
}

function byArticle(compare: (a: ArticleSummary, b: ArticleSummary) => number): SortFunction {
  return (a, b) => compare(a[2].article, b[2].article);
}

function whereOf(filters: Filters = {}): Record<string, unknown> | undefined {
  const where: Record<string, unknown> = {};
  for (const field of ['category', 'topic', 'tags'] as const) {
    const values = filters[field];
    if (values?.length) where[field] = field === 'tags' ? {containsAny: values} : {in: values};
  }
  if (filters.updatedSince) where.changed = {gte: Date.parse(filters.updatedSince)};
  return Object.keys(where).length ? where : undefined;
}
