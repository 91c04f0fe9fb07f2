import type {Article, ArticleSummary} from './article.js';
import type {Fragment} from './fragment.js';
import type {HelpCentre} from './help-centre.js';

export type SortKey = 'relevance' | 'updated' | 'published' | 'views';
export type FacetField = 'category' | 'topic' | 'tags';

/** Values a hit must have: fields are combined with AND, the values of one field with OR. */
export type Filters = Readonly<Partial<Record<FacetField, readonly string[]>>> & {
  /** Only articles updated (else published) on or after this ISO date. */
  readonly updatedSince?: string;
};

export interface SearchRequest {
  /** What the person typed. Empty matches every article, for browsing. */
  readonly query: string;
  /** `typeahead` while typing (the last word may be unfinished), `submit` for a finished query. */
  readonly intent: 'typeahead' | 'submit';
  /** BCP 47 tag. Default: the bundle's own. */
  readonly locale?: string;
  readonly filters?: Filters;
  /** Fields to count. A field's own filter does not narrow its counts, so that tabs keep their numbers. */
  readonly facets?: readonly FacetField[];
  /** Default: `relevance`; for an empty query `views`. */
  readonly sort?: SortKey;
  /** Starts at 0. */
  readonly page?: number;
  /** Default 10, at most {@link Capabilities.maxHits}. */
  readonly pageSize?: number;
}

/** A section of a hit that answers the query by itself. */
export interface SectionHit {
  readonly anchor: string;
  readonly heading: readonly Fragment[];
  readonly excerpt: readonly Fragment[];
}

export interface Hit {
  readonly article: ArticleSummary;
  readonly score: number;
  readonly title: readonly Fragment[];
  readonly excerpt: readonly Fragment[];
  readonly sections: readonly SectionHit[];
}

export type FacetCounts = Readonly<Record<string, number>>;

export interface SearchResponse {
  readonly hits: readonly Hit[];
  /** Articles that match query and filters, on all pages. */
  readonly total: number;
  readonly facets: Readonly<Partial<Record<FacetField, FacetCounts>>>;
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
}

export interface SearchContext {
  readonly signal: AbortSignal;
}

/** The one interface between elements and engines. Implementations answer; everything else is the engine's job. */
export interface SearchProvider {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Fetches what the first answer needs. */
  warm?(context: SearchContext): Promise<void>;
  /** Title, categories and contact for the home view. Engines without it are described by their facets. */
  describe?(context: SearchContext): Promise<HelpCentre>;
  search(request: SearchRequest, context: SearchContext): Promise<SearchResponse>;
  article(reference: ArticleReference, context: SearchContext): Promise<Article>;
  dispose?(): void;
}

export interface ArticleReference {
  readonly id: string;
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
