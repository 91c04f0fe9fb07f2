import type {ArticleSummary} from '../../core/article.js';
import type {Hit, QueryReading, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import type {ScoredArticle} from '../ranking/best-articles.js';
import type {RankedArticle} from '../ranking/explain.js';
import {pinnedThenBest, withPins} from '../ranking/pins.js';
import type {QueryPlan} from '../ranking/query-plan.js';
import type {RankedIndex} from '../ranking/ranked-index.js';
import {positionIn, type ScoredArticles} from '../ranking/score-articles.js';
import {countFacets} from './facets.js';
import {filterOf} from './filters.js';
import {markMatches, matcherOf, type QueryMatcher} from './highlight.js';
import type {LocaleIndex} from './locale-index.js';
import {type ArticleOrder, sortArticles} from './sorting.js';

/** Hits that answer less than this share of what a query tells are near at best. */
const NEAR_SHARE = 0.5;

/** An article that answers a query, and why it stands where it does. */
export type Candidate = RankedArticle;

/** The only articles that an answer may hold; all where a set is missing. */
export interface Scope {
  /** Those that the request is about, pinned or not. */
  readonly about?: ReadonlySet<number> | undefined;
  /** Those that hold what stands in quotes. */
  readonly quoting?: ReadonlySet<number> | undefined;
}

/** Finds and orders articles by an index alone, without their texts. Its postings have to be there. */
export class FirstStage {
  readonly plan: QueryPlan;
  readonly matcher: QueryMatcher;
  readonly #index: LocaleIndex;
  readonly #request: SearchRequest;
  readonly #pinned: ReadonlySet<number>;
  /** All that answers the query, whatever the filters. */
  readonly #found: ScoredArticles;
  /** Those that pass the filters. */
  readonly #matches: ScoredArticles;

  constructor(index: LocaleIndex, ranked: RankedIndex, term: string, request: SearchRequest, {about, quoting}: Scope) {
    this.plan = ranked.plan(term);
    this.matcher = matcherOf(this.plan, index.analyzer);
    this.#index = index;
    this.#request = request;
    const pinned = ranked.pins.of(term);
    this.#pinned = about ? new Set([...pinned].filter(article => about.has(article))) : pinned;
    let found = ranked.score(term);
    if (quoting) found = onlyThose(found, article => quoting.has(article));
    if (about) found = onlyThose(found, article => about.has(article));
    this.#found = withPins(found, this.#pinned);
    const {directory} = index;
    const passes = filterOf(request.filters);
    this.#matches = passes ? onlyThose(this.#found, article => passes(directory.summary(article))) : this.#found;
  }

  /** How many articles answer, in all and by the facets that are asked for. */
  count(): Pick<SearchResponse, 'total' | 'facets'> {
    return {
      total: this.#matches.articles.length,
      facets: countFacets(this.#found.articles, this.#request, this.#index.directory),
    };
  }

  /** The first of those that pass the filters, in the order that the request asks for. */
  first(most: number): readonly Candidate[] {
    const {sort = 'relevance'} = this.#request;
    const pinned = this.#pinned;
    const first = sort === 'relevance' ? pinnedThenBest(this.#matches, pinned, most) : this.#sorted(sort, most);
    return first.map(({article, score}) => ({number: article, score, pinned: pinned.has(article)}));
  }

  /** What a list shows of an article of which nothing but its record is known. */
  hitOf({number, score}: Candidate): Hit {
    const article = this.#index.directory.summary(number);
    return {article, score, title: markMatches(article.title, this.matcher), excerpt: [], sections: []};
  }

  /** What a list has to say of the words, given the hit that it shows first. */
  readingOf(first: Candidate | undefined): QueryReading | undefined {
    const {groups, respelled, weight} = this.plan;
    if (!first || first.pinned) return undefined;
    let answered = 0;
    for (const {variants, weight: own} of groups) {
      if (own === 1 && variants.some(({list}) => positionIn(list.articles, first.number) >= 0)) answered++;
    }
    const nearest = answered < weight * NEAR_SHARE;
    return respelled.length || nearest ? {respelled, nearest} : undefined;
  }

  #sorted(sort: ArticleOrder, most: number): ScoredArticle[] {
    const {directory} = this.#index;
    const {articles, scores} = this.#matches;
    const places = articles.map((_article, place) => place);
    const articleOf = (place: number): ArticleSummary => directory.summary(articles[place] as number);
    return sortArticles(places, articleOf, sort, directory.isWhole)
      .slice(0, most)
      .map(place => ({article: articles[place] as number, score: scores[place] as number}));
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
