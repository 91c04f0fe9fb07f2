/**
 * What helps authors to see how their help is used: one record per event, as the beacon sends them and as `helplet report`
 * reads them. There is nothing in them that tells people apart beyond one visit of one page.
 */
export type InsightRecord =
  | InsightReady
  | InsightOpen
  | InsightClose
  | InsightSearch
  | InsightNoResults
  | InsightResultClick
  | InsightArticleView
  | InsightArticleClose
  | InsightFeedback
  | InsightContact
  | InsightError;

export type InsightType = InsightRecord['type'];

/** What all records have. */
export interface InsightBase {
  /** When it happened, ISO 8601 in UTC, e.g. `2026-11-26T09:41:07Z`. */
  readonly time: string;
  /** Random, made anew with each load of a page and never stored: what belongs to one visit. */
  readonly visit: string;
  /** Path of the host page, without query and hash, masked as queries are, e.g. `/account/cards`. */
  readonly path: string;
  /** BCP 47 tag of the help's words. */
  readonly locale: string;
  /** Name of the instance; absent for `default`. */
  readonly instance?: string;
}

/** The elements are there and can be used. */
export interface InsightReady extends InsightBase {
  readonly type: 'ready';
}

export interface InsightOpen extends InsightBase {
  readonly type: 'open';
}

export interface InsightClose extends InsightBase {
  readonly type: 'close';
}

/** A search that came to rest: submitted, chosen from, or not changed for a while. */
export interface InsightSearch extends InsightBase {
  readonly type: 'search';
  /** What was asked for, without addresses of mail and long numbers. */
  readonly query: string;
  /** Articles found. */
  readonly total: number;
  /** The tab it was narrowed to. */
  readonly category?: string;
}

/** The same, of a search that found nothing; there is a `search` beside it. */
export interface InsightNoResults extends InsightBase {
  readonly type: 'no-results';
  readonly query: string;
  readonly category?: string;
}

export interface InsightResultClick extends InsightBase {
  readonly type: 'result-click';
  readonly query: string;
  /** Id of the article. */
  readonly article: string;
  /** Place in the list of hits, from 1. */
  readonly position: number;
  /** The heading that was chosen below the hit. */
  readonly anchor?: string;
}

export interface InsightArticleView extends InsightBase {
  readonly type: 'article-view';
  readonly article: string;
  /** The query it was found with; absent when nothing was searched for. */
  readonly query?: string;
}

export interface InsightArticleClose extends InsightBase {
  readonly type: 'article-close';
  readonly article: string;
  /** How long it was in view, in whole seconds; time with the page hidden is not counted. */
  readonly seconds: number;
}

export interface InsightFeedback extends InsightBase {
  readonly type: 'feedback';
  readonly article: string;
  readonly helpful: boolean;
  /** Why not, where that was said: `outdated`, `unclear` or `unsolved`. */
  readonly reasons?: readonly string[];
  /** True when something was written as well. The text itself goes where feedback goes, not here. */
  readonly commented?: boolean;
  readonly query?: string;
}

/** Someone turned to a person. */
export interface InsightContact extends InsightBase {
  readonly type: 'contact';
  /** `link` for mail, telephone and web addresses, `form` for one that was sent, `callback` for the host's own. */
  readonly way: 'link' | 'form' | 'callback';
  readonly article?: string;
  readonly query?: string;
}

export interface InsightError extends InsightBase {
  readonly type: 'error';
  /** Code of the error, e.g. `network`. */
  readonly code: string;
}

/** Every type, in the order in which they usually happen. */
export const INSIGHT_TYPES = [
  'ready',
  'open',
  'search',
  'no-results',
  'result-click',
  'article-view',
  'article-close',
  'feedback',
  'contact',
  'close',
  'error',
] as const satisfies readonly InsightType[];
