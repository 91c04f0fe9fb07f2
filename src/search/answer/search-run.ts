import {
  type FacetField,
  type Filters,
  type Hit,
  type SearchContext,
  SearchError,
  type SearchRequest,
  type SearchResponse,
} from '../../core/search-provider.js';
import type {LoadedArticle} from '../bundle/article-texts.js';
import type {RankedIndex} from '../orama/ranked-index.js';
import {bestArticles} from '../ranking/best-articles.js';
import {MAX_REFINED} from '../ranking/parameters.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import {EVEN_BOOSTS} from '../ranking/score-articles.js';
import {TextScorer} from '../ranking/score-text.js';
import {correctionOf} from './correction.js';
import {countMatches} from './count-matches.js';
import {hitOf} from './hit.js';
import type {LocaleIndex} from './locale-index.js';
import {matcherOf} from './plan-matcher.js';
import {type Candidate, refinable, refine} from './refine.js';

/** How long articles may take before the hits are shown without their excerpts. */
const PARTIAL_AFTER_MS = 30;

type Texts = ReadonlyMap<number, LoadedArticle>;

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

  async #ask(offset: number, limit: number): Promise<{count: number; candidates: readonly Candidate[]}> {
    const {filters, sort = 'relevance'} = this.#request;
    // Orama makes an entry of every article that answers, and sorts them all: half the time that a short beginning takes.
    if (sort === 'relevance' && !hasFilters(filters)) return this.#best(offset, limit);
    const pinned = this.#ranked.pinsOf(this.#term);
    const {filteredSearch} = await loadFilters();
    const {count, hits} = await filteredSearch(this.#ranked, {
      term: this.#term,
      offset,
      limit,
      filters,
      sort,
      pinned,
      byTitle: this.#index.directory.isWhole,
    });
    return {
      count,
      candidates: hits.map(({score, document: {number}}) => ({number, score, pinned: pinned.has(number)})),
    };
  }

  /** What the author put first, then the best. */
  #best(offset: number, limit: number): {count: number; candidates: readonly Candidate[]} {
    const pinned = this.#ranked.pinsOf(this.#term);
    const scored = this.#ranked.score(this.#term, EVEN_BOOSTS);
    const most = offset + limit;
    const best = bestArticles(scored, most + pinned.size).filter(({article}) => !pinned.has(article));
    const scoreOf = (article: number): number => scored.scores[scored.articles.indexOf(article)] ?? 0;
    const candidates = [
      ...Array.from(pinned, number => ({number, score: scoreOf(number), pinned: true})),
      ...best.map(({article, score}) => ({number: article, score, pinned: false})),
    ];
    return {count: scored.articles.length, candidates: candidates.slice(offset, most)};
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

function hasFilters({category, topic, tags, updatedSince}: Filters = {}): boolean {
  return Boolean(category?.length || topic?.length || tags?.length || updatedSince);
}

/**
 * Fetches the code that filters and sorts results.
 * @throws SearchError `network`, which may pass.
 */
export async function loadFilters(): Promise<typeof import('./filtered-search.js')> {
  try {
    return await import('./filtered-search.js');
  } catch (cause) {
    throw new SearchError('network', 'The code that filters results could not be loaded.', {retryable: true, cause});
  }
}
