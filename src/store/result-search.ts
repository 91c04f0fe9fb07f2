import type {SearchRequest, SearchResponse} from '../core/search-provider.js';
import type {SearchEngine} from '../search/engine.js';
import type {StoreOptions} from './help-options.js';
import {type HelpState, isMultilingual, mayPass, optionsOf, type Results, shownResults} from './help-state.js';
import {LatestTask} from './latest-task.js';
import type {StateHolder} from './state-holder.js';

/** Quiet time before a search starts while someone types fast, in milliseconds. A letter after that time is searched for at once. */
const TYPING_PAUSE_MS = {embedded: 50, remote: 180} as const;

/** Fewer results than this may leave a question open that articles without a translation answer. */
const FEW_RESULTS = 5;

/** Searches for what the state asks for, page by page, into the state. */
export class ResultSearch {
  readonly #holder: StateHolder;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #options: () => StoreOptions;
  readonly #task = new LatestTask<SearchResponse>();
  #page = 0;
  /** Runs for a while after each letter. */
  #typing?: ReturnType<typeof setTimeout> | undefined;
  /** True when someone asked for more than the first, rougher hits: their next page is unknown until the final ones are here. */
  #wantsMore = false;
  /** Whether the last word counts as unfinished: until someone submits, or asks for something else than typed words. */
  #intent: SearchRequest['intent'] = 'submit';

  constructor(holder: StateHolder, engine: () => Promise<SearchEngine>, options: () => StoreOptions) {
    this.#holder = holder;
    this.#engine = engine;
    this.#options = options;
  }

  /** That of the last search. */
  get intent(): SearchRequest['intent'] {
    return this.#intent;
  }

  /**
   * Searches from the first page.
   *
   * @param pauses True for letters, which may be followed by others soon.
   */
  start(intent: SearchRequest['intent'], pauses = false): void {
    this.#intent = intent;
    const delay = pauses ? this.#pause() : 0;
    if (!pauses) clearTimeout(this.#typing);
    this.#search(0, delay);
  }

  /** How long to wait after a letter. A server is asked once for a word; here an answer is there before the next letter. */
  #pause(): number {
    const {embedded, remote} = TYPING_PAUSE_MS;
    if (this.#options().provider?.capabilities.remote) return remote;
    // Not in the task of the key itself, which draws the letter.
    const pause = this.#typing === undefined ? 1 : embedded;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
    }, embedded);
    return pause;
  }

  /** Appends the next page of hits, if there is one; while a rougher answer is shown, as soon as the final one is here. */
  more(): void {
    const {results: state} = this.#holder.state;
    if (state.status !== 'complete') return;
    this.#wantsMore = state.partial === true;
    const {hits, total} = state.results;
    if (!this.#wantsMore && hits.length < total) this.#searchMore();
  }

  /** Asks again for the further page that failed. True if there was one. */
  retryMore(): boolean {
    const {results} = this.#holder.state;
    const failed = results.status === 'error' && results.more;
    if (failed) this.#searchMore();
    return failed;
  }

  /** Asks again for what failed and may succeed now that network or server are back, without going anywhere. */
  recover(): void {
    const {results} = this.#holder.state;
    const mayRecover = results.status === 'error' && mayPass(results.error);
    if (mayRecover && !this.retryMore()) {
      const last = shownResults(this.#holder.state);
      this.#holder.set({results: {status: 'pending', more: false, ...(last ? {results: last} : {})}});
      this.#search(0, 0);
    }
    this.complete();
  }

  /** Fetches what hits lack, of which those of a first page can be asked for again unseen. */
  complete(): void {
    const {results} = this.#holder.state;
    if (results.status === 'complete' && results.results.incomplete && this.#page === 0) this.#search(0, 0, true);
  }

  cancel(): void {
    this.#task.cancel();
  }

  #searchMore(): void {
    const results = shownResults(this.#holder.state);
    if (!results) return;
    this.#holder.set({results: {status: 'pending', results, more: true}});
    this.#search(this.#page + 1, 0);
  }

  /** @param quietly True when what is shown stays if this fails. */
  #search(page: number, delayMs: number, quietly = false): void {
    this.#wantsMore = false;
    const request = requestOf(this.#holder.state, this.#intent, page, this.#options().pageSize ?? 10);
    const shown = shownResults(this.#holder.state);
    const show = (response: SearchResponse, state: {partial?: true} = {}): void => {
      this.#page = page;
      const results = this.#resultsOf(request, response, page > 0 ? shown : undefined);
      const activeOption = this.#sameOption(results);
      this.#holder.set({results: {status: 'complete', results, ...state}, activeOption});
    };
    this.#task.run(
      async signal => {
        const engine = await this.#engine();
        const onPartial = (response: SearchResponse): void => {
          if (!signal.aborted && page === 0 && !quietly) show(response, {partial: true});
        };
        const response = await engine.search(request, {signal, onPartial});
        if (page > 0 || quietly || response.total >= FEW_RESULTS || isMultilingual(this.#holder.state) === false)
          return response;
        // Without knowing ids, nobody could tell what is translated.
        if (!engine.provider.capabilities.knowsPages) return response;
        if (response.total) onPartial(response);
        try {
          const {withDefaultLanguage} = await import('./default-language.js');
          return await withDefaultLanguage(engine, request, response, signal);
        } catch {
          // What was asked for is here; a last resort that fails takes nothing away.
          return response;
        }
      },
      {
        done: response => {
          show(response);
          if (this.#wantsMore) this.more();
        },
        failed: error => {
          if (quietly) return;
          this.#holder.set({results: {status: 'error', error, more: page > 0, ...(shown ? {results: shown} : {})}});
        },
      },
      delayMs,
    );
  }

  /** @param before The pages before this one. */
  #resultsOf({query}: SearchRequest, response: SearchResponse, before: Results | undefined): Results {
    const {category} = this.#holder.state;
    return {...response, query, category, hits: [...(before?.hits ?? []), ...response.hits]};
  }

  /** Where the chosen row stands in newer results of the same request; -1 when it is gone. */
  #sameOption(results: Results): number {
    const chosen = optionsOf(shownResults(this.#holder.state))[this.#holder.state.activeOption];
    if (!chosen) return -1;
    return optionsOf(results).findIndex(
      ({hit, anchor}) => hit.article.id === chosen.hit.article.id && anchor === chosen.anchor,
    );
  }
}

/** What the state asks an engine for. */
function requestOf(
  {query, category, topics, updatedSince, sort, segments}: HelpState,
  intent: SearchRequest['intent'],
  page: number,
  pageSize: number,
): SearchRequest {
  return {
    query: query.trim(),
    intent,
    filters: {
      ...(category === undefined ? {} : {category: [category]}),
      ...(topics.length ? {topic: topics} : {}),
      ...(updatedSince ? {updatedSince} : {}),
    },
    segments,
    facets: ['category', 'topic'],
    sort,
    page,
    pageSize,
  };
}
