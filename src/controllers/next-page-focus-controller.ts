import type {LitElement, ReactiveController} from 'lit';
import {shownResults} from '../store/help-state.js';
import type {HelpController} from './help-controller.js';

export interface NextPageFocusOptions {
  readonly help: HelpController;
  /** True once all rows are drawn. */
  readonly isComplete: () => boolean;
}

/**
 * Where focus goes when the button for more results is gone: after the last page to the first hit that it brought; after a
 * failure to the button that tries again, and from there back to the first one.
 */
export class NextPageFocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: NextPageFocusOptions;
  /** How many hits there were, as long as someone waits for more. */
  #waitsFrom?: number;

  constructor(host: LitElement, options: NextPageFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** A button below the hits was pressed. */
  expectPage(): void {
    if (this.#root.activeElement?.matches(BUTTONS)) this.#waitsFrom = this.#count;
  }

  hostUpdated(): void {
    const {help, isComplete} = this.#options;
    const before = this.#waitsFrom;
    const {results} = help.state;
    if (before === undefined || !isComplete()) return;
    const isOnItsWay = results.status === 'pending' || (results.status === 'complete' && results.partial);
    if (!isOnItsWay) this.#waitsFrom = undefined;
    if (this.#root.activeElement) return;
    const target =
      this.#root.querySelector<HTMLElement>(BUTTONS) ??
      this.#root.querySelectorAll<HTMLElement>('[part="result"] .hit-title a')[before];
    target?.focus();
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #count(): number {
    return shownResults(this.#options.help.state)?.hits.length ?? 0;
  }
}

/** What stands below the hits while there are more. */
const BUTTONS = '#results [part~="more"], #results [part~="retry"]';
