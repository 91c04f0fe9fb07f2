import type {LitElement, ReactiveController} from 'lit';
import type {FocusMemoryController} from '../../controllers/focus-memory-controller.js';
import type {View} from '../../store/help-state.js';

export interface ViewFocusHost extends LitElement {
  readonly view: View;
  /** True for a page of its own: then the page scrolls, not a view. */
  readonly isPage: boolean;
  /** True while the host may take focus: whoever is elsewhere on the page keeps it. */
  readonly mayFocus: boolean;
  focusSearch(options?: FocusOptions): void;
  focusArticle(options?: FocusOptions): void;
}

/** Focus, scroll and motion when one view of a panel gives way to another. */
export class ViewFocus implements ReactiveController {
  readonly #host: ViewFocusHost;
  readonly #memory: FocusMemoryController;
  #view: View = 'home';
  #pageScroll = 0;
  /** True when the reader searches from the bar of an article, whose box goes with the article. */
  #searchesFromArticle = false;
  /** True when someone in the panel asked for the article on its way: then it gets focus, and no page loses its own. */
  #focusesArticle = false;
  #motion: '' | 'forward' | 'back' = '';

  constructor(host: ViewFocusHost, memory: FocusMemoryController) {
    this.#host = host;
    this.#memory = memory;
    host.addController(this);
  }

  /** Direction of the last change of view. */
  get motion(): '' | 'forward' | 'back' {
    return this.#motion;
  }

  hostUpdate(): void {
    const {view, isPage} = this.#host;
    if (view === this.#view) return;
    this.#motion = view === 'article' ? 'forward' : this.#view === 'article' ? 'back' : '';
    if (view === 'article' && isPage) this.#pageScroll = scrollY;
  }

  hostUpdated(): void {
    const from = this.#view;
    const {view, isPage} = this.#host;
    this.#view = view;
    if (from === 'article' && view !== 'article') this.#leaveArticle(view);
    if (from !== 'article' && view === 'article' && isPage) scrollTo({top: 0, behavior: 'instant'});
  }

  /** The article that comes next was asked for by someone in the panel. */
  expectArticle(): void {
    this.#focusesArticle = true;
  }

  readonly onQuery = (): void => {
    this.#searchesFromArticle = this.#host.view === 'article';
  };

  readonly onArticleSelect = (): void => {
    this.#memory.push();
    this.#focusesArticle = true;
  };

  readonly onArticleShow = (): void => {
    // The chosen row is gone, and focus with it; reading starts at the title.
    if (this.#focusesArticle) this.#host.focusArticle({preventScroll: true});
    this.#focusesArticle = false;
  };

  /** Brings scroll and focus back to where the article was chosen. */
  #leaveArticle(view: View): void {
    const {isPage, mayFocus} = this.#host;
    if (isPage) scrollTo({top: view === 'results' ? this.#pageScroll : 0, behavior: 'instant'});
    const returned = !this.#searchesFromArticle && this.#memory.pop();
    this.#searchesFromArticle = false;
    if (!returned && mayFocus) this.#host.focusSearch({preventScroll: true});
  }
}
