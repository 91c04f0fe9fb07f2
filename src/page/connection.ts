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
 * How long to wait until listeners hear again, and again, that the network is back, in milliseconds: browsers say so before names
 * can be looked up or a gateway answers, so that the first requests often fail.
 */
const PAUSES_MS: readonly number[] = [1000, 3000, 11_000];

/** The one place that listens to the page for this, and only while someone wants to know. */
class PageConnection implements Connection {
  readonly #listeners = new Set<(change: ConnectionChange) => void>();
  #timer?: ReturnType<typeof setTimeout>;

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

  readonly #onLost = (): void => this.#tell('lost');
  readonly #onBack = (): void => this.#tell('back', PAUSES_MS);
  readonly #onVisibilityChange = (): void => {
    if (document.visibilityState === 'visible' && !this.isOffline) this.#onBack();
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
    clearTimeout(this.#timer);
  }

  /** @param pauses After which to tell the same again, in milliseconds. */
  #tell(change: ConnectionChange, [pause, ...later]: readonly number[] = []): void {
    clearTimeout(this.#timer);
    if (pause) this.#timer = setTimeout(() => this.#tell(change, later), pause);
    for (const listener of [...this.#listeners]) listener(change);
  }
}

export const pageConnection: Connection = new PageConnection();
