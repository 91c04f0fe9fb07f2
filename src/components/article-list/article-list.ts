import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {SearchFailureController} from '../../controllers/search-failure-controller.js';
import {SettledSearchController} from '../../controllers/settled-search-controller.js';
import {TabsController} from '../../controllers/tabs-controller.js';
import type {Hit, SortKey} from '../../core/search-provider.js';
import {lacksNetwork, type Results, shownResults} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {icon} from '../../styles/icons.js';
import {messageStyles} from '../../styles/message.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {renderContact, renderContactLink} from '../shared/contact-link.js';
import {gradualHits} from '../shared/gradual-hits.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderFailure} from '../shared/message.js';
import {renderCells, renderGroup} from '../shared/rows.js';
import {renderHitSkeletons} from '../shared/skeleton.js';
import {styles} from './article-list.styles.js';
import {renderCorrection} from './correction.js';
import {renderFilters} from './filters.js';
import {filtersStyles} from './filters.styles.js';
import {type HitsView, renderCompactHits, renderPageHits} from './hits.js';
import {hitsStyles} from './hits.styles.js';
import {nothingFound, renderNothingFound} from './nothing-found.js';
import {renderOfflineBar, renderReadBefore} from './offline.js';
import {offlineStyles} from './offline.styles.js';
import {renderTabs} from './tabs.js';
import {tabsStyles} from './tabs.styles.js';
import {renderMore, renderSort} from './toolbar.js';

/**
 * @summary Articles that answer a search or stand under a topic: tabs with counts, sort order, hits with excerpts.
 * @tagname helplet-article-list
 * @slot - Shown while nothing is asked for.
 * @event {HelpletSearchEvent} helplet-search - A search came to rest.
 * @event {HelpletNoResultsEvent} helplet-no-results - It found nothing.
 * @event {HelpletResultClickEvent} helplet-result-click - A hit was opened.
 * @event {HelpletArticleSelectEvent} helplet-article-select - A hit was chosen. Cancel it to show the article yourself.
 * @event {HelpletErrorEvent} helplet-error - A search failed for good.
 * @csspart tabs - The row of categories.
 * @csspart tab - One category.
 * @csspart count - Its number of hits.
 * @csspart toolbar - Count and sort order.
 * @csspart sort - The sort order.
 * @csspart results - The list.
 * @csspart result - One row.
 * @csspart title - Its title.
 * @csspart excerpt - Its excerpt.
 * @csspart mark - A word that matches the query.
 * @csspart meta - Its dates and views.
 * @csspart section - A section of an article that answers by itself.
 * @csspart more - The button that shows more.
 * @csspart correction - Another spelling of the query, to ask for instead.
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
  static override styles = [
    tokenStyles,
    hostStyles,
    baseStyles,
    browseStyles,
    messageStyles,
    metaStyles,
    skeletonStyles,
    tabsStyles,
    hitsStyles,
    filtersStyles,
    offlineStyles,
    styles,
  ];

  readonly #tabs = new TabsController(this);
  readonly #skeleton = new DelayController(this, () => this.#waiting, {afterMs: 150, atLeastMs: 300});

  readonly #rows = gradualHits(this, this.help);

  @state() private filtersOpen = false;

  constructor() {
    super();
    new SettledSearchController(this, () => this.help.store);
    new SearchFailureController(this, () => this.help.store);
  }

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
  /** Leaves out the tabs. */
  @property({type: Boolean, attribute: 'without-tabs'}) withoutTabs = false;
  /** Leaves out count and sort order. */
  @property({type: Boolean, attribute: 'without-toolbar'}) withoutToolbar = false;

  protected override joinStore(store: HelpStore): () => void {
    return store.addList();
  }

  /** Also waits for rows that are drawn later. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#rows.whenComplete;
    return isDone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {store, state: helpState} = this.help;
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
    this.renderRoot.querySelector('.hit.active')?.scrollIntoView({block: 'nearest'});
    this.#keepFocus();
  }

  /** True while the bar says that there is no network. */
  #isOffline = false;

  #hadHits = 0;

  /** After the last page its button is gone: focus goes on to the first hit that it brought. */
  #keepFocus(): void {
    const hits = shownResults(this.help.state)?.hits.length ?? 0;
    if (!this.#rows.complete) return;
    const before = this.#hadHits;
    this.#hadHits = hits;
    if (!this.#pressedMore || this.help.state.results.status === 'pending') return;
    this.#pressedMore = false;
    if (hits > before && !this.renderRoot.querySelector('[part="more"]')) {
      const rows = this.renderRoot.querySelectorAll<HTMLElement>('[part="result"] .hit-title a');
      rows[before]?.focus();
    }
  }
  #pressedMore = false;

  get #waiting(): boolean {
    const {results} = this.help.state;
    return results.status === 'pending' && !results.more;
  }

  get #busy(): boolean {
    const {results} = this.help.state;
    return this.#waiting || (results.status === 'complete' && Boolean(results.partial));
  }

  readonly #choose = (hit: Hit, position: number, anchor?: string): void => {
    this.requestArticle(hit.article.id, {position, ...(anchor ? {anchor} : {})});
  };

  /** Controls come after the first rows, into a place that is kept for them: nobody reads them first. */
  get #drawsControls(): boolean {
    this.#hadControls ||= this.#rows.complete;
    return this.#hadControls;
  }
  #hadControls = false;

  #renderToolbar(results: Results | undefined): TemplateResult | typeof nothing {
    if (this.withoutToolbar) return nothing;
    const {words} = this.l10n;
    const {store, state: helpState} = this.help;
    return html`<div class="toolbar" part="toolbar">
      ${
        this.layout === 'page'
          ? html`<button
            class="button filters"
            type="button"
            aria-expanded=${this.filtersOpen ? 'true' : 'false'}
            aria-controls="filters"
            @click=${() => (this.filtersOpen = !this.filtersOpen)}
          >
            ${icon('filter', 's')}${words.filters}
          </button>`
          : html`<span class="status">${results ? words.resultCount(results.total, this.l10n.number(results.total)) : nothing}</span>`
      }
      ${this.#drawsControls ? renderSort(helpState, this.l10n, sort => store.search.setSort(sort)) : nothing}
    </div>`;
  }

  #renderHits(results: Results): TemplateResult {
    const {state: helpState} = this.help;
    const view: HitsView = {
      hits: this.#rows.rows,
      categories: this.#centre?.categories ?? [],
      l10n: this.l10n,
      active: helpState.activeOption,
      choose: this.#choose,
    };
    return html`${this.layout === 'page' ? renderPageHits(view) : renderCompactHits(view)}${this.#renderEnd(results)}`;
  }

  #renderEnd(results: Results): unknown {
    const {store, state: helpState} = this.help;
    if (helpState.results.status === 'error') {
      return renderFailure(helpState.results.error, this.l10n, 'search', () => store.retry('results'));
    }
    if (!this.#drawsControls) return nothing;
    return renderMore(results, this.l10n, this.help.store, this.layout === 'compact', () => {
      this.#pressedMore = (this.renderRoot as ShadowRoot).activeElement?.matches('[part="more"]') ?? false;
      store.search.loadMore();
    });
  }

  get #centre() {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  #renderBody(results: Results | undefined): unknown {
    const {results: asked} = this.help.state;
    const {words} = this.l10n;
    if (asked.status === 'error' && !asked.more) return this.#renderError(asked.error);
    if (this.#skeleton.visible || (!results && this.#waiting)) {
      return this.#skeleton.visible ? renderHitSkeletons() : nothing;
    }
    if (!results) return nothing;
    if (!results.hits.length) return renderNothingFound(results, this.#centre, this.l10n, this.help.store);
    const end =
      this.layout === 'page' && results.hits.length >= Math.min(results.total, 3)
        ? renderContact(this.#centre?.contact, this.l10n, words.didNotFind)
        : nothing;
    return html`${renderCorrection(results, this.l10n, this.help.store)}${this.#renderHits(results)}${end}`;
  }

  #renderOfflineBar(): TemplateResult | typeof nothing {
    if (!this.#isOffline) return nothing;
    return renderOfflineBar(this.help.state.readArticles, this.l10n, () => this.help.store.retry('results'));
  }

  #renderError(error: unknown): TemplateResult | typeof nothing {
    const {words} = this.l10n;
    if (this.#isOffline) {
      return renderReadBefore(this.help.state.readArticles, this.l10n, id => this.requestArticle(id));
    }
    const contact = this.#centre?.contact;
    return html`${renderFailure(
      error,
      this.l10n,
      'search',
      () => this.help.store.retry('results'),
      contact ? renderContactLink(contact, words.contact, 'button') : nothing,
    )}${
      this.#centre?.topics.length
        ? html`<div class="ways">
          ${renderGroup(
            words.orBrowse,
            renderCells(this.#centre.topics, this.l10n, topic => this.help.store.search.openTopic(topic)),
          )}
        </div>`
        : nothing
    }`;
  }

  /** The state in words, for those who do not see it. */
  #status(results: Results | undefined): string {
    const {words, number} = this.l10n;
    const {results: asked} = this.help.state;
    if (this.#isOffline) return words.offline;
    if (this.#skeleton.visible) return words.searching;
    if (asked.status !== 'complete' || asked.partial || !results) return '';
    if (results.total) return words.resultCount(results.total, number(results.total));
    return nothingFound(results, words);
  }

  protected override render(): unknown {
    const {state: helpState} = this.help;
    const {status} = helpState.results;
    const results = shownResults(helpState);
    const categories = this.#centre?.categories ?? [];
    const idle = status === 'idle';
    const tabs =
      this.withoutTabs || categories.length < 2 || (status === 'error' && !results)
        ? nothing
        : renderTabs({
            categories,
            selected: helpState.category,
            results: this.#skeleton.visible ? undefined : results,
            l10n: this.l10n,
            select: category => this.help.store.search.setCategory(category),
            onKeydown: this.#tabs.onKeydown,
          });
    const toolbar = results?.hits.length && status !== 'error' ? this.#renderToolbar(results) : nothing;
    return html`<slot ?hidden=${!idle}></slot>
      <div class="visually-hidden" role="status">${this.#status(results)}</div>
      ${idle ? nothing : this.layout === 'page' ? this.#renderPage(results, tabs, toolbar) : this.#renderCompact(results, tabs, toolbar)}`;
  }

  #renderCompact(results: Results | undefined, tabs: unknown, toolbar: unknown): TemplateResult {
    return html`${this.#renderOfflineBar()}${tabs}
      <div class="body" id="results" part="body" role=${tabs === nothing ? nothing : 'tabpanel'} aria-busy=${this.#busy ? 'true' : 'false'}>
        ${toolbar}${this.#renderBody(results)}
      </div>`;
  }

  #renderPage(results: Results | undefined, tabs: unknown, toolbar: unknown): TemplateResult {
    const {words, number} = this.l10n;
    const {
      query,
      topics,
      category,
      results: {status},
    } = this.help.state;
    const title = results
      ? query.trim()
        ? words.resultCountFor(results.total, number(results.total), results.query)
        : topics.join(', ') || category || words.resultCount(results.total, number(results.total))
      : status === 'error'
        ? words.results
        : words.searching;
    return html`<h1 class="title" part="heading">${title}</h1>
      ${this.#renderOfflineBar()}
      <div class="nav-row">${tabs}${toolbar}</div>
      <div class="columns">
        <div id="results" role=${tabs === nothing ? nothing : 'tabpanel'} aria-busy=${this.#busy ? 'true' : 'false'}>
          ${this.#renderBody(results)}
        </div>
        <aside id="filters" class=${this.filtersOpen ? 'open' : ''} aria-label=${words.filters}>
          ${renderFilters(this.#centre?.topics ?? [], this.help.state, results, this.l10n, this.help.store)}
        </aside>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-article-list': HelpletArticleList;
  }
}
