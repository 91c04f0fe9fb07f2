import type {ResolvedLocale} from '../core/locale.js';
import type {Suggestion} from '../core/page-offers.js';
import {abortedError, type MatchRange} from '../core/search-provider.js';
import {type Connection, type ConnectionChange, pageConnection} from '../page/connection.js';
import {type PageAddress, pageAddress} from '../page/page-address.js';
import type {SearchEngine} from '../search/engine.js';
import {ArticleReading} from './article-reading.js';
import {CentreLoading} from './centre-loading.js';
import {Drafts} from './drafts.js';
import {type EngineLease, leaseEngine} from './engines.js';
import type {StoreOptions} from './help-options.js';
import {type HelpState, INITIAL_STATE, type View} from './help-state.js';
import {MemoryKeeping} from './memory-keeping.js';
import {Navigation} from './navigation.js';
import {ResultSearch} from './result-search.js';
import {SearchRequests} from './search-requests.js';
import {StateHolder} from './state-holder.js';
import {Suggestions} from './suggestions.js';

/**
 * State and requests of one help instance. Elements ask it for changes and draw the state it hands out; it draws
 * nothing itself. Nothing is fetched before the first request.
 */
export class HelpStore {
  #options: StoreOptions = {};
  #lease?: EngineLease;
  #isDisposed = false;
  #warmed = false;
  #lists = 0;
  #panels = 0;
  /** Texts that are being written to the help centre on show. */
  readonly drafts = new Drafts();
  #stopWatching?: () => void;
  readonly #connection: Connection;
  readonly #suggestions: Suggestions;
  readonly #holder = new StateHolder();
  readonly #navigation = new Navigation(this.#holder);
  /** What the visitor's device remembers. */
  readonly memory = new MemoryKeeping(this.#holder, () => this.#options);
  readonly #searching = new ResultSearch(
    this.#holder,
    () => this.engine(),
    () => this.#options,
  );
  readonly #reading = new ArticleReading(
    this.#holder,
    () => this.engine(),
    article => this.memory.note(memory => memory.addArticle(article)),
  );
  /** What people ask for. */
  readonly search = new SearchRequests({
    holder: this.#holder,
    results: this.#searching,
    navigation: this.#navigation,
    memory: this.memory,
  });
  readonly #describing = new CentreLoading(
    this.#holder,
    () => this.engine(),
    () => this.#options,
    () => this.#suggestions.update(),
  );

  /**
   * @param connection Default: that of the page.
   * @param page Default: the address of this page.
   */
  constructor(connection: Connection = pageConnection, page: PageAddress = pageAddress) {
    this.#connection = connection;
    this.#suggestions = new Suggestions(this.#holder, () => this.engine(), page);
  }

  get state(): HelpState {
    return this.#holder.state;
  }

  get options(): StoreOptions {
    return this.#options;
  }

  /** Calls the listener after each change. Returns what ends that. */
  subscribe(listener: () => void): () => void {
    if (!this.#holder.hasListeners) this.#watchConnection();
    const end = this.#holder.subscribe(listener);
    return () => {
      end();
      if (this.#holder.hasListeners) return;
      this.#stopWatching?.();
      this.#stopWatching = undefined;
      this.#suggestions.stop();
    };
  }

  #watchConnection(): void {
    this.#stopWatching ??= this.#connection.watch(change => this.#onConnectionChange(change));
    // It may have come or gone while nobody watched. Nobody is there to be told.
    const {isOffline} = this.#connection;
    if (isOffline !== this.state.offline) this.#holder.set({offline: isOffline});
  }

  #onConnectionChange(change: ConnectionChange): void {
    const offline = change === 'lost';
    if (offline !== this.state.offline) this.#holder.set({offline});
    if (!offline) this.#recover();
  }

  /** Asks again for what failed and may now succeed, and leaves everybody where they are. */
  #recover(): void {
    this.#describing.recover();
    this.#searching.recover();
    this.#reading.recover();
  }

  /** True while an element lists results, so that there is a place to send people to. */
  get hasList(): boolean {
    return this.#lists > 0;
  }

  /** Counts an element that lists results. Returns what ends that. */
  addList(): () => void {
    this.#lists++;
    this.#holder.set({});
    return () => {
      this.#lists--;
      this.#holder.set({});
    };
  }

  /** True while a panel can show the form for a message. */
  get hasPanel(): boolean {
    return this.#panels > 0;
  }

  /** Counts a panel. Returns what ends that. */
  addPanel(): () => void {
    this.#panels++;
    return () => {
      this.#panels--;
      if (!this.hasPanel) this.memory.stop();
    };
  }

  /**
   * Sets all options; those that are missing are unset. Another bundle or provider starts the instance anew; another language
   * asks again for what is on show.
   */
  configure(options: StoreOptions): void {
    const before = this.#options;
    const {locale = INITIAL_STATE.locale} = options;
    this.#options = options;
    const hasMoved = options.bundle !== before.bundle || options.provider !== before.provider;
    const speaksOther = locale.tag !== this.state.locale.tag;
    if (hasMoved || speaksOther) {
      const {status} = this.state.centre;
      this.#giveUpEngine();
      if (hasMoved) this.#startAnew(locale);
      else this.#changeLanguage(locale);
      if (status !== 'idle') this.load();
      return;
    }
    if (locale.source !== this.state.locale.source) this.#holder.set({locale});
    const isOther = (key: 'contact' | 'feedback'): boolean =>
      JSON.stringify(options[key]) !== JSON.stringify(before[key]);
    if (isOther('contact') || isOther('feedback')) this.#describing.show();
  }

  #startAnew(locale: ResolvedLocale): void {
    this.#navigation.clear();
    const {offline, segments} = this.state;
    this.#holder.set({...INITIAL_STATE, locale, offline, segments});
    this.memory.open();
    this.drafts.clear();
  }

  /** Keeps the article or the question that is on show. Categories and topics have other names in another language. */
  #changeLanguage(locale: ResolvedLocale): void {
    const {view, article, query} = this.state;
    const asks = query.trim() !== '';
    const leavesResults = view === 'results' && !asks;
    if (leavesResults) this.#navigation.clear();
    const {category, topics, updatedSince, results, suggested, readArticles, centre} = INITIAL_STATE;
    this.#holder.set({
      ...{locale, category, topics, updatedSince, results, suggested, readArticles, centre},
      ...(leavesResults ? {view: 'home', previousView: undefined} : {}),
    });
    if (asks) this.search.repeat();
    if ('id' in article) this.#reading.read(article.id, article.anchor);
  }

  /** The engine, made on first use. Rejects with `element/no-bundle` when nothing says where answers come from. */
  async engine(): Promise<SearchEngine> {
    if (this.#isDisposed) throw abortedError();
    this.#lease ??= leaseEngine(this.#options);
    return this.#lease.engine;
  }

  #giveUpEngine(): void {
    for (const task of [this.#searching, this.#reading, this.#describing]) task.cancel();
    this.#suggestions.reset();
    this.#lease?.release();
    this.#lease = undefined;
    this.#warmed = false;
  }

  /** Frees the engine and all listeners. Requests fail from now on. */
  dispose(): void {
    this.#isDisposed = true;
    this.#giveUpEngine();
    this.#suggestions.stop();
    this.memory.stop();
    this.#stopWatching?.();
    this.#stopWatching = undefined;
  }

  /** Fetches what the home view shows. */
  load(): void {
    // After a failure only `retry()` asks again: elements call this whenever they draw.
    if (this.state.centre.status === 'idle') this.#describing.load();
  }

  /** Fetches the index as well, so that the first search answers at once. */
  warm(): void {
    this.load();
    // Not every browser tells when a router shows another page.
    this.#suggestions.update();
    // A failure here shows again, and is told, at the first search.
    if (!this.#warmed)
      void this.engine()
        .then(engine => engine.warm())
        .catch(() => undefined);
    this.#warmed = true;
  }

  /** Suggests articles on the home view; without anything those for the page that the help stands on. */
  suggest(suggestion?: Suggestion): void {
    this.#suggestions.suggestion = suggestion;
  }

  /** Says whom the visitor belongs to: articles with an audience are shown to those alone who are in it. */
  identify(segments: readonly string[]): void {
    if (JSON.stringify(segments) === JSON.stringify(this.state.segments)) return;
    this.#holder.set({segments: [...segments]});
    if (this.state.centre.status !== 'idle') this.#describing.load();
    if (this.state.results.status !== 'idle') this.search.repeat();
  }

  /** Asks again for what failed: the one thing named, else what the current view needs. */
  retry(what: View = this.state.view): void {
    if (this.state.centre.status === 'error') this.#describing.load();
    if (what === 'results') this.search.retry();
    if (what === 'article') this.#reading.retry();
  }

  openArticle(id: string, anchor?: string): void {
    const {view, article} = this.state;
    // Another section of the article on show is no step that anyone would go back.
    const isSame = view === 'article' && 'id' in article && article.id === id;
    if (view === 'results') {
      const {query} = this.state;
      this.memory.note(memory => memory.addSearch(query));
    }
    if (!isSame) this.#navigation.go('article');
    this.#reading.read(id, anchor);
  }

  /** Someone went to a heading of the article on show. */
  noteAnchor(anchor: string): void {
    if (anchor !== this.state.currentAnchor) this.#holder.set({currentAnchor: anchor});
  }

  /** Finds what answers the query of the state in texts: those of an article, for its marks. */
  async highlight(
    texts: readonly string[],
    locale: string,
    signal: AbortSignal,
  ): Promise<readonly (readonly MatchRange[])[]> {
    const request = {texts, query: this.state.query, intent: this.search.intent, locale};
    return (await this.engine()).highlight(request, {signal});
  }

  /** To the form for a message to a person. */
  openContact(): void {
    if (this.state.view !== 'contact') this.#navigation.go('contact');
  }

  /** To where the reader came from. */
  back(): void {
    const step = this.#navigation.back();
    if (step?.view === 'article' && step.articleId) this.#reading.read(step.articleId, undefined, true);
    else if (step) this.#reading.stop();
  }

  /** To the beginning, with an empty box. */
  goHome(): void {
    this.#searching.cancel();
    this.#reading.cancel();
    this.#navigation.clear();
    const {locale, centre, offline, readArticles, segments, suggested, remembered} = this.state;
    this.#holder.set({...INITIAL_STATE, locale, centre, offline, readArticles, segments, suggested, remembered});
  }
}
