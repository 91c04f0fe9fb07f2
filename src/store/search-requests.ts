import type {SearchRequest, SortKey} from '../core/search-provider.js';
import {asksForSomething, type HelpState, optionsOf, shownResults} from './help-state.js';
import type {MemoryKeeping} from './memory-keeping.js';
import type {Navigation} from './navigation.js';
import type {ResultSearch} from './result-search.js';
import type {StateHolder} from './state-holder.js';

export interface SearchRequestsParts {
  readonly holder: StateHolder;
  readonly results: ResultSearch;
  readonly navigation: Navigation;
  readonly memory: MemoryKeeping;
}

/** What people ask for: words, filters, an order, more results. Each leads to a search and the view of its results. */
export class SearchRequests {
  readonly #holder: StateHolder;
  readonly #results: ResultSearch;
  readonly #navigation: Navigation;
  readonly #memory: MemoryKeeping;
  #toldSearch = '';

  constructor({holder, results, navigation, memory}: SearchRequestsParts) {
    this.#holder = holder;
    this.#results = results;
    this.#navigation = navigation;
    this.#memory = memory;
  }

  get #state(): HelpState {
    return this.#holder.state;
  }

  /** What is typed into a search box. */
  setQuery(query: string): void {
    if (query === this.#state.query) return;
    const sameWords = query.trim() === this.#state.query.trim();
    this.#holder.set({query});
    if (sameWords) return;
    // A new question is asked everywhere; filters of the last one would hide its answers.
    this.#request({query, category: undefined, topics: query.trim() ? this.#state.topics : []}, 'typeahead');
  }

  /** Searches at once, as the Enter key does. */
  submit(): void {
    if (!asksForSomething(this.#state)) return;
    const {query} = this.#state;
    this.#memory.note(memory => memory.addSearch(query));
    this.#request({}, 'submit');
  }

  /** Narrows the results to one category, or shows those of all; from anywhere else all articles are no answer. */
  setCategory(category: string | undefined): void {
    this.#request({category}, this.intent, this.#state.view === 'results');
  }

  /** Browses one topic, from the beginning. */
  openTopic(topic: string): void {
    this.#request({query: '', category: undefined, topics: [topic], updatedSince: undefined}, 'submit');
  }

  /** Browses one category, from the beginning. */
  openCategory(category: string): void {
    this.#request({query: '', category, topics: [], updatedSince: undefined}, 'submit');
  }

  /** Asks for words, a category, topics and their order at once. */
  ask({
    query,
    category,
    topics,
    sort = this.#state.sort,
  }: Pick<HelpState, 'query' | 'category' | 'topics'> & {readonly sort?: SortKey}): void {
    this.#memory.note(memory => memory.addSearch(query));
    this.#request({query, category, topics, sort, updatedSince: undefined}, 'submit');
  }

  toggleTopic(topic: string): void {
    const {topics} = this.#state;
    this.#request(
      {topics: topics.includes(topic) ? topics.filter(name => name !== topic) : [...topics, topic]},
      this.intent,
    );
  }

  setUpdatedSince(updatedSince: string | undefined): void {
    this.#request({updatedSince}, this.intent);
  }

  clearFilters(): void {
    this.#request({category: undefined, topics: [], updatedSince: undefined}, this.intent);
  }

  setSort(sort: SortKey): void {
    if (sort !== this.#state.sort) this.#request({sort}, this.intent);
  }

  /** Appends the next page of hits. */
  loadMore(): void {
    this.#results.more();
  }

  /** Asks again for what failed. */
  retry(): void {
    if (this.#state.results.status === 'error' && !this.#results.retryMore()) this.#request({}, this.intent);
    this.#results.complete();
  }

  /** Asks the last question once more, wherever the reader is. */
  repeat(): void {
    this.#holder.set({activeOption: -1, results: this.#pending});
    this.#results.start(this.intent);
  }

  /** Whether the last word typed counts as unfinished. */
  get intent(): SearchRequest['intent'] {
    return this.#results.intent;
  }

  /** Takes note that the page was told of a search. False when it was before: each question is told once. */
  tell(key: string): boolean {
    const isNew = key !== this.#toldSearch;
    this.#toldSearch = key;
    return isNew;
  }

  /**
   * Chooses another of the first `count` rows by key. A step by one past either end chooses no row, as in the ARIA combobox
   * pattern; longer steps end at the first and the last row.
   */
  moveActiveOption(step: number, count: number = optionsOf(shownResults(this.#state)).length): void {
    const {activeOption} = this.#state;
    const next = (activeOption === -1 && step < 0 ? count : activeOption) + step;
    const isPage = Math.abs(step) > 1;
    this.#holder.set({activeOption: isPage ? Math.max(0, Math.min(next, count - 1)) : next < count ? next : -1});
  }

  clearActiveOption(): void {
    if (this.#state.activeOption !== -1) this.#holder.set({activeOption: -1});
  }

  get #pending(): HelpState['results'] {
    const last = shownResults(this.#state);
    return {status: 'pending', more: false, ...(last ? {results: last} : {})};
  }

  /** @param staysEmpty Also lists what nothing was asked for: all articles. */
  #request(change: Partial<HelpState>, intent: SearchRequest['intent'], staysEmpty = false): void {
    const results = this.#pending;
    if (!asksForSomething({...this.#state, ...change}) && !staysEmpty) {
      this.#results.cancel();
      this.#navigation.clear();
      this.#holder.set({...change, view: 'home', previousView: undefined, results: {status: 'idle'}, activeOption: -1});
      return;
    }
    if (this.#state.view !== 'results') this.#navigation.go('results');
    this.#holder.set({...change, activeOption: -1, results});
    this.#results.start(intent, 'query' in change && intent === 'typeahead');
  }
}
