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
    tellEach(this.#listeners);
  }

  /** Returns what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Calls each listener. The fault of one is reported, and no reason to leave out the others. */
export function tellEach(listeners: Iterable<() => void>): void {
  for (const listener of listeners) {
    try {
      listener();
    } catch (error) {
      reportError(error);
    }
  }
}
