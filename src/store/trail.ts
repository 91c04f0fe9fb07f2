import type {HelpState, View} from './help-state.js';

interface Place {
  readonly view: View;
  readonly articleId?: string;
}

/** The places that `back()` leads through, the last one last. */
export class Trail {
  #places: readonly Place[] = [];

  get previousView(): View | undefined {
    return this.#places.at(-1)?.view;
  }

  clear(): void {
    this.#places = [];
  }

  /** Remembers what the state shows, on the way to another view. */
  leave({view, article}: HelpState, next: View): void {
    const place: Place = {view, ...(view === 'article' && 'id' in article ? {articleId: article.id} : {})};
    // A search from an article starts over: back then leads home, not through every article read.
    this.#places = next === 'results' ? [{view: 'home'}] : [...this.#places, place];
  }

  /** The last place, which is forgotten with that; undefined at the beginning. */
  takeLast(): Place | undefined {
    const last = this.#places.at(-1);
    this.#places = this.#places.slice(0, -1);
    return last;
  }
}
