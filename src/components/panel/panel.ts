import type {ComplexAttributeConverter, PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {BeaconController} from '../../controllers/beacon-controller.js';
import {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import {LaterDrawingController} from '../../controllers/later-drawing-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import {PanelKeysController} from '../../controllers/panel-keys-controller.js';
import {PanelLinkController} from '../../controllers/panel-link-controller.js';
import {ViewFocusController} from '../../controllers/view-focus-controller.js';
import {whenCalm} from '../../controllers/when-calm.js';
import type {PanelOptions} from '../../core/embed-options.js';
import {HelpletError} from '../../core/errors.js';
import type {Suggestion} from '../../core/page-offers.js';
import {PLACE_PREFIX, type Place, parsePlace} from '../../core/place.js';
import {HelpletReadyEvent} from '../../events/ready-event.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import {memorySource} from '../../page/memory-source.js';
import {togglePanel} from '../../page/panel-link.js';
import type {PlaceHistory} from '../../page/place-history.js';
import type {BlockRenderers, HelpOptions, ResultExtra} from '../../store/help-options.js';
import {type HelpState, isBare} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {goTo} from '../../store/places.js';
import {reportFailure} from '../../store/report-failure.js';
import type {HelpletArticleViewer} from '../article-viewer/article-viewer.js';
import {HelpletSearchBox} from '../search-box/search-box.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {renderPanel} from './layouts.js';
import {LazyParts} from './lazy-parts.js';
import {styles} from './panel.styles.js';
import {watchReadingIntent} from './reading-intent.js';

/** Reflects what is set alone: the place of panel and launcher is read from attributes. */
const orMissing: ComplexAttributeConverter<string | number> = {
  fromAttribute: (value, type) => (type === Number ? Number(value) : (value ?? '')),
  toAttribute: value => (value ? String(value) : null),
};

/**
 * @summary The whole help centre in one element: home view, results and reader.
 * @tagname helplet-panel
 * @dependency helplet-search-box
 * @dependency helplet-article-list
 * @dependency helplet-article-viewer
 * @slot logo - Your logo, in a square of `--helplet-panel-logo-size`.
 * @slot nav - Links in the bar of the page mode.
 * @slot header - Below the bar, in every view.
 * @slot footer - At the bottom, in every view.
 * @slot contact - In place of the link to a person, at the bottom and after an article.
 * @slot empty - In place of topics and contact where nothing matches.
 * @event {HelpletReadyEvent} helplet-ready
 * @event {HelpletOpenEvent} helplet-open
 * @event {HelpletCloseEvent} helplet-close
 * @event {HelpletQueryEvent} helplet-query
 * @event {HelpletArticleSelectEvent} helplet-article-select
 * @csspart panel - The card, or the page.
 * @csspart bar - The bar at the top.
 * @csspart logo - The square of the logo.
 * @csspart title - The title in the bar.
 * @csspart crumb - Where that button leads.
 * @csspart back - The button that leads back.
 * @csspart close - The button that closes the panel.
 * @csspart expand - The link to the full help centre.
 * @csspart language - The choice between languages.
 * @csspart greeting - The question of the home view.
 * @csspart home - Topics and lists of the home view.
 * @csspart foot - The line at the bottom.
 * @cssproperty [--helplet-panel-width] - Width of the card.
 * @cssproperty [--helplet-panel-height] - Height of the card.
 * @cssproperty [--helplet-panel-radius] - Its corners.
 * @cssproperty [--helplet-panel-shadow] - Its shadow.
 * @cssproperty [--helplet-panel-padding] - Space inside.
 * @cssproperty [--helplet-panel-logo-size] - Width and height of the logo's square.
 * @cssproperty [--helplet-home-groups=suggested topics recent popular news] - Groups of the home view, in their order; what is left out is not shown. Read when it is drawn.
 * @cssproperty [--helplet-panel-inset] - Distance from the edge of the window.
 * @cssproperty [--helplet-panel-sidebar-width] - Width of a sidebar.
 * @cssproperty [--helplet-panel-modal-width] - Width of a modal panel.
 * @cssproperty [--helplet-page-width] - Widest content of the page mode.
 * @cssproperty [--helplet-page-aside-width] - Column beside results and articles in the page mode.
 */
export class HelpletPanel extends HelpletElement implements PanelOptions {
  static override readonly tag = 'helplet-panel';
  static override styles = styles;

  /** Registers the panel and its search box; the other elements it is made of when they are first needed. */
  static override define(tag: string = HelpletPanel.tag, registry?: CustomElementRegistry): void {
    HelpletSearchBox.define(HelpletSearchBox.tag, registry);
    super.define(tag, registry);
  }

  readonly #views = {
    view: () => this.help.state.view,
    searchBox: () => this.#searchBox,
    viewer: () => this.#viewer,
  };
  readonly #focusMemory = new FocusMemoryController(this);
  readonly #viewFocus = new ViewFocusController(this, {...this.#views, memory: this.#focusMemory});
  readonly #dialog = new FloatingDialogController(this, {help: this.help, focusMemory: this.#focusMemory});
  readonly #parts = new LazyParts(this, this.help);
  /** The box takes letters before the home view is drawn. */
  readonly #home = new LaterDrawingController(this, () => this.#isDrawn);

  /** Whether a panel above the page is open. */
  @property({type: Boolean, reflect: true}) open = false;
  // Documented in PanelOptions.
  @property({reflect: true}) mode: PanelOptions['mode'] = 'floating';
  @property({reflect: true}) position: PanelOptions['position'] = '';
  @property({reflect: true, converter: orMissing}) offset = '';
  @property({attribute: 'z-index', type: Number, reflect: true, converter: orMissing}) zIndex = 0;
  @property() label = '';
  @property() greeting = '';
  @property({attribute: 'page-url'}) pageUrl = '';
  @property() shortcut = 'mod+k';
  @property() sync: PanelOptions['sync'] = '';
  @property({type: Boolean, attribute: 'without-memory'}) withoutMemory = false;
  @property() beacon = '';
  @property() contact = '';
  @property({attribute: 'contact-form'}) contactForm = '';
  @property() feedback = '';
  /** Decides where a link in an article leads: returns the URL to open instead, or undefined for no link. */
  @property({attribute: false}) linkUrl?: LinkUrl;
  /** Draws code blocks of some languages, such as diagrams and formulas, in the page's own way. */
  @property({attribute: false}) blocks?: BlockRenderers;
  /** Adds to a row of the results: returns a node or a text, which is never read as markup, or undefined. */
  @property({attribute: false}) resultExtra?: ResultExtra;
  /** Keeps the current place in the page's address in your own way, such as through a router. Replaces `sync`. */
  @property({attribute: false}) placeHistory?: PlaceHistory;

  constructor() {
    super();
    const {help, l10n} = this;
    new PanelKeysController(this, this.#views);
    new PanelLinkController(this, {help, l10n});
    new BeaconController(this, l10n);
    new MoveController(this, '.panel, .scroll');
    watchReadingIntent(this);
  }

  /** True for a panel that opens and closes above the page. */
  get isOverlay(): boolean {
    return this.mode !== 'inline' && this.mode !== 'page';
  }

  /** @internal */
  override get helpOptions(): HelpOptions {
    const {contact: url, contactForm: form, feedback} = this;
    return {
      ...super.helpOptions,
      ...(url || form ? {contact: {...(url ? {url} : {}), ...(form ? {form} : {})}} : {}),
      ...(feedback ? {feedback} : {}),
    };
  }

  protected override joinStore(store: HelpStore): () => void {
    this.#remember(store);
    const endings = [store.addPanel(), whenCalm(store, () => this.#parts.launcherMarks.load())];
    return () => {
      for (const end of endings) end();
    };
  }

  #remember(store: HelpStore): void {
    store.memory.use(centre => memorySource(this.instance, !this.withoutMemory, centre));
  }

  /** Its bar names the query only above an article; what is typed draws the panel once, not with each letter. */
  protected override partsOf(state: HelpState): readonly unknown[] {
    const {centre, view, previousView, article, query: text, results, remembered} = state;
    const named = view === 'article' ? text : text.trim() !== '';
    return [
      centre,
      view,
      previousView,
      article,
      named,
      results.status === 'error',
      isBare(state),
      remembered,
      ...(this.#parts.address.code?.partsOf(state) ?? []),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {store} = this.help;
    if (changed.has('withoutMemory')) this.#remember(store);
    if (this.open) store.warm();
    else if (!this.isOverlay) store.load();
    this.#parts.loadWanted();
    if (this.#parts.page.code) this.addStyles(this.#parts.page.code.pageStyles);
  }

  /** Also waits for what is drawn in later tasks. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#dialog.whenShown, this.#home.whenDrawn, this.#parts.home.whenLoaded]);
    return super.getUpdateComplete();
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new HelpletReadyEvent());
    if (location.hash.startsWith(PLACE_PREFIX)) this.#parts.address.load();
  }

  /** Brings the panel before the visitor. False when the page keeps it closed. */
  #present(): boolean {
    if (this.isOverlay) return this.#dialog.open();
    this.scrollIntoView({block: 'nearest'});
    return true;
  }

  /** Gives focus to the article or form in view, else to the search box; while these cannot take it, to the way back. */
  override focus(options?: FocusOptions): void {
    // On touch screens focus in the field would raise the keyboard over what there is to see.
    const box = matchMedia('(pointer: coarse)').matches ? '[tabindex]' : 'helplet-search-box.main';
    for (const name of ['helplet-article-viewer', 'helplet-contact-form', box, '[part=back]', '[tabindex]']) {
      const element = this.renderRoot.querySelector<HTMLElement>(name);
      element?.focus(options);
      // A hidden or inert element refuses focus.
      if (element && (this.renderRoot as ShadowRoot).activeElement === element && this.#focusMemory.within) return;
    }
  }

  /** Opens a panel above the page, at a place if you name one: `article/cards/limits`, `search/lost card`. */
  show(to?: string): void {
    const place = to ? parsePlace(to) : undefined;
    if (to && !place) {
      const fix = 'Write article/<id>, search/<words>, category/<name>, home or contact.';
      reportFailure(new HelpletError('command/usage', `"${to}" is no place in the help.`, {fix}));
    }
    if (place) this.goTo(place);
    else this.#present();
  }

  /** Closes a panel above the page. Focus returns to where it was; the query and unsent texts stay. */
  close(): void {
    this.#dialog.close();
  }

  /** Opens a panel above the page, or closes it if it is open. */
  toggle(): void {
    togglePanel(this);
  }

  /** Opens the panel at a place. */
  goTo(place: Place): void {
    if (!this.#present()) return;
    this.#viewFocus.expectArticle();
    this.help.store.load();
    goTo(this.help.store, place);
  }

  /** Shows the results of a query. */
  search(text: string): void {
    this.help.store.search.setQuery(text);
    this.help.store.search.submit();
  }

  /** Shows an article, at a heading if `anchor` names one. */
  article(articleId: string, {anchor}: {readonly anchor?: string} = {}): void {
    this.help.store.openArticle(articleId, anchor);
  }

  /** Shows the articles of a category. */
  category(name: string): void {
    this.help.store.search.openCategory(name);
  }

  /** Shows the home view. */
  home(): void {
    this.help.store.goHome();
  }

  /** Goes back to the previous view. */
  back(): void {
    this.#viewFocus.expectArticle();
    this.help.store.back();
  }

  /** Sets the suggestions of the home view. Without an argument the suggestions for the current page return. */
  suggest(what?: Suggestion): void {
    this.help.store.suggest(what);
  }

  /** Sets the visitor's segments, for articles with an `audience`. */
  identify({segments}: {readonly segments: readonly string[]}): void {
    this.help.store.identify(segments);
  }

  get #searchBox(): HelpletSearchBox | null {
    return this.renderRoot.querySelector<HelpletSearchBox>('helplet-search-box.main');
  }

  get #viewer(): HelpletArticleViewer | null {
    return this.renderRoot.querySelector('helplet-article-viewer');
  }

  /** A panel above the page is drawn when it is first opened, or has something to show when it will be. */
  get #isDrawn(): boolean {
    return this.open || this.hasUpdated || !this.isOverlay;
  }

  protected override render(): unknown {
    return renderPanel(this, {
      isDrawn: this.#isDrawn,
      hasHome: this.#home.isDue,
      state: this.help.state,
      l10n: this.l10n,
      dialog: this.#dialog,
      viewFocus: this.#viewFocus,
      parts: this.#parts,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-panel': HelpletPanel;
  }
}
