import {adoptStyles, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {gradualHits} from '../../controllers/gradual-rows-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import {NextPageFocusController} from '../../controllers/next-page-focus-controller.js';
import {SearchReportController, tellResultClick} from '../../controllers/search-report-controller.js';
import {StatusController} from '../../controllers/status-controller.js';
import {TabsController} from '../../controllers/tabs-controller.js';
import type {SortKey} from '../../core/search-provider.js';
import type {ResultExtra} from '../../store/help-options.js';
import {lacksNetwork} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {styles} from './article-list.styles.js';
import {isWaiting, renderList, statusOf} from './layouts.js';

/**
 * @summary Articles that answer a search or stand under a topic: tabs with counts, sort order, hits with excerpts.
 * @tagname helplet-article-list
 * @slot - Shown while nothing is asked for.
 * @slot empty - In place of topics and contact where nothing matches.
 * @event {HelpletSearchEvent} helplet-search
 * @event {HelpletNoResultsEvent} helplet-no-results
 * @event {HelpletResultClickEvent} helplet-result-click
 * @event {HelpletArticleSelectEvent} helplet-article-select
 * @event {HelpletErrorEvent} helplet-error
 * @csspart tabs - The row of categories.
 * @csspart tab - One category.
 * @csspart count - Its number of hits.
 * @csspart toolbar - Count and sort order.
 * @csspart sort - The sort order.
 * @csspart heading - What is listed, in the layout for a page.
 * @csspart body - What scrolls below the tabs.
 * @csspart results - The list.
 * @csspart result - One row.
 * @csspart kind - Its category and topic.
 * @csspart title - Its title.
 * @csspart link - The link in a title.
 * @csspart excerpt - Its excerpt.
 * @csspart mark - A word that matches the query.
 * @csspart meta - Its dates and views.
 * @csspart result-extra - What the page adds to a row.
 * @csspart language - The language of an article that is not in the visitor's.
 * @csspart section - A section of an article that answers by itself.
 * @csspart more - The button that shows more.
 * @csspart correction - Another spelling of the query, to ask for instead, or how the query was read.
 * @csspart filter - One choice of the filters, in the layout for a page.
 * @csspart nothing-found - What stands there when nothing matches.
 * @csspart error - What stands there when the search failed.
 * @csspart offline - The bar that says that there is no network.
 * @csspart retry - The button that tries again.
 * @cssproperty [--helplet-article-list-title-size] - Type size of titles.
 * @cssproperty [--helplet-article-list-excerpt-size] - Type size of excerpts.
 * @cssproperty [--helplet-article-list-excerpt-lines=2] - Lines of an excerpt before it is cut.
 * @cssproperty [--helplet-article-list-row-padding] - Space above and below a row.
 */
export class HelpletArticleList extends HelpletElement {
  static override readonly tag = 'helplet-article-list';
  static override styles = styles;
  /** @internal Parts that the page can style, as `exportparts` wants them. */
  static readonly parts =
    'tabs, tab, count, toolbar, sort, heading: results-heading, body: results-body, results, result, kind, title: result-title, link: result-link, excerpt, mark, meta, published, updated, views, result-extra, language: result-language, section, more, correction, nothing-found, filter, group, group-label, row, topics, topic, contact, contact-link, error, offline, retry';

  readonly #tabs = new TabsController(this);
  readonly #skeleton = new DelayController(this, () => isWaiting(this.help.state), {afterMs: 150, atLeastMs: 0});
  readonly #rows = gradualHits(this, this.help);
  readonly #nextPage = new NextPageFocusController(this, {help: this.help, isComplete: () => this.#rows.complete});
  /** What a page has and a panel never needs; undefined until it is loaded. */
  #page: typeof import('./page-layout.js') | undefined;
  #pageLoad: Promise<void> | undefined;
  #waitsForPage = false;
  #isOffline = false;
  #hasControls = false;
  readonly #status = new StatusController(this, () =>
    statusOf(this.help.state, this.l10n, this.#isOffline, this.#skeleton.visible),
  );
  /** The chosen row that was last brought into view. */
  #seenOption = -1;

  @state() private filtersOpen = false;

  /** `compact` for panels and columns, `page` for a page of its own with filters beside the hits. */
  @property({reflect: true}) layout: 'compact' | 'page' = 'compact';
  /** Lists what matches these words, without a search box. */
  @property() query = '';
  /** Lists one category. */
  @property() category = '';
  /** Lists one topic. */
  @property() topic = '';
  /** Sort order to begin with: `relevance`, `updated`, `published` or `views`. */
  @property() sort: '' | SortKey = '';
  /** Adds to a row: returns a node or a text, which is never read as markup, or undefined. */
  @property({attribute: false}) resultExtra?: ResultExtra;
  /** Leaves out the tabs. */
  @property({type: Boolean, attribute: 'without-tabs'}) withoutTabs = false;
  /** Leaves out count and sort order. */
  @property({type: Boolean, attribute: 'without-toolbar'}) withoutToolbar = false;

  constructor() {
    super();
    new SearchReportController(this, this.help);
    new MoveController(this, '.body');
  }

  protected override joinStore(store: HelpStore): () => void {
    return store.addList();
  }

  /** Also waits for rows that are drawn later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#pageLoad;
    const isDone = await super.getUpdateComplete();
    await this.#rows.whenComplete;
    return isDone;
  }

  override adoptedCallback(): void {
    super.adoptedCallback();
    this.#dressPage();
  }

  /** Loads the layout of a page. Where it does not come, the compact one stands in, which lists the same. */
  async #loadPage(): Promise<void> {
    this.#page = await import('./page-layout.js').catch(() => undefined);
    this.#waitsForPage = false;
    this.#dressPage();
    this.requestUpdate();
  }

  #dressPage(): void {
    if (!this.#page) return;
    const {elementStyles} = this.constructor as typeof HelpletArticleList;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#page.styles]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {store, state: helpState} = this.help;
    if (changed.has('layout') && this.layout === 'page' && !this.#page) {
      this.#waitsForPage = true;
      this.#pageLoad = this.#loadPage();
    }
    // Once it is there it stays while something is tried: it must not flicker, nor take focus along.
    const waits = this.#isOffline && helpState.offline && helpState.results.status === 'pending';
    this.#isOffline = waits || lacksNetwork(helpState);
    if (changed.has('sort') && this.sort) store.search.setSort(this.sort);
    const {query, category, topic} = this;
    const had = (['query', 'category', 'topic'] as const).some(key => changed.get(key));
    const asks = Boolean(query || category || topic);
    const changes = (['query', 'category', 'topic', 'instance'] as const).some(key => changed.has(key));
    if (!changes || !(asks || had)) return;
    store.load();
    store.search.ask({query, category: category || undefined, topics: topic ? [topic] : []});
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {activeOption} = this.help.state;
    if (activeOption !== this.#seenOption)
      this.renderRoot.querySelector('.hit.active')?.scrollIntoView({block: 'nearest'});
    this.#seenOption = activeOption;
  }

  protected override render(): unknown {
    // Nobody reads the controls before the first rows; from then on they stay.
    this.#hasControls ||= this.#rows.complete;
    return renderList(this, {
      help: this.help,
      l10n: this.l10n,
      hits: this.#rows.rows,
      isSlow: this.#skeleton.visible,
      status: this.#status.text,
      isOffline: this.#isOffline,
      hasControls: this.#hasControls,
      filtersOpen: this.filtersOpen,
      toggleFilters: () => {
        this.filtersOpen = !this.filtersOpen;
      },
      open: (id, details = {}) => {
        tellResultClick(this, this.help.store, id, details);
        this.requestArticle(id, details);
      },
      showMore: () => {
        const {store} = this.help;
        this.#nextPage.expectPage();
        if (store.state.results.status === 'error') store.retry('results');
        else store.search.loadMore();
      },
      onTabKeydown: this.#tabs.onKeydown,
      page: this.#page,
      waitsForPage: this.#waitsForPage && this.layout === 'page',
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-article-list': HelpletArticleList;
  }
}
