import {html, nothing, type PropertyValues} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import {PanelLinkController} from '../../controllers/panel-link-controller.js';
import {parseArticleHash} from '../../core/deep-link.js';
import {HelpletCloseEvent} from '../../events/close-event.js';
import {HelpletOpenEvent} from '../../events/open-event.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import type {HelpState, View} from '../../store/help-state.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {keysStyles} from '../../styles/keys.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {HelpletArticleList} from '../article-list/article-list.js';
import {HelpletArticleViewer} from '../article-viewer/article-viewer.js';
import {HelpletSearchBox} from '../search-box/search-box.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {renderPageHome, renderPanelHome} from './home-view.js';
import {pageStyles} from './page.styles.js';
import {styles} from './panel.styles.js';
import {type PanelView, renderCard, renderPage} from './panel-view.js';

/**
 * @summary The whole help centre: home, results and reader in one element.
 * @tagname helplet-panel
 * @dependency helplet-search-box
 * @dependency helplet-article-list
 * @dependency helplet-article-viewer
 * @slot logo - Your logo, 14 × 14 in a square of 22.
 * @slot nav - Links in the bar of the page mode.
 * @event {HelpletOpenEvent} helplet-open - The panel is about to open. Cancel it to keep it closed.
 * @event {HelpletCloseEvent} helplet-close - The panel is about to close. Cancel it to keep it open.
 * @event {HelpletSearchEvent} helplet-search - The query changed or was submitted.
 * @event {HelpletArticleSelectEvent} helplet-article-select - An article was chosen. Cancel it to show it yourself.
 * @csspart panel - The card, or the page.
 * @csspart bar - The bar at the top.
 * @csspart logo - The square of the logo.
 * @csspart title - The title in the bar.
 * @csspart back - The button that leads back.
 * @csspart close - The button that closes the panel.
 * @csspart greeting - The question of the home view.
 * @csspart home - Topics and lists of the home view.
 * @csspart foot - The line at the bottom.
 * @cssproperty [--helplet-panel-width] - Width of the card.
 * @cssproperty [--helplet-panel-height] - Height of the card.
 * @cssproperty [--helplet-panel-radius] - Its corners.
 * @cssproperty [--helplet-panel-shadow] - Its shadow.
 * @cssproperty [--helplet-panel-padding] - Space inside.
 * @cssproperty [--helplet-panel-inset] - Distance from the edge of the window.
 * @cssproperty [--helplet-page-width] - Widest content of the page mode.
 * @cssproperty [--helplet-page-aside-width] - Column beside results and articles in the page mode.
 */
export class HelpletPanel extends HelpletElement {
  static override readonly tag = 'helplet-panel';
  static override styles = [
    tokenStyles,
    hostStyles,
    baseStyles,
    browseStyles,
    keysStyles,
    messageStyles,
    skeletonStyles,
    pageStyles,
    styles,
  ];

  /** Registers the panel and the elements it is made of. */
  static override define(tag: string = HelpletPanel.tag, registry: CustomElementRegistry = customElements): void {
    for (const part of [HelpletSearchBox, HelpletArticleList, HelpletArticleViewer]) part.define(part.tag, registry);
    super.define(tag, registry);
  }

  readonly #focus = new FocusMemoryController(this);
  readonly #skeleton = new DelayController(this, () => this.help.state.centre.status === 'pending', {
    afterMs: 150,
    atLeastMs: 300,
  });
  #view: View = 'home';
  #pageScroll = 0;

  @query('helplet-search-box.main') private searchBox!: HelpletSearchBox | null;
  @query('helplet-article-viewer') private viewer!: HelpletArticleViewer | null;
  /** Direction of the last change of view, for its motion. */
  @state() private motion: '' | 'forward' | 'back' = '';

  @state() private allTopics = false;

  /** `floating` above the page, `inline` where it stands, `page` as a page of its own. */
  @property({reflect: true}) mode: 'floating' | 'inline' | 'page' = 'floating';
  /** Whether a floating panel is open. */
  @property({type: Boolean, reflect: true}) open = false;
  /** Title in the bar. Empty: the bundle's. */
  @property() label = '';
  /** The question above the search box. Empty: "How can we help?" in the page's language. */
  @property() greeting = '';
  /** Address of the full help centre; the bar then leads there. */
  @property({attribute: 'page-url'}) pageUrl = '';
  /** Decides where links of articles lead: the address to open instead, or undefined for none. */
  @property({attribute: false}) linkUrl?: LinkUrl;

  constructor() {
    super();
    new FloatingDialogController(this, this.#focus);
    new PanelLinkController(this, () => this.help.store.warm());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
  }

  /** Its bar names the query only above an article; what is typed draws the panel once, not with each letter. */
  protected override partsOf(state: HelpState): readonly unknown[] {
    const {centre, view, previousView, article, query, results} = state;
    const named = view === 'article' ? query : query.trim() !== '';
    return [centre, view, previousView, article, named, results.status === 'error'];
  }

  /** Opens a floating panel and puts focus into the search box. */
  show(): void {
    if (this.mode !== 'floating' || this.open || !this.dispatchEvent(new HelpletOpenEvent())) return;
    this.#focus.rememberOutside();
    this.open = true;
  }

  /** Closes a floating panel; focus goes back to where it was. What was typed stays. */
  close(): void {
    if (!this.open || !this.dispatchEvent(new HelpletCloseEvent())) return;
    this.open = false;
  }

  /** Shows results for a query. */
  search(text: string): void {
    this.help.store.setQuery(text);
    this.help.store.submit();
  }

  /** Shows an article, at a heading if one is given. */
  showArticle(id: string, anchor?: string): void {
    this.help.store.openArticle(id, anchor);
  }

  /** Shows the home view. */
  home(): void {
    this.help.store.goHome();
  }

  override focus(options?: FocusOptions): void {
    if (this.help.state.view === 'article') this.viewer?.focus(options);
    else this.searchBox?.focus(options);
  }

  protected override willUpdate(): void {
    if (this.open) this.help.store.warm();
    else if (this.mode !== 'floating') this.help.store.load();
    const {view} = this.help.state;
    if (view !== this.#view) {
      this.motion = view === 'article' ? 'forward' : this.#view === 'article' ? 'back' : '';
      if (view === 'article' && this.mode === 'page') this.#pageScroll = scrollY;
    }
  }

  protected override firstUpdated(): void {
    const link = this.mode === 'page' ? parseArticleHash(location.hash) : undefined;
    if (link) this.help.store.openArticle(link.id, link.anchor);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const from = this.#view;
    const {view} = this.help.state;
    this.#view = view;
    if (from === 'article' && view !== 'article') this.#leaveArticle(view);
    if (from !== 'article' && view === 'article' && this.mode === 'page') scrollTo({top: 0, behavior: 'instant'});
  }

  /** Brings scroll and focus back to where the article was chosen. */
  #leaveArticle(view: View): void {
    if (this.mode === 'page') scrollTo({top: view === 'results' ? this.#pageScroll : 0, behavior: 'instant'});
    const returned = !this.#searchesFromArticle && this.#focus.pop();
    this.#searchesFromArticle = false;
    if (!returned && (this.open || this.mode === 'page')) this.searchBox?.focus({preventScroll: true});
  }

  /** True when the reader searches from the bar of an article, whose box goes with the article. */
  #searchesFromArticle = false;

  readonly #onSearch = (): void => {
    this.#searchesFromArticle = this.help.state.view === 'article';
  };

  /** True when someone in the panel asked for the article on its way: then it gets focus, and no page loses its own. */
  #focusesArticle = false;

  readonly #onArticleSelect = (): void => {
    this.#focus.push();
    this.#focusesArticle = true;
  };

  readonly #onArticleShow = (): void => {
    // The chosen row is gone, and focus with it; reading starts at the title.
    if (this.#focusesArticle) this.viewer?.focus({preventScroll: true});
    this.#focusesArticle = false;
  };

  readonly #back = (): void => {
    this.#focusesArticle = true;
    this.help.store.back();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const {view} = this.help.state;
    if (event.key === 'Escape' && view === 'article' && this.viewer?.clearMatches()) event.preventDefault();
    else if (event.key === 'Escape' && this.mode === 'floating') {
      event.preventDefault();
      this.close();
    } else if (event.key === '/' && view !== 'article' && !isTyping(event)) {
      event.preventDefault();
      this.searchBox?.focus();
      this.searchBox?.select();
    }
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.close();
  };

  get #centre() {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  get #title(): string {
    return this.label || this.#centre?.title || this.l10n.words.help;
  }

  #hadHome = false;

  #renderHome(): unknown {
    const {centre, view} = this.help.state;
    // Whoever searches or reads before it is there need not wait for it to be drawn.
    if (view !== 'home' && !this.#hadHome) return nothing;
    this.#hadHome ||= centre.status === 'complete';
    if (centre.status === 'error')
      return renderFailure(centre.error, this.l10n, 'search', () => this.help.store.retry('home'));
    if (centre.status !== 'complete') {
      return this.#skeleton.visible ? html`<div class="home">${renderArticleSkeleton()}</div>` : nothing;
    }
    const {store} = this.help;
    return (this.mode === 'page' ? renderPageHome : renderPanelHome)({
      state: centre,
      l10n: this.l10n,
      allTopics: this.allTopics,
      showAllTopics: () => {
        this.allTopics = true;
      },
      openTopic: topic => store.openTopic(topic),
      openCategory: category => store.openCategory(category),
      openArticle: id => {
        this.#onArticleSelect();
        this.requestArticle(id);
      },
    });
  }

  #panelView(): PanelView {
    const {words} = this.l10n;
    const {store, state: helpState} = this.help;
    return {
      instance: this.instance,
      state: helpState,
      centre: this.#centre,
      l10n: this.l10n,
      title: this.#title,
      greeting: this.greeting || words.greeting,
      pageUrl: this.pageUrl,
      linkUrl: this.linkUrl,
      motion: this.motion,
      home: this.#renderHome(),
      hasNav: Boolean(this.querySelector('[slot="nav"]')),
      back: this.#back,
      goHome: () => store.goHome(),
      onArticleShow: this.#onArticleShow,
      ...(this.mode === 'floating' ? {close: () => this.close()} : {}),
    };
  }

  protected override render(): unknown {
    const {locale, direction} = this.l10n;
    if (this.mode === 'page') {
      return html`<div
        class="page"
        part="panel"
        lang=${locale}
        dir=${direction}
        @keydown=${this.#onKeydown}
        @helplet-search=${this.#onSearch}
        @helplet-article-select=${this.#onArticleSelect}
      >
        ${renderPage(this.#panelView())}
      </div>`;
    }
    if (this.mode === 'inline') {
      return html`<section
        class="panel inline"
        part="panel"
        aria-label=${this.#title}
        lang=${locale}
        dir=${direction}
        @keydown=${this.#onKeydown}
        @helplet-article-select=${this.#onArticleSelect}
      >
        ${renderCard(this.#panelView())}
      </section>`;
    }
    return html`<dialog
      class="panel floating"
      part="panel"
      tabindex="-1"
      aria-label=${this.#title}
      lang=${locale}
      dir=${direction}
      @keydown=${this.#onKeydown}
      @cancel=${this.#onCancel}
      @helplet-article-select=${this.#onArticleSelect}
    >
      ${this.open || this.hasUpdated ? renderCard(this.#panelView()) : nothing}
    </dialog>`;
  }
}

/** True where a slash is a letter. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-panel': HelpletPanel;
  }
}
