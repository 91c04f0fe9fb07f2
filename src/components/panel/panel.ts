import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, query, state} from 'lit/decorators.js';
import {DelayController} from '../../controllers/delay-controller.js';
import {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import {parseArticleHash} from '../../core/deep-link.js';
import {HelpletCloseEvent} from '../../events/close-event.js';
import {HelpletOpenEvent} from '../../events/open-event.js';
import type {View} from '../../store/help-state.js';
import {linkPanel, notifyPanelLink} from '../../store/panel-links.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {icon} from '../../styles/icons.js';
import {keysStyles} from '../../styles/keys.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {HelpletArticleList} from '../article-list/article-list.js';
import {HelpletArticleViewer} from '../article-viewer/article-viewer.js';
import {HelpletSearchBox} from '../search-box/search-box.js';
import {renderContactLink} from '../shared/browse.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderFailure} from '../shared/message.js';
import {renderArticleSkeleton} from '../shared/skeleton.js';
import {renderPageHome, renderPanelHome} from './home-view.js';
import {pageStyles} from './page.styles.js';
import {styles} from './panel.styles.js';
import {renderBar, renderFoot} from './panel-frame.js';

/** Narrower windows get the panel as a sheet over the whole screen. Also in the style sheet. */
const SHEET = '(max-width: 479.98px)';

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
  #unlink?: () => void;
  #view: View = 'home';
  #pageScroll = 0;

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('helplet-search-box.main') private searchBox!: HelpletSearchBox | null;
  @query('helplet-article-viewer') private viewer!: HelpletArticleViewer | null;
  /** Direction of the last change of view, for its motion. */
  @state() private motion: '' | 'forward' | 'back' = '';

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

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connectLink();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unlink?.();
    this.#unlink = undefined;
    this.open = false;
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instance') || changed.has('mode')) this.#connectLink();
    if (this.mode !== 'floating' || this.open) this.help.store.load();
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
    if (changed.has('open')) this.#applyOpen(changed.get('open') === true);
    const from = this.#view;
    const {view} = this.help.state;
    this.#view = view;
    if (from === 'article' && view !== 'article') this.#leaveArticle(view);
  }

  #connectLink(): void {
    this.#unlink?.();
    this.#unlink = undefined;
    if (this.mode !== 'floating' || !this.isConnected) return;
    const panel = this;
    this.#unlink = linkPanel(this.instance, {
      get open() {
        return panel.open;
      },
      show: () => panel.show(),
      close: () => panel.close(),
      prepare: () => panel.help.store.load(),
    });
  }

  #applyOpen(wasOpen: boolean): void {
    const {dialog} = this;
    notifyPanelLink(this.instance);
    if (!dialog) return;
    if (this.open && !dialog.open) {
      // A sheet covers everything, so nothing behind it may be reached; a card leaves the page in use.
      if (matchMedia(SHEET).matches) dialog.showModal();
      else dialog.show();
      this.focus();
    } else if (!this.open && wasOpen) {
      void this.#closeDialog(dialog);
    }
  }

  async #closeDialog(dialog: HTMLDialogElement): Promise<void> {
    const hadFocus = this.#focus.within;
    dialog.classList.add('leave');
    await Promise.allSettled(dialog.getAnimations().map(({finished}) => finished));
    dialog.classList.remove('leave');
    // Opened again meanwhile.
    if (this.open) return;
    dialog.close();
    if (hadFocus) this.#focus.returnOutside();
  }

  /** Brings scroll and focus back to where the article was chosen. */
  #leaveArticle(view: View): void {
    if (this.mode === 'page') scrollTo({top: view === 'results' ? this.#pageScroll : 0, behavior: 'instant'});
    if (!this.#focus.pop() && (this.open || this.mode === 'page')) this.searchBox?.focus({preventScroll: true});
  }

  readonly #onArticleSelect = (): void => this.#focus.push();

  readonly #onArticleShow = (): void => {
    // Focus that was on the chosen row would be lost with it; reading starts at the title.
    if (this.open || this.mode !== 'floating') this.viewer?.focus({preventScroll: true});
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Escape' && this.mode === 'floating') {
      event.preventDefault();
      this.close();
    } else if (event.key === '/' && this.help.state.view !== 'article' && !isTyping(event)) {
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

  #renderHome(): unknown {
    const {centre} = this.help.state;
    if (centre.status === 'error') return renderFailure(centre.error, this.l10n, 'search', () => this.help.store.retry());
    if (centre.status !== 'complete') {
      return this.#skeleton.visible ? html`<div class="home">${renderArticleSkeleton()}</div>` : nothing;
    }
    const {store} = this.help;
    return (this.mode === 'page' ? renderPageHome : renderPanelHome)({
      state: centre,
      l10n: this.l10n,
      openTopic: topic => store.openTopic(topic),
      openCategory: category => store.openCategory(category),
      openArticle: id => this.requestArticle(id),
    });
  }

  #renderSearchBox(popup: 'elsewhere' | 'none', size: '' | 'large'): TemplateResult {
    return html`<helplet-search-box
      class="main"
      exportparts="search, input, clear, hint"
      .instance=${this.instance}
      .popup=${popup}
      .size=${size}
      hint="/"
    ></helplet-search-box>`;
  }

  #renderList(): TemplateResult {
    return html`<helplet-article-list
      class="view"
      exportparts="tabs, tab, count, toolbar, sort, results, result, title: result-title, excerpt, mark, meta, section, more, nothing-found, error"
      .instance=${this.instance}
      .layout=${this.mode === 'page' ? 'page' : 'compact'}
      ?inert=${this.help.state.view !== 'results'}
    ></helplet-article-list>`;
  }

  #renderViewer(): TemplateResult {
    return html`<helplet-article-viewer
      exportparts="article, crumbs, heading, meta: article-meta, contents, body: article-body, related, contact"
      .instance=${this.instance}
      .layout=${this.mode === 'page' ? 'page' : 'compact'}
      @helplet-article-show=${this.#onArticleShow}
    ></helplet-article-viewer>`;
  }

  #renderPanel(): TemplateResult {
    const {state: helpState} = this.help;
    const {view} = helpState;
    const {words} = this.l10n;
    return html`${renderBar({
        state: helpState,
        title: this.#title,
        l10n: this.l10n,
        pageUrl: this.pageUrl,
        back: () => this.help.store.back(),
        ...(this.mode === 'floating' ? {close: () => this.close()} : {}),
      })}
      <div class="top" ?hidden=${view === 'article'}>
        <h1 class="greeting" part="greeting" ?hidden=${view !== 'home'}>${this.greeting || words.greeting}</h1>
        ${this.#renderSearchBox('elsewhere', '')}
      </div>
      <div class="views" data-view=${view} data-motion=${this.motion || nothing}>
        <div class="view scroll home-view" ?inert=${view !== 'home'}>${this.#renderHome()}</div>
        ${this.#renderList()}
        <div class="view scroll reader-view" ?inert=${view !== 'article'}>${this.#renderViewer()}</div>
      </div>
      ${renderFoot(this.#centre, helpState, this.l10n)}`;
  }

  #renderPage(): TemplateResult {
    const {view} = this.help.state;
    const {words} = this.l10n;
    const contact = this.#centre?.contact;
    return html`<header class="site">
        <div class="wrap">
          <button class="name" type="button" @click=${() => this.help.store.goHome()}>
            <span class="logo" part="logo" aria-hidden="true"><slot name="logo">${icon('help')}</slot></span>
            <span part="title">${this.#title}</span>
          </button>
          ${
            view === 'article'
              ? html`<helplet-search-box class="compact" size="compact" popup="none" .instance=${this.instance}></helplet-search-box>`
              : nothing
          }
          <nav part="nav" ?hidden=${!contact && !this.querySelector('[slot="nav"]')}>
            <slot name="nav"></slot>
            ${contact ? renderContactLink(contact, words.contact, 'link link-row') : nothing}
          </nav>
        </div>
      </header>
      <main class="wrap" data-view=${view} data-motion=${this.motion || nothing}>
        <div class=${view === 'home' ? 'hero' : 'lead'} ?hidden=${view === 'article'}>
          <h1 class="greeting" part="greeting" ?hidden=${view !== 'home'}>${this.greeting || words.greeting}</h1>
          ${this.#renderSearchBox('none', 'large')}
        </div>
        <div class="home-view" ?hidden=${view !== 'home'}>${this.#renderHome()}</div>
        <div ?hidden=${view !== 'results'}>${this.#renderList()}</div>
        <div class="reader-view" ?hidden=${view !== 'article'}>${this.#renderViewer()}</div>
      </main>`;
  }

  protected override render(): unknown {
    const {locale, direction} = this.l10n;
    const attributes = {lang: locale, dir: direction};
    if (this.mode === 'page') {
      return html`<div class="page" part="panel" lang=${attributes.lang} dir=${attributes.dir} @keydown=${this.#onKeydown} @helplet-article-select=${this.#onArticleSelect}>
        ${this.#renderPage()}
      </div>`;
    }
    if (this.mode === 'inline') {
      return html`<section class="panel inline" part="panel" aria-label=${this.#title} lang=${attributes.lang} dir=${attributes.dir} @keydown=${this.#onKeydown} @helplet-article-select=${this.#onArticleSelect}>
        ${this.#renderPanel()}
      </section>`;
    }
    return html`<dialog
      class="panel floating"
      part="panel"
      aria-label=${this.#title}
      lang=${attributes.lang}
      dir=${attributes.dir}
      @keydown=${this.#onKeydown}
      @cancel=${this.#onCancel}
      @helplet-article-select=${this.#onArticleSelect}
    >
      ${this.open || this.hasUpdated ? this.#renderPanel() : nothing}
    </dialog>`;
  }
}

/** True where a slash is a letter. */
function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-panel': HelpletPanel;
  }
}
