import type {View} from './help-state.js';
import type {StateHolder} from './state-holder.js';

interface Step {
  readonly view: View;
  readonly articleId?: string;
}

/** Goes from view to view, and back the way that the reader came. */
export class Navigation {
  readonly #holder: StateHolder;
  /** The last one last. */
  #steps: readonly Step[] = [];

  constructor(holder: StateHolder) {
    this.#holder = holder;
  }

  /** Goes to a view, and remembers the one before. */
  go(view: View): void {
    const {view: from, article} = this.#holder.state;
    const step: Step = {view: from, ...(from === 'article' && 'id' in article ? {articleId: article.id} : {})};
    // A search from an article starts over: back then leads home, not through every article read.
    this.#steps = view === 'results' ? [{view: 'home'}] : [...this.#steps, step];
    this.#holder.set({view, previousView: this.#previousView});
  }

  /** Goes back one step. Returns it; undefined at the beginning. */
  back(): Step | undefined {
    const last = this.#steps.at(-1);
    if (!last) return undefined;
    this.#steps = this.#steps.slice(0, -1);
    this.#holder.set({view: last.view, previousView: this.#previousView});
    return last;
  }

  /** Forgets the way. */
  clear(): void {
    this.#steps = [];
  }

  get #previousView(): View | undefined {
    return this.#steps.at(-1)?.view;
  }
}
