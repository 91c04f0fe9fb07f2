import type {ComplexAttributeConverter, PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {AddressController} from '../../controllers/address-controller.js';
import {BeaconController} from '../../controllers/beacon-controller.js';
import {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import {LauncherMarksController} from '../../controllers/launcher-marks-controller.js';
import {LazyElementController} from '../../controllers/lazy-element-controller.js';
import {MoveController} from '../../controllers/move-controller.js';
import {OutboxController} from '../../controllers/outbox-controller.js';
import {PanelKeysController} from '../../controllers/panel-keys-controller.js';
import {PanelLinkController} from '../../controllers/panel-link-controller.js';
import {ViewFocusController} from '../../controllers/view-focus-controller.js';
import {HelpletError} from '../../core/errors.js';
import {type Place, parsePlace} from '../../core/place.js';
import type {Suggestion} from '../../core/suggestion.js';
import {HelpletReadyEvent} from '../../events/ready-event.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import {memorySource} from '../../page/memory-source.js';
import {togglePanel} from '../../page/panel-link.js';
import type {PlaceHistory} from '../../page/place-history.js';
import type {HelpOptions} from '../../store/help-options.js';
import type {HelpState} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {goTo} from '../../store/places.js';
import {reportFailure} from '../../store/report-failure.js';
import {HelpletArticleViewer} from '../article-viewer/article-viewer.js';
import {HelpletHome} from '../home/home.js';
import {HelpletSearchBox} from '../search-box/search-box.js';
import {HelpletElement} from '../shared/helplet-element.js';
import {type PanelMode, renderPanel} from './layouts.js';
import {styles} from './panel.styles.js';

/** Reflects what is set alone: the place of panel and launcher is read from attributes. */
const orMissing: ComplexAttributeConverter<string | number> = {
  fromAttribute: (value, type) => (type === Number ? Number(value) : (value ?? '')),
  toAttribute: value => (value ? String(value) : null),
};

/**
 * @summary The whole help centre: home, results and reader in one element.
 * @tagname helplet-panel
 * @dependency helplet-search-box
 * @dependency helplet-article-list
 * @dependency helplet-article-viewer
 * @slot logo - Your logo, 14 × 14 in a square of 22.
 * @slot nav - Links in the bar of the page mode.
 * @event {HelpletReadyEvent} helplet-ready - The panel is drawn and can be used.
 * @event {HelpletOpenEvent} helplet-open - The panel is about to open. Cancel it to keep it closed.
 * @event {HelpletCloseEvent} helplet-close - The panel is about to close. Cancel it to keep it open.
 * @event {HelpletQueryEvent} helplet-query - The query changed or was submitted.
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
 * @cssproperty [--helplet-panel-sidebar-width] - Width of a sidebar.
 * @cssproperty [--helplet-panel-modal-width] - Width of a modal panel.
 * @cssproperty [--helplet-page-width] - Widest content of the page mode.
 * @cssproperty [--helplet-page-aside-width] - Column beside results and articles in the page mode.
 */
export class HelpletPanel extends HelpletElement {
  static override readonly tag = 'helplet-panel';
  static override styles = styles;

  /** Registers the panel and the elements it is made of; the others when they are first needed. */
  static override define(tag: string = HelpletPanel.tag, registry?: CustomElementRegistry): void {
    for (const part of [HelpletSearchBox, HelpletArticleViewer, HelpletHome]) part.define(part.tag, registry);
    super.define(tag, registry);
  }

  readonly #views = {
    view: () => this.help.state.view,
    searchBox: () => this.searchBox,
    viewer: () => this.viewer,
  };
  readonly #focusMemory = new FocusMemoryController(this);
  readonly #viewFocus = new ViewFocusController(this, {...this.#views, memory: this.#focusMemory});
  readonly #dialog = new FloatingDialogController(this, {help: this.help, focusMemory: this.#focusMemory});
  readonly #address = new AddressController(this, this.help);
  readonly #list = new LazyElementController(
    this,
    'helplet-article-list',
    async () => (await import('../article-list/article-list.js')).HelpletArticleList,
  );
  readonly #contactForm = new LazyElementController(
    this,
    'helplet-contact-form',
    async () => (await import('../contact-form/contact-form.js')).HelpletContactForm,
  );

  @query('helplet-search-box.main') private searchBox!: HelpletSearchBox | null;
  @query('helplet-article-viewer') private viewer!: HelpletArticleViewer | null;

  /**
   * `floating` as a card above the page, `sidebar` at its side, `modal` in its middle with the rest out of reach, `inline`
   * where it stands, `page` as a page of its own.
   */
  @property({reflect: true}) mode: PanelMode = 'floating';
  /** Whether a panel above the page is open. */
  @property({type: Boolean, reflect: true}) open = false;
  /** Corner of a floating panel, side of a sidebar. Empty: `bottom-end`. */
  @property({reflect: true}) position: '' | 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' = '';
  /** Distance from the edges of the window, inline and block, in CSS pixels: `24` or `24 80`. Empty: the theme's. */
  @property({reflect: true, converter: orMissing}) offset = '';
  /** Stacking order of a panel above the page. 0: 2147483000. */
  @property({attribute: 'z-index', type: Number, reflect: true, converter: orMissing}) zIndex = 0;
  /** Title in the bar. Empty: the bundle's. */
  @property() label = '';
  /** The question above the search box. Empty: "How can we help?" in the page's language. */
  @property() greeting = '';
  /** Address of the full help centre; the bar then leads there. */
  @property({attribute: 'page-url'}) pageUrl = '';
  /**
   * Keys that open and close the panel, several apart by a space: `mod+k` (Ctrl, on Apple's systems Cmd), `ctrl+shift+h`, `/`.
   * Empty for none. The page's own shortcuts come first.
   */
  @property() shortcut = 'mod+k';
  /** Where the place within the help is kept in the page's address: `hash` or `query`. Empty: nowhere. */
  @property() sync: '' | 'hash' | 'query' = '';
  /** Keeps nothing on the visitor's device: no recent searches, no articles read, no notices seen. */
  @property({type: Boolean, attribute: 'without-memory'}) withoutMemory = false;
  /** URL that events are sent to, a batch at a time; nothing under Do Not Track or Global Privacy Control. Empty: nowhere. */
  @property() beacon = '';
  /** Address of a person: `mailto:`, `tel:` or `https:`, also with placeholders such as `{query}`. Empty: what the bundle says. */
  @property() contact = '';
  /** URL that the form for a message is sent to. Empty: what the bundle says. */
  @property({attribute: 'contact-form'}) contactForm = '';
  /** URL that answers to "Was this helpful?" are sent to; `events` to ask and send nothing. Empty: what the bundle says. */
  @property() feedback = '';
  /** Decides where links of articles lead: the address to open instead, or undefined for none. */
  @property({attribute: false}) linkUrl?: LinkUrl;
  /** Your own way to keep the place within the help in the page's address, e.g. through a router; in place of `sync`. */
  @property({attribute: false}) placeHistory?: PlaceHistory;

  constructor() {
    super();
    const {help, l10n} = this;
    new PanelKeysController(this, this.#views);
    new PanelLinkController(this, {help, l10n});
    new LauncherMarksController(this, help);
    new BeaconController(this, l10n);
    new OutboxController(this);
    new MoveController(this, '.scroll');
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
    return store.addPanel();
  }

  #remember(store: HelpStore): void {
    store.remember(memorySource(this.instance, !this.withoutMemory));
  }

  /** Its bar names the query only above an article; what is typed draws the panel once, not with each letter. */
  protected override partsOf(state: HelpState): readonly unknown[] {
    const {centre, view, previousView, article, query: text, results, remembered} = state;
    const named = view === 'article' ? text : text.trim() !== '';
    const isFailed = results.status === 'error';
    return [centre, view, previousView, article, named, isFailed, remembered, ...this.#address.partsOf(state)];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {store, state} = this.help;
    if (changed.has('withoutMemory')) this.#remember(store);
    if (this.open) store.warm();
    else if (!this.isOverlay) store.load();
    // The code of the list comes after the home view, so that this need not wait for it.
    if (state.view === 'results' || /complete|error/.test(state.centre.status)) this.#list.load();
    if (state.view === 'contact') this.#contactForm.load();
  }

  protected override firstUpdated(): void {
    this.dispatchEvent(new HelpletReadyEvent());
    this.#address.goToStart();
  }

  /** Brings the panel before the visitor. False when the page keeps it closed. */
  #present(): boolean {
    if (this.isOverlay) return this.#dialog.open();
    this.scrollIntoView({block: 'nearest'});
    return true;
  }

  override focus(options?: FocusOptions): void {
    (this.help.state.view === 'article' ? this.viewer : this.searchBox)?.focus(options);
  }

  /** Opens a panel above the page, and goes to a place if one is given as text: `article/cards/limits`, `search/lost card`. */
  show(to?: string): void {
    const place = to ? parsePlace(to) : undefined;
    if (to && !place) {
      reportFailure(
        new HelpletError('command/usage', `"${to}" is no place in the help.`, {
          fix: 'Write article/<id>, search/<words>, category/<name>, home or contact.',
        }),
      );
    }
    if (place) this.goTo(place);
    else this.#present();
  }

  /** Closes a panel above the page; focus goes back to where it was. What was typed stays. */
  close(): void {
    this.#dialog.close();
  }

  /** Opens a panel above the page, or closes it. */
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

  /** Shows results for a query. */
  search(text: string): void {
    this.help.store.search.setQuery(text);
    this.help.store.search.submit();
  }

  /** Shows an article; `anchor` names a heading in it. */
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

  /** To where the reader came from. */
  back(): void {
    this.#viewFocus.expectArticle();
    this.help.store.back();
  }

  /** Suggests articles on the home view; without anything those for the current page. */
  suggest(what?: Suggestion): void {
    this.help.store.suggest(what);
  }

  /** Says whom the visitor belongs to, for articles with an `audience`. */
  identify({segments}: {readonly segments: readonly string[]}): void {
    this.help.store.identify(segments);
  }

  protected override render(): unknown {
    return renderPanel(this, {
      isDrawn: this.open || this.hasUpdated || !this.isOverlay,
      state: this.help.state,
      l10n: this.l10n,
      dialog: this.#dialog,
      viewFocus: this.#viewFocus,
      list: this.#list,
      contactForm: this.#contactForm,
      focusSearch: () => this.searchBox?.focus({preventScroll: true}),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-panel': HelpletPanel;
  }
}
