import type {LitElement, ReactiveController} from 'lit';
import {formatPlace, type Place, parsePlace, placeInHash} from '../core/place.js';
import {DEFAULT_INSTANCE} from '../page/panel-link.js';
import {hashHistory, type PlaceHistory, queryHistory} from '../page/place-history.js';
import type {HelpState} from '../store/help-state.js';
import {placeOf} from '../store/places.js';
import type {HelpController} from './help-controller.js';

const HISTORIES = {hash: hashHistory, query: queryHistory} as const;

/** Quiet time before what is typed stands in the address, in milliseconds: browsers refuse more than a few changes a second. */
const TYPING_PAUSE_MS = 400;

export interface AddressHost extends LitElement {
  readonly instance: string;
  readonly mode: string;
  readonly open: boolean;
  /** True for a panel that opens and closes above the page. */
  readonly isOverlay: boolean;
  /** Where the place stands: `hash` or `query`; empty for nowhere. */
  readonly sync: '' | 'hash' | 'query';
  /** In place of `sync`. */
  readonly placeHistory?: PlaceHistory;
  goTo(place: Place): void;
}

/** Keeps the place within the help and the page's address at one another, with an entry of the history for each view. */
export class AddressController implements ReactiveController {
  readonly #host: AddressHost;
  readonly #help: HelpController;
  #history?: PlaceHistory;
  #stop?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  /** What the address has; nothing for the home view. */
  #written?: string;

  constructor(host: AddressHost, help: HelpController) {
    this.#host = host;
    this.#help = help;
    host.addController(this);
    this.#goToStart();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    if (this.#written !== undefined) this.#history?.write(undefined, {replace: true});
    this.#history = undefined;
    this.#stop = undefined;
    this.#written = undefined;
  }

  hostUpdated(): void {
    // An update that was under way may come after the host has gone.
    if (!this.#host.isConnected) return;
    this.#follow();
    if (!this.#history) return;
    const place = this.#place;
    const text = place && place.view !== 'home' ? formatPlace(place) : undefined;
    clearTimeout(this.#timer);
    if (text === this.#written) return;
    const isSameView = viewIn(text) === viewIn(this.#written);
    if (isSameView && place?.view === 'results') {
      this.#timer = setTimeout(() => this.#write(text, true), TYPING_PAUSE_MS);
    } else this.#write(text, isSameView);
  }

  /** What of a state the address tells, besides the view and the article: nothing where it follows nothing. */
  partsOf({query, category, topics, sort, currentAnchor}: HelpState): readonly unknown[] {
    return this.#wanted ? [query, category, topics, sort, currentAnchor] : [];
  }

  /**
   * Goes where a link to this page led, unless someone has gone on meanwhile; with `sync` the address is followed anyway.
   */
  #goToStart(): void {
    if (this.#help.state.view !== 'home') return;
    const {mode, instance, isOverlay} = this.#host;
    // Panels that are parts of a page are not what its address is about.
    const isMeant = mode === 'page' || (isOverlay && instance === DEFAULT_INSTANCE);
    const place = isMeant && !this.#wanted ? placeInHash(location.hash) : undefined;
    if (place) this.#host.goTo(place);
  }

  get #wanted(): PlaceHistory | undefined {
    const {placeHistory, sync} = this.#host;
    return placeHistory ?? (sync ? HISTORIES[sync] : undefined);
  }

  /** Where the host is; undefined while it shows nothing. */
  get #place(): Place | undefined {
    const {open, isOverlay} = this.#host;
    return open || !isOverlay ? placeOf(this.#help.state) : undefined;
  }

  /** Takes the history that the host asks for, and goes to what it has now. */
  #follow(): void {
    const wanted = this.#wanted;
    if (wanted === this.#history) return;
    this.#stop?.();
    this.#history = wanted;
    this.#stop = wanted?.watch(this.#onHistory);
    this.#onHistory();
  }

  #write(text: string | undefined, replace: boolean): void {
    this.#written = text;
    this.#history?.write(text, {replace});
  }

  readonly #onHistory = (): void => {
    const text = this.#history?.read();
    if (text === this.#written) return;
    clearTimeout(this.#timer);
    this.#written = text;
    const place = text === undefined ? undefined : parsePlace(text);
    if (place) this.#host.goTo(place);
    else if (this.#place) this.#host.goTo({view: 'home'});
  };
}

/** What of a place makes a step of its own: its view, and which article. */
function viewIn(text = ''): string {
  return (text.startsWith('article/') ? text.split('#') : text.split(/[/?]/))[0] as string;
}
