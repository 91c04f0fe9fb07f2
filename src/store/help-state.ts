import type {Article, RelatedArticle} from '../core/article.js';
import type {HomeArticle, HomeArticles, Notice} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import type {ResolvedLocale} from '../core/locale.js';
import {
  type FacetCounts,
  type FacetField,
  type Hit,
  type QueryReading,
  SearchError,
  type SortKey,
} from '../core/search-provider.js';

import {NOTHING_REMEMBERED, type Remembered} from '../page/remembered.js';

export type View = 'home' | 'results' | 'article' | 'contact';

/** One page of hits after another, for one request. */
export interface Results {
  readonly query: string;
  readonly category?: string;
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly facets: Readonly<Partial<Record<FacetField, FacetCounts>>>;
  /** "Did you mean": another spelling of the query that finds more. */
  readonly correction?: string;
  /** Only where the query was not taken as it stands. */
  readonly reading?: QueryReading;
  /** True when articles could not be reached, so that hits lack their excerpts. */
  readonly incomplete?: boolean;
}

export type ResultsState =
  | {readonly status: 'idle'}
  /** `results` are the last ones, still shown. `more` is true while a further page is on its way. */
  | {readonly status: 'pending'; readonly results?: Results; readonly more: boolean}
  /** `partial` is true for a first, rougher answer: the final one is on its way. */
  | {readonly status: 'complete'; readonly results: Results; readonly partial?: true}
  /** `more` is true when only a further page failed. */
  | {readonly status: 'error'; readonly results?: Results; readonly error: unknown; readonly more: boolean};

export type ArticleState =
  | {readonly status: 'idle'}
  | ({readonly status: 'pending'} & ArticlePlace)
  | ({readonly status: 'complete'; readonly article: Article} & ArticlePlace)
  | ({readonly status: 'error'; readonly error: unknown} & ArticlePlace);

/** Which article is open, and where. */
interface ArticlePlace {
  readonly id: string;
  readonly anchor?: string;
  /** True when someone came back to it. */
  readonly returned?: true;
}

export type CentreState =
  | {readonly status: 'idle'}
  | {readonly status: 'pending'}
  | {readonly status: 'complete'; readonly centre: HelpCentre; readonly home: HomeArticles}
  | {readonly status: 'error'; readonly error: unknown};

/** All that elements of one instance share. A new object for each change; never changed in place. */
export interface HelpState {
  /** The language of words and articles, decided for the whole instance. */
  readonly locale: ResolvedLocale;
  readonly centre: CentreState;
  readonly view: View;
  /** Where `back()` leads; undefined at the beginning. */
  readonly previousView?: View;
  /** As typed, with its spaces. */
  readonly query: string;
  readonly category?: string;
  readonly topics: readonly string[];
  /** ISO date: only articles changed since. */
  readonly updatedSince?: string;
  readonly sort: SortKey;
  readonly results: ResultsState;
  /** Index into `optionsOf(results)` of the row chosen by arrow keys; -1 when none is. */
  readonly activeOption: number;
  readonly article: ArticleState;
  /** Anchor of the heading that someone went to since the article was opened. */
  readonly currentAnchor?: string;
  /** True while there is certainly no network. */
  readonly offline: boolean;
  /** Whom the visitor belongs to, for articles with an audience. */
  readonly segments: readonly string[];
  /** Articles for the page that the help stands on, or that the host suggests; best first. Undefined until they are known. */
  readonly suggested?: readonly HomeArticle[];
  /** What this device remembers of earlier visits; empty where nothing is to be remembered. */
  readonly remembered: Remembered;
  /** Articles that were read on this page, the last one first: they are here without a network. */
  readonly readArticles: readonly RelatedArticle[];
}

/** Names every key, so that spreading it over a state resets all of it. */
export const INITIAL_STATE: HelpState = {
  locale: {tag: 'en', source: 'browser'},
  centre: {status: 'idle'},
  view: 'home',
  previousView: undefined,
  query: '',
  category: undefined,
  topics: [],
  updatedSince: undefined,
  sort: 'relevance',
  results: {status: 'idle'},
  activeOption: -1,
  article: {status: 'idle'},
  currentAnchor: undefined,
  offline: false,
  segments: [],
  suggested: undefined,
  remembered: NOTHING_REMEMBERED,
  readArticles: [],
};

/** A row that arrow keys can choose: a hit, or a section below it. */
export interface Option {
  readonly hit: Hit;
  /** Position of the hit, from 0. */
  readonly position: number;
  readonly anchor?: string;
}

/** The results to draw: the newest, or the last ones while newer are on their way. */
export function shownResults(state: HelpState): Results | undefined {
  return 'results' in state.results ? state.results.results : undefined;
}

/** True where an error, or word that nothing matches, stands in the place of hits. */
export function isBare({results}: HelpState): boolean {
  return results.status === 'error' ? !results.more : 'results' in results && results.results?.total === 0;
}

/** Every row that can be chosen, in order. */
export function optionsOf(results: Pick<Results, 'hits'> | undefined): Option[] {
  return (results?.hits ?? []).flatMap((hit, position) => [
    {hit, position},
    ...hit.sections.map(({anchor}) => ({hit, position, anchor})),
  ]);
}

/** Results in all categories together; undefined before anything is known. */
export function totalOfAllCategories(results: Results | undefined): number | undefined {
  if (!results) return undefined;
  const counts = results.facets.category;
  return counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : results.total;
}

/** The newest announcement for this visitor that they have not closed. */
export function openNotice({centre, remembered, segments}: HelpState): Notice | undefined {
  if (centre.status !== 'complete') return undefined;
  return centre.centre.notices?.find(
    ({id, audience}) =>
      !remembered.notices.includes(id) && (!audience || audience.some(segment => segments.includes(segment))),
  );
}

/** Whether the help centre has several languages; undefined while nobody knows. */
export function isMultilingual({centre}: HelpState): boolean | undefined {
  return centre.status === 'complete' ? centre.centre.locales?.length > 1 : undefined;
}

/** True when the request asks for something: words, or a topic or date to browse. */
export function asksForSomething({query, topics, updatedSince, category}: HelpState): boolean {
  return Boolean(query.trim() || topics.length || updatedSince || category);
}

/** True when the same request may succeed as soon as network or server are back. */
export function mayPass(error: unknown): boolean {
  return error instanceof SearchError && error.retryable;
}

/** True when results are missing, or lack something, because there is no network. */
export function lacksNetwork({offline, results}: HelpState): boolean {
  if (!offline) return false;
  if (results.status === 'error') return !results.more && mayPass(results.error);
  return results.status === 'complete' && results.results.incomplete === true;
}
