import type {LitElement, ReactiveController} from 'lit';
import {HelpletErrorEvent} from '../events/error-event.js';
import type {HelpStore} from '../store/help-store.js';

/** Tells the page of searches that failed for good, each once. */
export class SearchFailureController implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: () => HelpStore;
  readonly #speaks: () => boolean;
  #told: unknown;

  /** @param speaks False while another element of the instance shows the results. Default: always true. */
  constructor(host: LitElement, store: () => HelpStore, speaks: () => boolean = () => true) {
    this.#host = host;
    this.#store = store;
    this.#speaks = speaks;
    host.addController(this);
  }

  hostUpdated(): void {
    const {results} = this.#store().state;
    if (results.status !== 'error' || results.error === this.#told || !this.#speaks()) return;
    this.#told = results.error;
    this.#host.dispatchEvent(new HelpletErrorEvent(results.error));
  }
}
