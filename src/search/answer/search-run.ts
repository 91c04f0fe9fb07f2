import type {ArticleSummary} from '../../core/article.js';
import type {Hit, QueryReading, SearchContext, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import type {Analyzer} from '../analysis/analyzer.js';
import type {LoadedArticle} from '../bundle/article-texts.js';
import type {ScoredArticle} from '../ranking/best-articles.js';
import {PARAMETERS} from '../ranking/parameters.js';
import {pinnedThenBest, withPins} from '../ranking/pins.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import type {RankedIndex} from '../ranking/ranked-index.js';
import {positionIn, type ScoredArticles} from '../ranking/score-articles.js';
import {TextScorer} from '../ranking/score-text.js';
import {countFacets} from './facets.js';
import {filterOf} from './filters.js';
import {matcherOf} from './highlight.js';
import {hitOf} from './hit.js';
import type {LocaleIndex} from './locale-index.js';
import {type Candidate, refinable, refine} from './refine.js';
import {type ArticleOrder, sortArticles} from './sorting.js';

/** How long articles may take before the hits are shown without their excerpts. */
const PARTIAL_AFTER_MS = 30;

/** Hits that answer less than this share of what a query tells are near at best. */
const NEAR_SHARE = 0.5;

type Texts = ReadonlyMap<number, LoadedArticle>;

/** The only articles that an answer may hold; all where a set is missing. */
export interface Scope {
  /** Those that the request is about, pinned or not. */
  readonly about?: ReadonlySet<number> | undefined;
  /** Those that hold what stands in quotes. */
  readonly quoting?: ReadonlySet<number> | undefined;
}

/** One search in an index whose postings are there. */
export class SearchRun {
  readonly #index: LocaleIndex;
  readonly #ranked: RankedIndex;
  readonly #request: SearchRequest;
  readonly #context: SearchContext;
  readonly #plan: QueryPlan;
  readonly #pinned: ReadonlySet<number>;
  /** All that answers the query, whatever the filters. */
  readonly #found: ScoredArticles;

  constructor(
    index: LocaleIndex,
    ranked: RankedIndex,
    term: string,
    request: SearchRequest,
    {about, quoting}: Scope,
    context: SearchContext,
  ) {
    this.#index = index;
    this.#ranked = ranked;
    this.#request = request;
    this.#context = context;
    this.#plan = ranked.plan(term);
    const pinned = ranked.pins.of(term);
    this.#pinned = about ? new Set([...pinned].filter(article => about.has(article))) : pinned;
    let found = ranked.score(term);
    if (quoting) found = onlyThose(found, article => quoting.has(article));
    if (about) found = onlyThose(found, article => about.has(article));
    this.#found = withPins(found, this.#pinned);
  }

  async answer(): Promise<SearchResponse> {
    const {page = 0, pageSize = 10, excerpts = true, intent} = this.#request;
    const first = page * pageSize;
    const matches = this.#filtered();
    const found = {
      total: matches.articles.length,
      facets: countFacets(this.#found.articles, this.#request, this.#index.directory),
    };
    const refines = excerpts && this.#sortsByRelevance;
    const most = intent === 'typeahead' ? PARAMETERS.refinedWhileTyping : PARAMETERS.refined;
    const candidates = this.#first(matches, refines ? Math.max(most, first + pageSize) : first + pageSize);
    const pageOf = (list: readonly Candidate[]): readonly Candidate[] => list.slice(first, first + pageSize);

    const chosen = refines ? refinable(candidates, most, this.#plan) : [];
    const needed = excerpts ? [...chosen, ...pageOf(candidates)] : [];
    const texts = await this.#loadTexts(needed, pageOf(candidates), found);
    const shown = pageOf(refines ? this.#refine(candidates, chosen, texts) : candidates);
    await this.#loadRecords(shown);
    const hits = this.#hitsOf(shown, texts);
    const correction = hits.length ? correctionOf(this.#request.query, this.#plan, this.#index.analyzer) : undefined;
    const reading = this.#readingOf(shown[0]);
    return {
      ...found,
      hits,
      ...(correction === undefined ? {} : {correction}),
      ...(reading ? {reading} : {}),
      ...(excerpts && shown.some(({number}) => !texts.has(number)) ? {incomplete: true} : {}),
    };
  }

  /** What a list has to say of the words, given the hit that it shows first. */
  #readingOf(first: Candidate | undefined): QueryReading | undefined {
    const {groups, respelled, weight} = this.#plan;
    if (!first || first.pinned) return undefined;
    let answered = 0;
    for (const {variants, weight: own} of groups) {
      if (own === 1 && variants.some(({list}) => positionIn(list.articles, first.number) >= 0)) answered++;
    }
    const nearest = answered < weight * NEAR_SHARE;
    return respelled.length || nearest ? {respelled, nearest} : undefined;
  }

  get #sortsByRelevance(): boolean {
    const {sort = 'relevance'} = this.#request;
    return sort === 'relevance';
  }

  #filtered(): ScoredArticles {
    const {directory} = this.#index;
    const passes = filterOf(this.#request.filters);
    return passes ? onlyThose(this.#found, article => passes(directory.summary(article))) : this.#found;
  }

  /** The first of those that pass the filters, in the order that the request asks for. */
  #first(matches: ScoredArticles, most: number): readonly Candidate[] {
    const {sort = 'relevance'} = this.#request;
    const pinned = this.#pinned;
    const first = sort === 'relevance' ? pinnedThenBest(matches, pinned, most) : this.#sorted(matches, sort, most);
    return first.map(({article, score}) => ({number: article, score, pinned: pinned.has(article)}));
  }

  #sorted({articles, scores}: ScoredArticles, sort: ArticleOrder, most: number): ScoredArticle[] {
    const {directory} = this.#index;
    const places = articles.map((_article, place) => place);
    const articleOf = (place: number): ArticleSummary => directory.summary(articles[place] as number);
    return sortArticles(places, articleOf, sort, directory.isWhole)
      .slice(0, most)
      .map(place => ({article: articles[place] as number, score: scores[place] as number}));
  }

  #refine(candidates: readonly Candidate[], chosen: readonly Candidate[], texts: Texts): readonly Candidate[] {
    const {scorer, index} = this.#ranked;
    const textScorer = new TextScorer(this.#plan, scorer, index.base.averages, this.#index.texts.numbers);
    return refine(candidates, chosen, texts, textScorer, index.base.titleGroups);
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

function onlyThose({articles, scores}: ScoredArticles, wanted: (article: number) => boolean): ScoredArticles {
  const places: number[] = [];
  for (const [place, article] of articles.entries()) if (wanted(article)) places.push(place);
  return {
    articles: Uint32Array.from(places, place => articles[place] as number),
    scores: Float64Array.from(places, place => scores[place] as number),
  };
}

/** The query as it was probably meant: words that no article holds, as articles spell them. Undefined when there are none. */
function correctionOf(query: string, {corrected}: QueryPlan, analyzer: Analyzer): string | undefined {
  const right = new Map(corrected.map(({term, variants}) => [term, variants[0]?.spelling]));
  let mended = '';
  let end = 0;
  for (const word of analyzer.words(query)) {
    // Ideographs overlap.
    if (word.start < end) continue;
    mended += query.slice(end, word.start) + (right.get(word.term) ?? query.slice(word.start, word.end));
    end = word.end;
  }
  mended += query.slice(end);
  return mended === query ? undefined : mended;
}
