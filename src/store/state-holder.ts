import {type HelpState, INITIAL_STATE} from './help-state.js';

/** Holds the state of one instance and tells who listens of each change. */
export class StateHolder {
  #state: HelpState = INITIAL_STATE;
  readonly #listeners = new Set<() => void>();

  get state(): HelpState {
    return this.#state;
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  set(change: Partial<HelpState>): void {
    this.#state = Object.freeze({...this.#state, ...change});
    for (const listener of this.#listeners) {
      try {
        listener();
      } catch (error) {
        // One listener's fault is no reason to leave the others behind.
        reportError(error);
      }
    }
  }

  /** Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
