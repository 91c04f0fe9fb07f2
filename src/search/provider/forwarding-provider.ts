import type {Article} from '../../core/article.js';
import type {HelpCentre} from '../../core/help-centre.js';
import type {
  ArticleReference,
  Capabilities,
  DescribeContext,
  HighlightRequest,
  MatchRange,
  SearchContext,
  SearchProvider,
  SearchRequest,
  SearchResponse,
} from '../../core/search-provider.js';

/** What the embedded engine can do, for those who ask before its code is there. */
export const EMBEDDED_CAPABILITIES: Capabilities = {
  remote: false,
  cancel: true,
  typoTolerance: true,
  facets: 'exact',
  sorts: ['relevance', 'updated', 'published', 'views'],
  maxHits: 1000,
  knowsPages: true,
};

/** A call of a provider as a value that can be passed on, also to another thread. */
export type Question =
  | {readonly type: 'warm'}
  | {readonly type: 'describe'; readonly locale?: string | undefined}
  | {readonly type: 'search'; readonly request: SearchRequest}
  | {readonly type: 'article'; readonly reference: ArticleReference}
  | {readonly type: 'highlight'; readonly request: HighlightRequest};

/** Answers by the type of their questions. */
export interface Answers {
  readonly warm: undefined;
  readonly describe: HelpCentre;
  readonly search: SearchResponse;
  readonly article: Article;
  readonly highlight: readonly (readonly MatchRange[])[];
}

/** What a question is answered with. */
export type AnswerTo<Q extends Question> = Answers[Q['type']];

/** For callers without types, who may leave the context out: nobody aborts. */
export function withoutEnd(): SearchContext {
  return {signal: new AbortController().signal};
}

/** What questions are passed on to. */
export interface Respondent {
  /** Rejects with a `SearchError` of code `aborted` once it is disposed of. */
  ask<Q extends Question>(question: Q, context: SearchContext): Promise<AnswerTo<Q>>;
  dispose(): void;
}

/** The embedded engine, wherever it runs: passes every call on as a {@link Question}. */
export abstract class ForwardingProvider implements SearchProvider, Respondent {
  readonly name = 'embedded';
  readonly capabilities = EMBEDDED_CAPABILITIES;

  warm(context: SearchContext): Promise<void> {
    return this.ask({type: 'warm'}, context);
  }

  describe({locale, ...context}: DescribeContext): Promise<HelpCentre> {
    return this.ask({type: 'describe', locale}, context);
  }

  search(request: SearchRequest, context: SearchContext = withoutEnd()): Promise<SearchResponse> {
    return this.ask({type: 'search', request}, context);
  }

  article(reference: ArticleReference, context: SearchContext = withoutEnd()): Promise<Article> {
    return this.ask({type: 'article', reference}, context);
  }

  highlight(request: HighlightRequest, context: SearchContext): Promise<readonly (readonly MatchRange[])[]> {
    return this.ask({type: 'highlight', request}, context);
  }

  abstract dispose(): void;

  abstract ask<Q extends Question>(question: Q, context: SearchContext): Promise<AnswerTo<Q>>;
}
