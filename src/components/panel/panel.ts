import {adoptStyles, type PropertyValues} from 'lit';
import {property, query} from 'lit/decorators.js';
import {AddressController} from '../../controllers/address-controller.js';
import {BackGestureController} from '../../controllers/back-gesture-controller.js';
import {BeaconController} from '../../controllers/beacon-controller.js';
import {FloatingDialogController} from '../../controllers/floating-dialog-controller.js';
import {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import {OutboxController} from '../../controllers/outbox-controller.js';
import {PanelLinkController} from '../../controllers/panel-link-controller.js';
import {VisibleAreaController} from '../../controllers/visible-area-controller.js';
import {placeInHash} from '../../core/place.js';
import {HelpletReadyEvent} from '../../events/ready-event.js';
import {DeviceMemory} from '../../page/device-memory.js';
import {DEFAULT_INSTANCE} from '../../page/panel-link.js';
import {hashHistory, type PlaceHistory, queryHistory} from '../../page/place-history.js';
import type {HelpOptions} from '../../store/help-options.js';
import {type HelpState, openNotice, type View} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';
import {placeOf} from '../../store/places.js';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {keysStyles} from '../../styles/keys.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {HelpletArticleViewer} from '../article-viewer/article-viewer.js';
import {HelpletSearchBox} from '../search-box/search-box.js';
import {placeInWindow} from '../shared/place-in-window.js';
import {ContactPart} from './contact-part.js';
import {HomePart} from './home-part.js';
import {markLaunchers} from './launcher-marks.js';
import {ListPart} from './list-part.js';
import {overlayStyles} from './overlay.styles.js';
import {pageStyles} from './page.styles.js';
import {styles} from './panel.styles.js';
import {onPanelKey} from './panel-keys.js';
import {PanelPlaces} from './panel-places.js';
import {renderShell} from './panel-shell.js';
import type {PanelView} from './panel-view.js';
import {ViewFocus} from './view-focus.js';

const HISTORIES = {hash: hashHistory, query: queryHistory} as const;

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
export class HelpletPanel extends PanelPlaces {
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
    overlayStyles,
  ];

  /** Registers the panel and the elements it is made of; the list of results when it is first needed. */
  static override define(tag: string = HelpletPanel.tag, registry: CustomElementRegistry = customElements): void {
    HelpletPanel.#registry = registry;
    for (const part of [HelpletSearchBox, HelpletArticleViewer]) part.define(part.tag, registry);
    super.define(tag, registry);
  }
  static #registry?: CustomElementRegistry;

  readonly #focus = new FocusMemoryController(this);
  readonly #viewFocus = new ViewFocus(this, this.#focus);
  readonly #homePart = new HomePart(this, {
    help: this.help,
    l10n: this.l10n,
    openArticle: id => {
      this.#viewFocus.onArticleSelect();
      this.requestArticle(id);
    },
    search: text => this.search(text),
    focusSearch: () => this.focusSearch({preventScroll: true}),
  });
  readonly #listPart = new ListPart(this, {
    help: this.help,
    l10n: this.l10n,
    registry: () => HelpletPanel.#registry ?? customElements,
  });
  readonly #contactPart = new ContactPart(this, {
    help: this.help,
    l10n: this.l10n,
    adopt: styles => {
      const {elementStyles, finalizeStyles} = HelpletPanel;
      adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...finalizeStyles(styles)]);
    },
    mayFocus: () => this.mayFocus,
  });

  @query('helplet-search-box.main') private searchBox!: HelpletSearchBox | null;
  @query('helplet-article-viewer') private viewer!: HelpletArticleViewer | null;

  /** Your own way to keep the place within the help in the page's address, e.g. through a router; in place of `sync`. */
  @property({attribute: false}) placeHistory?: PlaceHistory;

  constructor() {
    super();
    new FloatingDialogController(this, this.#focus, {
      backGesture: new BackGestureController(this, () => this.stepBack()),
      visibleArea: new VisibleAreaController(this),
    });
    new PanelLinkController(this, () => this.help.store.warm());
    new BeaconController(this);
    new OutboxController(this);
    new AddressController(this, {
      history: () => this.placeHistory ?? (this.sync ? HISTORIES[this.sync] : undefined),
      place: () => (this.open || !this.isOverlay ? placeOf(this.help.state) : undefined),
      goTo: place => this.goTo(place),
    });
  }

  protected override joinStore(store: HelpStore): () => void {
    return store.addPanel();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.open = false;
    markLaunchers(this.instance, {unread: false, covered: false});
  }

  /** Its bar names the query only above an article; what is typed draws the panel once, not with each letter. */
  protected override partsOf(state: HelpState): readonly unknown[] {
    const {centre, view, previousView, article, query, results, suggested, remembered} = state;
    const named = view === 'article' ? query : query.trim() !== '';
    // The address follows the rest, and only where it is wanted.
    const followed =
      this.sync || this.placeHistory ? [state.query, state.category, state.topics, state.sort, state.heading] : [];
    return [centre, view, previousView, article, named, results.status === 'error', suggested, remembered, ...followed];
  }

  override focus(options?: FocusOptions): void {
    if (this.view === 'article') this.focusArticle(options);
    else this.focusSearch(options);
  }

  /** @internal */
  get view(): View {
    return this.help.state.view;
  }

  /** @internal */
  get isPage(): boolean {
    return this.mode === 'page';
  }

  /** @internal */
  get mayFocus(): boolean {
    return this.open || this.isPage;
  }

  /** @internal */
  get launcherLabel(): string {
    const {closeHelp, help, unread} = this.l10n.words;
    if (this.open) return closeHelp;
    return openNotice(this.help.state) ? `${help}, ${unread}` : '';
  }

  /** @internal */
  focusSearch(options?: FocusOptions): void {
    this.searchBox?.focus(options);
  }

  /** @internal */
  focusArticle(options?: FocusOptions): void {
    this.viewer?.focus(options);
  }

  protected override beforeOpen(): void {
    this.#focus.rememberOutside();
  }

  protected override expectArticle(): void {
    this.#viewFocus.expectArticle();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('memory') || changed.has('instance'))
      this.help.store.remember(new DeviceMemory(this.instance, this.memory !== 'off'));
    if (this.open) this.help.store.warm();
    else if (!this.isOverlay) this.help.store.load();
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

  protected override firstUpdated(): void {
    this.dispatchEvent(new HelpletReadyEvent());
    // Panels that are parts of a page are not what its address is about; with `sync` the address is followed anyway.
    const isMeant = this.isPage || (this.isOverlay && this.instance === DEFAULT_INSTANCE);
    const follows = isMeant && !this.sync && !this.placeHistory;
    const place = follows ? placeInHash(location.hash) : undefined;
    if (place) this.goTo(place);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog) placeInWindow(this, dialog);
    markLaunchers(this.instance, {
      unread: Boolean(openNotice(this.help.state)),
      covered: this.open && this.mode === 'sidebar',
    });
  }

  /** @internal */
  clearMatches(): boolean {
    return this.viewer?.clearMatches() ?? false;
  }

  /** @internal */
  selectSearch(): void {
    this.searchBox?.focus();
    this.searchBox?.select();
  }

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.stepBack();
  };

  /** A browser may close a dialog without asking, as at a second gesture to go back. */
  readonly #onClose = ({target}: Event): void => {
    if (!(target as HTMLDialogElement).open) this.close();
  };

  get #centre() {
    const {centre} = this.help.state;
    return centre.status === 'complete' ? centre.centre : undefined;
  }

  get #title(): string {
    return this.label || this.#centre?.title || this.l10n.words.help;
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
      isShown: this.open || !this.isOverlay,
      motion: this.#viewFocus.motion,
      home: this.#homePart.render(),
      list: this.#listPart.render(this.isPage ? 'page' : 'compact', this.instance),
      hasNav: Boolean(this.querySelector('[slot="nav"]')),
      back: () => this.back(),
      goHome: () => store.goHome(),
      onArticleShow: this.#viewFocus.onArticleShow,
      contactForm: this.#contactPart.render(),
      ...(this.isOverlay ? {close: () => this.close()} : {}),
    };
  }

  protected override render(): unknown {
    const {onQuery, onArticleSelect} = this.#viewFocus;
    return renderShell({
      mode: this.mode,
      l10n: this.l10n,
      title: this.#title,
      view: this.open || this.hasUpdated || !this.isOverlay ? this.#panelView() : undefined,
      onKeydown: event => onPanelKey(event, this),
      onCancel: this.#onCancel,
      onClose: this.#onClose,
      onQuery,
      onArticleSelect,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-panel': HelpletPanel;
  }
}
