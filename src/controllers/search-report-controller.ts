import type {LitElement, ReactiveController} from 'lit';
import {HelpletErrorEvent} from '../events/error-event.js';
import {HelpletNoResultsEvent} from '../events/no-results-event.js';
import {HelpletSearchEvent} from '../events/search-event.js';
import {shownResults} from '../store/help-state.js';
import type {HelpStore} from '../store/help-store.js';
import type {HelpController} from './help-controller.js';

/** How long a query has to stay as it is to be one, in milliseconds. */
const SETTLED_MS = 1500;

/**
 * Tells the page of searches that came to rest: submitted, or left as they are for a while; and of those that failed for good,
 * each once.
 */
export class SearchReportController implements ReactiveController {
  readonly #host: LitElement;
  readonly #help: HelpController;
  readonly #speaks: () => boolean;
  #timer?: ReturnType<typeof setTimeout>;
  #toldError: unknown;

  /** @param speaks False while another element of the instance shows the results. Default: always true. */
  constructor(host: LitElement, help: HelpController, speaks: () => boolean = () => true) {
    this.#host = host;
    this.#help = help;
    this.#speaks = speaks;
    host.addController(this);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    if (!this.#speaks()) return;
    const {store, state} = this.#help;
    const {results} = state;
    if (results.status === 'error' && results.error !== this.#toldError) {
      this.#toldError = results.error;
      this.#host.dispatchEvent(new HelpletErrorEvent(results.error));
    }
    if (!settledSearch(store)) return;
    if (store.search.intent === 'submit') tellSearch(this.#host, store);
    else this.#timer = setTimeout(() => tellSearch(this.#host, store), SETTLED_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

/** Tells the page of the search that an element shows the results of, unless it was told. */
export function tellSearch(element: HTMLElement, store: HelpStore): void {
  const search = settledSearch(store);
  if (!search || !store.search.tell(JSON.stringify([search.query, search.category]))) return;
  element.dispatchEvent(new HelpletSearchEvent(search));
  if (search.total === 0) element.dispatchEvent(new HelpletNoResultsEvent(search));
}

/** What was asked and answered to the end, in words. */
function settledSearch({state}: HelpStore) {
  const {results} = state;
  const shown = shownResults(state);
  if (results.status !== 'complete' || results.partial || !shown?.query) return undefined;
  const {query, total, category} = shown;
  return {query, total, ...(category ? {category} : {})};
}
