import type {LitElement, ReactiveController} from 'lit';
import {pageDocument} from '../page/page-document.js';
import type {View} from '../store/help-state.js';
import type {FocusMemoryController} from './focus-memory-controller.js';

export interface ViewFocusHost extends LitElement {
  readonly open: boolean;
  readonly mode: string;
}

export interface ViewFocusOptions {
  readonly memory: FocusMemoryController;
  readonly view: () => View;
  readonly viewer: () => HTMLElement | null;
}

/** Focus, scroll and motion when one view of a panel gives way to another. */
export class ViewFocusController implements ReactiveController {
  readonly #host: ViewFocusHost;
  readonly #options: ViewFocusOptions;
  #view: View = 'home';
  /** Where the results were left for an article. */
  #listScroll = 0;
  /** True when the reader searches from the bar of an article, whose box goes with the article. */
  #searchesFromArticle = false;
  /** True when someone in the panel asked for the article on its way: then it gets focus, and no page loses its own. */
  #focusesArticle = false;
  #motion: '' | 'forward' | 'back' = '';

  constructor(host: ViewFocusHost, options: ViewFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Direction of the last change of view. */
  get motion(): '' | 'forward' | 'back' {
    return this.#motion;
  }

  /** True while the panel may take focus: whoever is elsewhere on the page keeps it. */
  get mayFocus(): boolean {
    return this.#host.open || this.#isPage;
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    renderRoot.addEventListener('helplet-query', this.#onQuery);
    renderRoot.addEventListener('helplet-article-select', this.#onArticleSelect);
    renderRoot.addEventListener('helplet-article-view', this.#onArticleView);
  }

  hostUpdate(): void {
    const view = this.#options.view();
    if (view === this.#view) return;
    this.#motion = view === 'article' ? 'forward' : this.#view === 'article' ? 'back' : '';
    if (view === 'article') this.#listScroll = this.#scroller?.scrollTop ?? 0;
  }

  hostUpdated(): void {
    const from = this.#view;
    const view = this.#options.view();
    this.#view = view;
    if (from === view) return;
    const top = from === 'article' && view === 'results' ? this.#listScroll : 0;
    this.#scroller?.scrollTo({top, behavior: 'instant'});
    if (from === 'article') this.#leaveArticle();
  }

  /** The article that comes next was asked for by someone in the panel. */
  expectArticle(): void {
    this.#focusesArticle = true;
  }

  get #isPage(): boolean {
    return this.#host.mode === 'page';
  }

  /** What scrolls all views as one: the page of its own, or the panel in a low window. */
  get #scroller(): Element | null {
    return this.#isPage ? pageDocument.scrollingElement : this.#host.renderRoot.querySelector('.panel');
  }

  readonly #onQuery = (): void => {
    this.#searchesFromArticle = this.#options.view() === 'article';
  };

  readonly #onArticleSelect = (): void => {
    this.#options.memory.push();
    this.#focusesArticle = true;
  };

  readonly #onArticleView = (): void => {
    // The chosen row is gone, and focus with it; reading starts at the title.
    if (this.#focusesArticle) this.#options.viewer()?.focus({preventScroll: true});
    this.#focusesArticle = false;
  };

  /** Brings focus back to where the article was chosen. */
  #leaveArticle(): void {
    const returned = !this.#searchesFromArticle && this.#options.memory.pop();
    this.#searchesFromArticle = false;
    if (!returned && this.mayFocus) this.#host.focus({preventScroll: true});
  }
}
