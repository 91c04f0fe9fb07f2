/** What happened to a page's connection: `back` may mean that it works again. */
export type ConnectionChange = 'lost' | 'back';

/** The connection of a page to the network, as far as its browser knows. */
export interface Connection {
  /** True only when there is certainly no network; a network may still lead nowhere. */
  readonly isOffline: boolean;
  /**
   * Calls the listener when the network went or returned, some more times soon after its return, and when someone looks at the
   * page again: a laptop that was asleep tells nothing else. Returns what ends that.
   */
  watch(listener: (change: ConnectionChange) => void): () => void;
}

/**
 * When listeners hear again that the network is back, in milliseconds: browsers say so before names can be looked up or a
 * gateway answers, so that the first requests often fail.
 */
const BACK_AGAIN_MS = [1000, 4000, 15_000];

/** The one place that listens to the page for this, and only while someone wants to know. */
class PageConnection implements Connection {
  readonly #listeners = new Set<(change: ConnectionChange) => void>();
  #backAgain: readonly ReturnType<typeof setTimeout>[] = [];

  get isOffline(): boolean {
    return globalThis.navigator?.onLine === false;
  }

  watch(listener: (change: ConnectionChange) => void): () => void {
    // Each call by itself, though it may be the same listener.
    const entry = (change: ConnectionChange): void => listener(change);
    if (this.#listeners.size === 0) this.#listen();
    this.#listeners.add(entry);
    return () => {
      if (this.#listeners.delete(entry) && this.#listeners.size === 0) this.#stopListening();
    };
  }

  readonly #onLost = (): void => {
    this.#forgetBackAgain();
    this.#tell('lost');
  };
  readonly #onBack = (): void => {
    this.#forgetBackAgain();
    this.#backAgain = BACK_AGAIN_MS.map(ms => setTimeout(() => this.#tell('back'), ms));
    this.#tell('back');
  };
  readonly #onVisibilityChange = (): void => {
    if (document.visibilityState === 'visible' && !this.isOffline) this.#tell('back');
  };

  #listen(): void {
    // Elements may be imported where there is no page, to be drawn on a server.
    if (typeof window === 'undefined') return;
    window.addEventListener('offline', this.#onLost);
    window.addEventListener('online', this.#onBack);
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  #stopListening(): void {
    if (typeof window === 'undefined') return;
    window.removeEventListener('offline', this.#onLost);
    window.removeEventListener('online', this.#onBack);
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#forgetBackAgain();
  }

  #forgetBackAgain(): void {
    for (const timer of this.#backAgain) clearTimeout(timer);
  }

  #tell(change: ConnectionChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

export const pageConnection: Connection = new PageConnection();
