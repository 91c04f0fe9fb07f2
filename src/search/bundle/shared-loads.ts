import {LruCache} from '../../core/lru-cache.js';
import {abortedError} from '../../core/search-provider.js';

/** How long a download goes on after its last asker has left: the next key press often needs the same. */
const GRACE_MS = 200;

interface Load<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  askers: number;
  /** Since the last asker left. */
  grace?: ReturnType<typeof setTimeout>;
  settled: boolean;
}

/**
 * Loads each thing once for all who ask. One that nobody waits for any more is really aborted; one that failed is forgotten,
 * so that it can be tried again.
 */
export class SharedLoads<T> {
  readonly #loads = new Map<string, Load<T>>();
  readonly #values: LruCache<T>;

  /** @param capacity how many finished loads to keep; the one unused for longest goes first. Default: all. */
  constructor(capacity?: number) {
    this.#values = new LruCache(capacity);
  }

  /** What is loaded already. */
  get(key: string): T | undefined {
    return this.#values.get(key);
  }

  /** Loads, or joins a load that is running. Rejects with what `load` rejects with. */
  async load(key: string, signal: AbortSignal, load: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const [result] = await this.loadAll([key], signal, (_key, own) => load(own));
    if (result?.status === 'fulfilled') return result.value;
    throw result?.reason;
  }

  /** Loads several at once; each may fail by itself. */
  async loadAll(
    keys: readonly string[],
    signal: AbortSignal,
    load: (key: string, signal: AbortSignal) => Promise<T>,
  ): Promise<PromiseSettledResult<T>[]> {
    // Whoever has left already starts nothing.
    if (signal.aborted) return keys.map(() => ({status: 'rejected', reason: abortedError()}));
    const running = keys.map(key => this.#join(key, load));
    const stopListening = onAbort(signal, () => {
      for (const one of running) one.leave();
    });
    try {
      return await Promise.allSettled(running.map(({promise}) => promise));
    } finally {
      stopListening();
    }
  }

  /** Aborts what is running, and forgets everything. */
  clear(): void {
    for (const {controller, grace} of this.#loads.values()) {
      clearTimeout(grace);
      controller.abort();
    }
    this.#loads.clear();
    this.#values.clear();
  }

  #join(
    key: string,
    load: (key: string, signal: AbortSignal) => Promise<T>,
  ): {readonly promise: Promise<T>; readonly leave: () => void} {
    if (this.#values.has(key)) {
      return {promise: Promise.resolve(this.#values.get(key) as T), leave: () => undefined};
    }
    const running = this.#loads.get(key) ?? this.#start(key, load);
    running.askers++;
    return {
      promise: running.promise,
      leave: () => {
        running.askers--;
        if (running.askers > 0) return;
        clearTimeout(running.grace);
        running.grace = setTimeout(() => this.#abortIfUnwanted(key, running), GRACE_MS);
      },
    };
  }

  #start(key: string, load: (key: string, signal: AbortSignal) => Promise<T>): Load<T> {
    const controller = new AbortController();
    const started: Load<T> = {promise: load(key, controller.signal), controller, askers: 0, settled: false};
    this.#loads.set(key, started);
    const settle = (): void => {
      started.settled = true;
      if (this.#loads.get(key) === started) this.#loads.delete(key);
    };
    started.promise.then(value => {
      const isCurrent = this.#loads.get(key) === started;
      settle();
      if (isCurrent) this.#values.set(key, value);
    }, settle);
    return started;
  }

  #abortIfUnwanted(key: string, load: Load<T>): void {
    if (load.askers > 0 || load.settled) return;
    // Whoever asks from now on starts anew.
    if (this.#loads.get(key) === load) this.#loads.delete(key);
    load.controller.abort();
  }
}

/** What is done when a signal aborts. One listener for all: Node warns of leaks from the eleventh on. */
const leaversOf = new WeakMap<AbortSignal, Set<() => void>>();

function onAbort(signal: AbortSignal, leave: () => void): () => void {
  const known = leaversOf.get(signal);
  const leavers = known ?? new Set();
  if (!known) {
    leaversOf.set(signal, leavers);
    signal.addEventListener(
      'abort',
      () => {
        for (const each of leavers) each();
      },
      {once: true},
    );
  }
  leavers.add(leave);
  return () => leavers.delete(leave);
}
