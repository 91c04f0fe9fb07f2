import type {Article} from '../../src/core/article.js';
import type {HelpCentre} from '../../src/core/help-centre.js';
import type {
  ArticleReference,
  Capabilities,
  SearchContext,
  SearchProvider,
  SearchRequest,
  SearchResponse,
} from '../../src/core/search-provider.js';

/** A question that was asked and is answered when the test says so. */
export class PendingCall<Q, A> {
  readonly question: Q;
  readonly signal: AbortSignal;
  readonly promise: Promise<A>;
  settled = false;
  readonly #onPartial: ((answer: A) => void) | undefined;
  #resolve: (answer: A) => void = () => {};
  #reject: (error: unknown) => void = () => {};

  constructor(question: Q, signal: AbortSignal, onPartial?: (answer: A) => void) {
    this.question = question;
    this.signal = signal;
    this.#onPartial = onPartial;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** An earlier, rougher answer; the question stays open. */
  answerPartly(answer: A): void {
    this.#onPartial?.(answer);
  }

  answer(answer: A): void {
    this.settled = true;
    this.#resolve(answer);
  }

  fail(error: unknown): void {
    this.settled = true;
    this.#reject(error);
  }
}

/** Answers when told to, in any order, also after it was told to stop. */
export class ManualProvider implements SearchProvider {
  readonly name = 'manual';
  readonly capabilities: Capabilities;
  version?: number;
  readonly searches: PendingCall<SearchRequest, SearchResponse>[] = [];
  readonly articles: PendingCall<ArticleReference, Article>[] = [];
  readonly describes: PendingCall<undefined, HelpCentre>[] = [];
  warmed = 0;
  disposed = 0;
  #waiting: (() => void)[] = [];

  constructor(capabilities: Partial<Capabilities> = {}) {
    this.capabilities = {
      remote: false,
      cancel: true,
      typoTolerance: false,
      facets: 'exact',
      sorts: ['relevance', 'updated', 'published', 'views'],
      maxHits: 100,
      ...capabilities,
    };
  }

  async warm(): Promise<void> {
    this.warmed++;
  }

  dispose(): void {
    this.disposed++;
  }

  describe({signal}: SearchContext): Promise<HelpCentre> {
    return this.#ask(this.describes, undefined, signal);
  }

  search(request: SearchRequest, {signal, onPartial}: SearchContext): Promise<SearchResponse> {
    return this.#ask(this.searches, request, signal, onPartial);
  }

  article(reference: ArticleReference, {signal}: SearchContext): Promise<Article> {
    return this.#ask(this.articles, reference, signal);
  }

  /** The search that waits for its answer, as soon as there is one. */
  searched(
    wanted: string | ((request: SearchRequest) => boolean),
  ): Promise<PendingCall<SearchRequest, SearchResponse>> {
    const matches = typeof wanted === 'string' ? ({query}: SearchRequest) => query === wanted : wanted;
    return this.#find(this.searches, matches);
  }

  /** The article that is waited for, as soon as someone asks. */
  asked(id: string): Promise<PendingCall<ArticleReference, Article>> {
    return this.#find(this.articles, reference => reference.id === id);
  }

  /** The question what help centre this is, as soon as someone asks. */
  described(): Promise<PendingCall<undefined, HelpCentre>> {
    return this.#find(this.describes, () => true);
  }

  #ask<Q, A>(
    calls: PendingCall<Q, A>[],
    question: Q,
    signal: AbortSignal,
    onPartial?: (answer: A) => void,
  ): Promise<A> {
    const call = new PendingCall<Q, A>(question, signal, onPartial);
    calls.push(call);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
    return call.promise;
  }

  async #find<Q, A>(
    calls: readonly PendingCall<Q, A>[],
    matches: (question: Q) => boolean,
  ): Promise<PendingCall<Q, A>> {
    for (;;) {
      const call = calls.findLast(({settled, question}) => !settled && matches(question));
      if (call) return call;
      await new Promise<void>(wake => this.#waiting.push(wake));
    }
  }
}
