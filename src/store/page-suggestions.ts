import type {HomeArticle} from '../core/bundle.js';
import type {Suggestion} from '../core/page-offers.js';
import {offeredFor} from '../core/page-offers.js';
import type {PageAddress} from '../page/page-address.js';
import type {SearchEngine} from '../search/engine.js';
import {LatestTask} from './latest-task.js';
import type {StateHolder} from './state-holder.js';
import {loadSuggested, MOST_SUGGESTED, type SuggestionContext} from './suggested.js';

/** Keeps the articles that the home view suggests up with the page that the help stands on. */
export class PageSuggestions {
  readonly #holder: StateHolder;
  readonly #engine: () => Promise<SearchEngine>;
  readonly #page: PageAddress;
  readonly #task = new LatestTask<readonly HomeArticle[]>();
  #suggestion?: Suggestion;
  /** What was last asked for. */
  #asked = '';
  #stopFollowing?: () => void;

  constructor(holder: StateHolder, engine: () => Promise<SearchEngine>, page: PageAddress) {
    this.#holder = holder;
    this.#engine = engine;
    this.#page = page;
  }

  /**
   * Suggests from now on, with every page that the host's router shows.
   *
   * @param suggestion What the host suggests itself; undefined for what the page does.
   */
  follow(suggestion: Suggestion | undefined): void {
    this.#suggestion = suggestion;
    this.#stopFollowing ??= this.#page.watch(() => this.#update());
    this.#update();
  }

  /** Looks whether the page is another one, and suggests what is for it. */
  #update(): void {
    const {segments} = this.#holder.state;
    const context = {page: this.#page.href, segments, ...(this.#suggestion ? {suggestion: this.#suggestion} : {})};
    const wanted = JSON.stringify(context);
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    const known = this.#knownFor(context);
    if (known) {
      this.#task.cancel();
      this.#holder.set({suggested: known});
      return;
    }
    this.#task.run(async signal => loadSuggested(await this.#engine(), signal, context), {
      done: suggested => this.#holder.set({suggested}),
      failed: () => {
        // Home is whole without them, and the same page may ask again.
        this.#asked = '';
        this.#holder.set({suggested: []});
      },
    });
  }

  /** What the bundle has written down for a page; undefined where the index has to be asked. */
  #knownFor({page, segments, suggestion = {url: page}}: SuggestionContext): readonly HomeArticle[] | undefined {
    const {centre} = this.#holder.state;
    const suggestions = centre.status === 'complete' ? centre.home.suggestions : undefined;
    const isForPage = 'url' in suggestion && !suggestion.query && !suggestion.tags?.length;
    // Those who belong somewhere may see more.
    if (!suggestions || !isForPage || segments.length > 0 || !page) return undefined;
    const address = new URL(suggestion.url ?? page, page);
    return offeredFor(address, suggestions.pages)
      .slice(0, MOST_SUGGESTED)
      .flatMap(place => suggestions.articles[place] ?? []);
  }

  /** Drops what is under way, and follows the page no more. */
  stop(): void {
    this.#task.cancel();
    this.#asked = '';
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }
}
