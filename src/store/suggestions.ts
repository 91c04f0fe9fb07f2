import type {Suggestion} from '../core/page-offers.js';
import {type PageAddress, pageAddress} from '../page/page-address.js';
import type {SearchEngine} from '../search/engine.js';
import type {PageSuggestions} from './page-suggestions.js';
import type {StateHolder} from './state-holder.js';

/** Suggests articles on the home view. The code of it is fetched where there is something to suggest. */
export class Suggestions {
  readonly #holder: StateHolder;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #page: PageAddress;
  #suggestion?: Suggestion;
  #code?: Promise<PageSuggestions>;

  constructor(holder: StateHolder, engine: () => Promise<SearchEngine>, page: PageAddress = pageAddress) {
    this.#holder = holder;
    this.#engine = engine;
    this.#page = page;
  }

  /** What the host suggests itself; undefined for what the page does. */
  set suggestion(suggestion: Suggestion | undefined) {
    this.#suggestion = suggestion;
    this.update();
  }

  /** Looks whether the page is another one, and suggests what is for it; from now on also with every page that follows. */
  update(): void {
    if (!this.#isWanted) {
      this.#suggestNothing();
      return;
    }
    this.#code ??= this.#load();
    this.#code.then(
      suggestions => {
        if (this.#holder.state.centre.status === 'complete') suggestions.follow(this.#suggestion);
      },
      () => {
        // The home view is whole without them; the next time that it is shown tries again.
        this.#code = undefined;
        this.#suggestNothing();
      },
    );
  }

  /** The home view waits for no suggestions then. */
  #suggestNothing(): void {
    const {centre, suggested} = this.#holder.state;
    if (centre.status === 'complete' && !suggested) this.#holder.set({suggested: []});
  }

  /** Starts anew, with another engine. */
  reset(): void {
    this.stop();
    this.#code = undefined;
  }

  /** Ends what follows the page. */
  stop(): void {
    // What could not be fetched follows nothing.
    this.#code?.then(
      suggestions => suggestions.stop(),
      () => undefined,
    );
  }

  /** False where the bundle has written down that it suggests nothing for any page to anyone. */
  get #isWanted(): boolean {
    const {centre, segments} = this.#holder.state;
    if (centre.status !== 'complete') return false;
    const isForNoPage = centre.home.suggestions?.pages.length === 0 && segments.length === 0;
    return this.#code !== undefined || this.#suggestion !== undefined || !isForNoPage;
  }

  async #load(): Promise<PageSuggestions> {
    const {PageSuggestions} = await import('./page-suggestions.js');
    return new PageSuggestions(this.#holder, this.#engine, this.#page);
  }
}
