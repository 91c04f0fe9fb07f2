import type {LitElement, ReactiveController} from 'lit';
import {shownResults} from '../store/help-state.js';
import type {HelpController} from './help-controller.js';

export interface NextPageFocusOptions {
  readonly help: HelpController;
  /** True once all rows are drawn. */
  readonly isComplete: () => boolean;
}

/** Where focus goes when the button for more results is gone, after the last page: to the first hit that it brought. */
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

  /** The button was pressed. */
  expectPage(): void {
    if ((this.#host.renderRoot as ShadowRoot).activeElement?.matches('[part="more"]')) this.#waitsFrom = this.#count;
  }

  hostUpdated(): void {
    const {help, isComplete} = this.#options;
    const before = this.#waitsFrom;
    const {results} = help.state;
    const isOnItsWay = results.status === 'pending' || (results.status === 'complete' && results.partial);
    if (before === undefined || !isComplete() || isOnItsWay) return;
    this.#waitsFrom = undefined;
    const {renderRoot} = this.#host;
    if (this.#count <= before || renderRoot.querySelector('[part="more"]')) return;
    renderRoot.querySelectorAll<HTMLElement>('[part="result"] .hit-title a')[before]?.focus();
  }

  get #count(): number {
    return shownResults(this.#options.help.state)?.hits.length ?? 0;
  }
}
