import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {formatPlace, type Place, parsePlace} from '../core/place.js';
import type {PlaceHistory} from '../page/place-history.js';

/** Quiet time before what is typed stands in the address, in milliseconds: browsers refuse more than a few changes a second. */
const TYPING_PAUSE_MS = 400;

export interface AddressControllerOptions {
  /** Where the place stands; undefined for nowhere. */
  readonly history: () => PlaceHistory | undefined;
  /** Where the host is; undefined while it shows nothing. */
  readonly place: () => Place | undefined;
  /** Goes to a place that the address names. */
  readonly goTo: (place: Place) => void;
}

/** Keeps the place within the help and the page's address at one another, with an entry of the history for each view. */
export class AddressController implements ReactiveController {
  readonly #host: {readonly isConnected: boolean};
  readonly #options: AddressControllerOptions;
  #history?: PlaceHistory;
  #stop?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  /** What the address has; nothing for the home view. */
  #written?: string;

  constructor(host: ReactiveControllerHost & {readonly isConnected: boolean}, options: AddressControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
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
    const place = this.#options.place();
    const text = place && place.view !== 'home' ? formatPlace(place) : undefined;
    clearTimeout(this.#timer);
    if (text === this.#written) return;
    const isSameView = viewIn(text) === viewIn(this.#written);
    if (isSameView && place?.view === 'results') {
      this.#timer = setTimeout(() => this.#write(text, true), TYPING_PAUSE_MS);
    } else this.#write(text, isSameView);
  }

  /** Takes the history that the host asks for, and goes to what it has now. */
  #follow(): void {
    const wanted = this.#options.history();
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
    if (place) this.#options.goTo(place);
    else if (this.#options.place()) this.#options.goTo({view: 'home'});
  };
}

/** What of a place makes a step of its own: its view, and which article. */
function viewIn(text = ''): string {
  return (text.startsWith('article/') ? text.split('#') : text.split(/[/?]/))[0] as string;
}
