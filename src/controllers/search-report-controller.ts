import type {LitElement, ReactiveController} from 'lit';
import {HelpletErrorEvent} from '../events/error-event.js';
import {HelpletNoResultsEvent} from '../events/no-results-event.js';
import {HelpletResultClickEvent} from '../events/result-click-event.js';
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
function tellSearch(element: HTMLElement, store: HelpStore): void {
  const search = settledSearch(store);
  if (!search || !store.search.tell(JSON.stringify([search.query, search.category]))) return;
  element.dispatchEvent(new HelpletSearchEvent(search));
  if (search.total === 0) element.dispatchEvent(new HelpletNoResultsEvent(search));
}

/**
 * Tells the page that a visitor opened a hit, and before that of the search which found it. An article without a position is
 * no hit.
 */
export function tellResultClick(
  element: HTMLElement,
  store: HelpStore,
  articleId: string,
  {position, anchor}: {readonly position?: number; readonly anchor?: string},
): void {
  if (position === undefined) return;
  tellSearch(element, store);
  const query = shownResults(store.state)?.query ?? '';
  element.dispatchEvent(
    new HelpletResultClickEvent({query, articleId, position: position + 1, ...(anchor ? {anchor} : {})}),
  );
}

/** What was asked and answered to the end, in words. */
function settledSearch({state}: HelpStore) {
  const {results} = state;
  const shown = shownResults(state);
  if (results.status !== 'complete' || results.partial || !shown?.query) return undefined;
  const {query, total, category} = shown;
  return {query, total, ...(category ? {category} : {})};
}
