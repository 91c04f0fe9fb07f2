import type {HelpCentre} from '../core/help-centre.js';
import type {MatchRange, SearchRequest, SearchResponse, SortKey} from '../core/search-provider.js';
import type {SearchEngine} from '../search/engine.js';
import {type Connection, type ConnectionChange, pageConnection} from './connection.js';
import {engineFor} from './engines.js';
import type {HelpOptions} from './help-options.js';
import {
  asksForSomething,
  type HelpState,
  type HomeLists,
  INITIAL_STATE,
  mayPass,
  optionsOf,
  type Results,
  shownResults,
  type View,
} from './help-state.js';
import {loadHome} from './home.js';
import {LatestTask} from './latest-task.js';
import {withRead} from './read-articles.js';
import {requestOf} from './search-request.js';

interface Place {
  readonly view: View;
  readonly articleId?: string;
}

/** Quiet time before a search starts while someone types, in milliseconds. */
const TYPING_PAUSE_MS = {embedded: 50, remote: 180} as const;

/**
 * State and requests of one help instance. Elements ask it for changes and draw the state it hands out; it draws
 * nothing itself. Nothing is fetched before the first request.
 */
export class HelpStore {
  #state: HelpState = INITIAL_STATE;
  #options: HelpOptions = {};
  #engine?: Promise<SearchEngine>;
  #page = 0;
  /** Whether the last word counts as unfinished: until someone submits, or asks for something else than typed words. */
  #intent: SearchRequest['intent'] = 'submit';
  #warmed = false;
  #lists = 0;
  #trail: readonly Place[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #searching = new LatestTask<SearchResponse>();
  readonly #reading = new LatestTask<Awaited<ReturnType<SearchEngine['article']>>>();
  readonly #describing = new LatestTask<{centre: HelpCentre; home: HomeLists}>();

  readonly #connection: Connection;
  #stopWatching?: () => void;

  /** @param connection Default: that of the page. */
  constructor(connection: Connection = pageConnection) {
    this.#connection = connection;
  }

  get state(): HelpState {
    return this.#state;
  }

  get options(): HelpOptions {
    return this.#options;
  }

  /** Calls the listener after each change. Returns what ends that. */
  subscribe(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#watchConnection();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#stopWatching?.();
      this.#stopWatching = undefined;
    };
  }

  #watchConnection(): void {
    this.#stopWatching ??= this.#connection.watch(change => this.#onConnectionChange(change));
    // It may have come or gone while nobody watched. Nobody is there to be told.
    const {isOffline} = this.#connection;
    if (isOffline !== this.#state.offline) this.#state = Object.freeze({...this.#state, offline: isOffline});
  }

  #onConnectionChange(change: ConnectionChange): void {
    const offline = change === 'lost';
    if (offline !== this.#state.offline) this.#set({offline});
    if (!offline) this.#recover();
  }

  /** Asks again for what failed and may now succeed, and leaves everybody where they are. */
  #recover(): void {
    const {centre, results, article} = this.#state;
    if (centre.status === 'error' && mayPass(centre.error)) this.#load();
    if (results.status === 'error' && mayPass(results.error)) this.#searchAgain(results.more);
    this.#completeResults();
    if (article.status === 'error' && mayPass(article.error)) this.#read(article.id, article.anchor);
  }

  /** Fetches what hits lack, of which those of a first page can be asked for again unseen. */
  #completeResults(): void {
    const {results} = this.#state;
    if (results.status === 'complete' && results.results.incomplete && this.#page === 0) this.#search(0, 0, true);
  }

  /** The last search once more, or its further page, without going anywhere. */
  #searchAgain(more: boolean): void {
    if (more) {
      this.#searchMore();
      return;
    }
    const last = shownResults(this.#state);
    this.#set({results: {status: 'pending', more: false, ...(last ? {results: last} : {})}});
    this.#search(0, 0);
  }

  /** True while an element lists results, so that there is a place to send people to. */
  get hasList(): boolean {
    return this.#lists > 0;
  }

  /** Counts an element that lists results. Returns what ends that. */
  addList(): () => void {
    this.#lists++;
    this.#set({});
    return () => {
      this.#lists--;
      this.#set({});
    };
  }

  /** Sets where answers come from. Another bundle or locale starts the instance anew. */
  configure(options: HelpOptions): void {
    const next = {...this.#options, ...options};
    const changed = (['bundle', 'provider', 'locale'] as const).some(key => next[key] !== this.#options[key]);
    this.#options = next;
    if (!changed) return;
    const {status} = this.#state.centre;
    this.#engine = undefined;
    this.#warmed = false;
    this.#trail = [];
    for (const task of [this.#searching, this.#reading, this.#describing]) task.cancel();
    this.#set({...INITIAL_STATE, offline: this.#state.offline});
    if (status !== 'idle') this.load();
  }

  /** The engine, made on first use. Rejects with `element/no-bundle` when nothing says where answers come from. */
  engine(): Promise<SearchEngine> {
    if (!this.#engine) {
      const engine = engineFor(this.#options);
      this.#engine = engine;
      engine.catch(() => {
        if (this.#engine === engine) this.#engine = undefined;
      });
    }
    return this.#engine;
  }

  /** Fetches what the home view shows. */
  load(): void {
    // After a failure only `retry()` asks again: elements call this whenever they draw.
    if (this.#state.centre.status === 'idle') this.#load();
  }

  /** Fetches the index as well, so that the first search answers at once. */
  warm(): void {
    this.load();
    // A failure here shows again, and is told, at the first search.
    if (!this.#warmed)
      void this.engine()
        .then(engine => engine.warm())
        .catch(() => undefined);
    this.#warmed = true;
  }

  #load(): void {
    this.#set({centre: {status: 'pending'}});
    this.#describing.run(async signal => loadHome(await this.engine(), signal), {
      done: value => this.#set({centre: {status: 'complete', ...value}}),
      failed: error => this.#set({centre: {status: 'error', error}}),
    });
  }

  /** What is typed into a search box. */
  setQuery(query: string): void {
    if (query === this.#state.query) return;
    const sameWords = query.trim() === this.#state.query.trim();
    this.#set({query});
    if (sameWords) return;
    // A new question is asked everywhere; filters of the last one would hide its answers.
    this.#request({query, category: undefined, topics: query.trim() ? this.#state.topics : []}, 'typeahead');
  }

  /** Searches at once, as the Enter key does. */
  submit(): void {
    if (asksForSomething(this.#state)) this.#request({}, 'submit');
  }

  /** Narrows the results to one category, or shows those of all; from anywhere else all articles are no answer. */
  setCategory(category: string | undefined): void {
    this.#request({category}, this.#intent, this.#state.view === 'results');
  }

  /** Browses one topic, from the beginning. */
  openTopic(topic: string): void {
    this.#request({query: '', category: undefined, topics: [topic], updatedSince: undefined}, 'submit');
  }

  /** Browses one category, from the beginning. */
  openCategory(category: string): void {
    this.#request({query: '', category, topics: [], updatedSince: undefined}, 'submit');
  }

  /** Asks for words, a category and topics at once. */
  ask({query, category, topics}: Pick<HelpState, 'query' | 'category' | 'topics'>): void {
    this.#request({query, category, topics, updatedSince: undefined}, 'submit');
  }

  toggleTopic(topic: string): void {
    const {topics} = this.#state;
    this.#request(
      {topics: topics.includes(topic) ? topics.filter(name => name !== topic) : [...topics, topic]},
      this.#intent,
    );
  }

  setUpdatedSince(updatedSince: string | undefined): void {
    this.#request({updatedSince}, this.#intent);
  }

  clearFilters(): void {
    this.#request({category: undefined, topics: [], updatedSince: undefined}, this.#intent);
  }

  setSort(sort: SortKey): void {
    if (sort !== this.#state.sort) this.#request({sort}, this.#intent);
  }

  /** Appends the next page of hits. */
  loadMore(): void {
    const results = shownResults(this.#state);
    const {results: state} = this.#state;
    if (state.status !== 'complete' || state.partial || !results || results.hits.length >= results.total) return;
    this.#searchMore();
  }

  /** Asks again for what failed: the one thing named, else what the current view needs. */
  retry(what: 'home' | 'results' | 'article' = this.#state.view): void {
    const {centre, results, article} = this.#state;
    if (centre.status === 'error') this.#load();
    if (what === 'results' && results.status === 'error') {
      if (results.more) this.#searchMore();
      else this.#request({}, this.#intent);
    }
    if (what === 'results') this.#completeResults();
    if (what === 'article' && article.status === 'error') this.#read(article.id, article.anchor);
  }

  /** Chooses another of the first `count` rows by arrow key; past either end no row is chosen, as in the ARIA combobox pattern. */
  moveActiveOption(step: 1 | -1, count: number = optionsOf(shownResults(this.#state)).length): void {
    const {activeOption} = this.#state;
    const next = activeOption === -1 && step === -1 ? count - 1 : activeOption + step;
    this.#set({activeOption: next >= count ? -1 : next});
  }

  clearActiveOption(): void {
    if (this.#state.activeOption !== -1) this.#set({activeOption: -1});
  }

  openArticle(id: string, anchor?: string): void {
    const {view, article} = this.#state;
    // Another section of the article on show is no step that anyone would go back.
    const isSame = view === 'article' && 'id' in article && article.id === id;
    if (!isSame) this.#go({view: 'article', articleId: id});
    this.#read(id, anchor);
  }

  /** Finds what answers the query of the state in texts: those of an article, for its marks. */
  async highlight(
    texts: readonly string[],
    locale: string,
    signal: AbortSignal,
  ): Promise<readonly (readonly MatchRange[])[]> {
    const request = {texts, query: this.#state.query, intent: this.#intent, locale};
    return (await this.engine()).highlight(request, {signal});
  }

  /** To where the reader came from. */
  back(): void {
    const place = this.#trail.at(-1);
    if (!place) return;
    this.#trail = this.#trail.slice(0, -1);
    this.#set({view: place.view, previousView: this.#trail.at(-1)?.view, activeOption: this.#state.activeOption});
    if (place.view === 'article' && place.articleId) this.#read(place.articleId, undefined, true);
    else this.#stopReading();
  }

  #stopReading(): void {
    this.#reading.cancel();
    if (this.#state.article.status === 'pending') this.#set({article: {status: 'idle'}});
  }

  /** To the beginning, with an empty box. */
  goHome(): void {
    this.#searching.cancel();
    this.#reading.cancel();
    this.#trail = [];
    const {centre, offline, readArticles} = this.#state;
    this.#set({...INITIAL_STATE, centre, offline, readArticles});
  }

  #searchMore(): void {
    const results = shownResults(this.#state);
    if (!results) return;
    this.#set({results: {status: 'pending', results, more: true}});
    this.#search(this.#page + 1, 0);
  }

  /** @param staysEmpty Also lists what nothing was asked for: all articles. */
  #request(change: Partial<HelpState>, intent: SearchRequest['intent'], staysEmpty = false): void {
    const last = shownResults(this.#state);
    const next = {...this.#state, ...change};
    if (!asksForSomething(next) && !staysEmpty) {
      this.#searching.cancel();
      this.#trail = [];
      this.#set({...change, view: 'home', previousView: undefined, results: {status: 'idle'}, activeOption: -1});
      return;
    }
    if (this.#state.view !== 'results') this.#go({view: 'results'});
    this.#set({
      ...change,
      activeOption: -1,
      results: {status: 'pending', more: false, ...(last ? {results: last} : {})},
    });
    this.#intent = intent;
    const {embedded, remote} = TYPING_PAUSE_MS;
    const pause = this.#options.provider?.capabilities.remote ? remote : embedded;
    this.#search(0, 'query' in change && intent === 'typeahead' ? pause : 0);
  }

  /** @param quietly True when what is shown stays if this fails. */
  #search(page: number, delayMs: number, quietly = false): void {
    const request = requestOf(this.#state, this.#intent, page, this.#options.pageSize ?? 10);
    const shown = shownResults(this.#state);
    const show = (
      {hits, total, facets, correction, incomplete}: SearchResponse,
      state: {partial?: true} = {},
    ): void => {
      this.#page = page;
      const before = page > 0 && shown ? shown.hits : [];
      const {query} = request;
      const {category} = this.#state;
      const results: Results = {
        query,
        category,
        hits: [...before, ...hits],
        total,
        facets,
        ...(correction === undefined ? {} : {correction}),
        ...(incomplete ? {incomplete} : {}),
      };
      const activeOption = this.#sameOption(results);
      this.#set({results: {status: 'complete', results, ...state}, activeOption});
    };
    this.#searching.run(
      async signal => {
        const engine = await this.engine();
        const onPartial = (response: SearchResponse): void => {
          if (!signal.aborted && page === 0 && !quietly) show(response, {partial: true});
        };
        return engine.search(request, {signal, onPartial});
      },
      {
        done: response => show(response),
        failed: error => {
          if (quietly) return;
          this.#set({results: {status: 'error', error, more: page > 0, ...(shown ? {results: shown} : {})}});
        },
      },
      delayMs,
    );
  }

  /** Where the chosen row stands in newer results of the same request; -1 when it is gone. */
  #sameOption(results: Results): number {
    const chosen = optionsOf(shownResults(this.#state))[this.#state.activeOption];
    if (!chosen) return -1;
    return optionsOf(results).findIndex(
      ({hit, anchor}) => hit.article.id === chosen.hit.article.id && anchor === chosen.anchor,
    );
  }

  #read(id: string, anchor?: string, returned = false): void {
    const reference = {id, ...(anchor ? {anchor} : {}), ...(returned ? {returned} : {})} as const;
    this.#set({article: {status: 'pending', ...reference}});
    this.#reading.run(async signal => (await this.engine()).article({id}, {signal}), {
      done: article =>
        this.#set({
          article: {status: 'complete', ...reference, article},
          readArticles: withRead(this.#state.readArticles, article),
        }),
      failed: error => this.#set({article: {status: 'error', ...reference, error}}),
    });
  }

  /** Goes to a view and remembers the one before. */
  #go({view}: Place): void {
    const {view: from, article} = this.#state;
    const place: Place = {view: from, ...(from === 'article' && 'id' in article ? {articleId: article.id} : {})};
    // A search from an article starts over: back then leads home, not through every article read.
    this.#trail = view === 'results' ? [{view: 'home'}] : [...this.#trail, place];
    this.#set({view, previousView: this.#trail.at(-1)?.view});
  }

  #set(change: Partial<HelpState>): void {
    this.#state = Object.freeze({...this.#state, ...change});
    for (const listener of this.#listeners) listener();
  }
}
