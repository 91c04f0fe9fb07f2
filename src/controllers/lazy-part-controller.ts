import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {SearchError} from '../core/search-provider.js';
import {pageConnection} from '../page/connection.js';

/**
 * Fetches a part of a host when it is first wanted; the host is drawn again when it is there. After a failure it is tried again when
 * the network is back.
 */
export class LazyPartController<Part> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part?: Part;
  #error: unknown;
  #isLoading = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopWatching = pageConnection.watch(change => {
      if (change === 'back' && this.#error !== undefined) this.retry();
    });
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }
  #stopWatching?: () => void;

  /** Why it did not come; undefined while it may still. */
  get error(): unknown {
    return this.#error;
  }

  /** The part, as soon as it is there. Asking for it fetches it. */
  get part(): Part | undefined {
    if (!this.#part && !this.#isLoading && this.#error === undefined) void this.#fetch();
    return this.#part;
  }

  /** Asks once more after a failure. */
  retry(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#isLoading = true;
    try {
      this.#part = await this.#load();
    } catch (cause) {
      this.#error = new SearchError('network', 'A part of Helplet could not be loaded.', {retryable: true, cause});
    }
    this.#isLoading = false;
    this.#host.requestUpdate();
  }
}
