import type {Article, ArticleSummary} from './article.js';
import type {HelpCentre} from './help-centre.js';

export type SortKey = 'relevance' | 'updated' | 'published' | 'views';
export type FacetField = 'category' | 'topic' | 'tags';

/** Values a hit must have: fields are combined with AND, the values of one field with OR. */
export type Filters = Readonly<Partial<Record<FacetField, readonly string[]>>> & {
  /**
   * Only articles updated (else published) on this day or later: an ISO date. Of a date with a time its day in UTC counts,
   * because articles know no hours; a time without a zone is in UTC.
   */
  readonly updatedSince?: string;
  /** Only these articles; without a query or `sort` in this order. Ids that are not there are passed over. */
  readonly ids?: readonly string[];
  /** Only articles whose `routes` match this absolute address of a host page; without a query or `sort` the best fit first. */
  readonly page?: string;
};

export interface SearchRequest {
  /** What the person typed. Empty matches every article, for browsing. */
  readonly query: string;
  /** `typeahead` while typing (the last word may be unfinished), `submit` for a finished query, which code without types may leave out. */
  readonly intent: 'typeahead' | 'submit';
  /** BCP 47 tag. Default: the bundle's own. */
  readonly locale?: string;
  readonly filters?: Filters;
  /** Whom the visitor belongs to. Articles with an `audience` are found by those alone who are in it. Default: all articles. */
  readonly segments?: readonly string[];
  /** Fields to count. A field's own filter does not narrow its counts, so that tabs keep their numbers. */
  readonly facets?: readonly FacetField[];
  /** Default: `relevance`; for an empty query `views`. */
  readonly sort?: SortKey;
  /** Starts at 0. */
  readonly page?: number;
  /** Default 10, at most {@link Capabilities.maxHits}. */
  readonly pageSize?: number;
  /** False when hits need neither excerpts nor sections, so that no article has to be fetched for them. Default: true. */
  readonly excerpts?: boolean;
  /** True to have each hit say where its score comes from. Default: false. */
  readonly explain?: boolean;
}

/** Texts to look for a query's words in. */
export interface HighlightRequest {
  readonly texts: readonly string[];
  readonly query: string;
  /** As in {@link SearchRequest}: the last word may be unfinished while someone types. */
  readonly intent: SearchRequest['intent'];
  /** BCP 47 tag of the texts. Default: the bundle's own. */
  readonly locale?: string;
}

/** A word of a text that answers a query. UTF-16 offsets; `end` is exclusive. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

/** A run of plain text; `mark` is true where it matches the query. Never HTML. */
export interface Fragment {
  readonly text: string;
  readonly mark?: true;
}

/** What an excerpt is taken from when no prose answers: a row of a table, or lines of code with `\n` between them. */
export type ExcerptKind = 'table' | 'code';

/** A section of a hit that answers the query by itself. */
export interface SectionHit {
  readonly anchor: string;
  readonly heading: readonly Fragment[];
  readonly excerpt: readonly Fragment[];
  /** Missing for prose. */
  readonly excerptKind?: ExcerptKind;
}

export interface Hit {
  readonly article: ArticleSummary;
  /** BCP 47 tag of the article, where it is in another language than was asked for. */
  readonly locale?: string;
  readonly score: number;
  readonly title: readonly Fragment[];
  readonly excerpt: readonly Fragment[];
  /** Missing for prose. */
  readonly excerptKind?: ExcerptKind;
  readonly sections: readonly SectionHit[];
  /** The heading that the excerpt stands under, when the beginning of the article answers less. */
  readonly anchor?: string;
  /** Only when the request asks for it, and the provider knows. */
  readonly explanation?: ScoreExplanation;
}

/** Where a score comes from: the sum of what each word gives, times each factor. */
export interface ScoreExplanation {
  readonly words: readonly WordScore[];
  /** What the sum is multiplied by, e.g. `{name: 'title', value: 1.5}`, in the order in which it happens. */
  readonly factors: readonly {readonly name: string; readonly value: number}[];
  /** True when the author pinned the article to the query: then the score does not decide its place. */
  readonly pinned: boolean;
}

/** What one word of the query gives to a score. */
export interface WordScore {
  /** As typed. */
  readonly word: string;
  /** The term of the article that answered it best. */
  readonly term: string;
  readonly match: 'exact' | 'prefix' | 'typo' | 'synonym' | 'joined' | 'split' | 'part' | 'unmarked';
  /** Occurrences by field. */
  readonly frequencies: Readonly<Record<string, number>>;
  /** Inverse document frequency: how telling the term is. */
  readonly idf: number;
  readonly score: number;
}

/** How a query was read where its words alone would have found less; a list says so in a line. */
export interface QueryReading {
  /** True when no article holds what stands in quotes: its words were searched for one by one. */
  readonly phraseNotFound?: boolean;
  /** Words as articles write them, where the query joins or parts them ("workflow" for "work flow"). Default: none. */
  readonly respelled?: readonly string[];
  /** True when no article answers half of the query: the hits are the nearest. */
  readonly nearest?: boolean;
}

export type FacetCounts = Readonly<Record<string, number>>;

export interface SearchResponse {
  readonly hits: readonly Hit[];
  /** Articles that match query and filters, on all pages. */
  readonly total: number;
  readonly facets: Readonly<Partial<Record<FacetField, FacetCounts>>>;
  /** "Did you mean": another spelling of the query that finds clearly more. */
  readonly correction?: string;
  /** Only where the query was not taken as it stands. */
  readonly reading?: QueryReading;
  /** True when articles could not be reached, so that hits lack excerpts and their order is rougher; not kept. */
  readonly incomplete?: boolean;
}

export interface Capabilities {
  /** True when answers come over the network. */
  readonly remote: boolean;
  /** True when an aborted search stops working, not only stops answering. */
  readonly cancel: boolean;
  readonly typoTolerance: boolean;
  readonly facets: 'exact' | 'approximate' | false;
  readonly sorts: readonly SortKey[];
  readonly maxHits: number;
  /** True when the filters `ids` and `page` are understood. Default: false. */
  readonly knowsPages?: boolean;
}

export interface SearchContext {
  readonly signal: AbortSignal;
  /**
   * Called with an earlier, rougher answer to the same search, when there is one: the same shape, perhaps fewer hits in
   * another order, or hits without excerpts. Never called after the search has settled.
   */
  readonly onPartial?: (response: SearchResponse) => void;
}

export interface DescribeContext extends SearchContext {
  /** BCP 47 tag of the language to describe the help centre in. Default: the provider's own. */
  readonly locale?: string | undefined;
}

/** The one interface between elements and engines. Implementations answer; everything else is the engine's job. */
export interface SearchProvider {
  readonly name: string;
  readonly capabilities: Capabilities;
  /**
   * Changes when the content was replaced while the page is open, so that no answer from before is given again. Default: it
   * never changes.
   */
  readonly version?: number | string;
  /** Fetches what the first answer needs. */
  warm?(context: SearchContext): Promise<void>;
  /** Title, categories and contact for the home view. Engines without it are described by their facets. */
  describe?(context: DescribeContext): Promise<HelpCentre>;
  search(request: SearchRequest, context: SearchContext): Promise<SearchResponse>;
  article(reference: ArticleReference, context: SearchContext): Promise<Article>;
  /** Finds what answers a query in each text, in order. Engines without it mark nothing in articles. */
  highlight?(request: HighlightRequest, context: SearchContext): Promise<readonly (readonly MatchRange[])[]>;
  /** Ends all that runs: workers, requests, timers. Nothing is asked afterwards. */
  dispose?(): void;
}

export interface ArticleReference {
  readonly id: string;
  /** BCP 47 tag. Default: the provider's own. */
  readonly locale?: string;
}

export type SearchErrorCode =
  | 'aborted'
  | 'timeout'
  | 'network'
  | 'auth'
  | 'rate-limited'
  | 'bad-request'
  | 'not-found'
  | 'unavailable'
  | 'bad-response'
  | 'corrupt-index'
  | 'version-skew';

/** Why a search or an article did not come. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
  readonly code: SearchErrorCode;
  /** True when the same request may succeed later. */
  readonly retryable: boolean;
  readonly retryAfterMs?: number;

  constructor(
    code: SearchErrorCode,
    message: string,
    {retryable = false, retryAfterMs, cause}: {retryable?: boolean; retryAfterMs?: number; cause?: unknown} = {},
  ) {
    super(message, cause === undefined ? undefined : {cause});
    this.code = code;
    this.retryable = retryable;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Why a request that its caller cancelled gives no answer. */
export function abortedError(cause?: unknown): SearchError {
  return new SearchError('aborted', 'The request was cancelled.', {cause});
}
