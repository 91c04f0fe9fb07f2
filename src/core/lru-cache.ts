/** Keeps a number of values by name; the one unused for longest goes first. */
export class LruCache<V> {
  readonly #capacity: number;
  /** In the order of their last use. */
  readonly #entries = new Map<string, V>();

  /** @param capacity how many values to keep. Default: all. */
  constructor(capacity = Number.POSITIVE_INFINITY) {
    this.#capacity = capacity;
  }

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  get(key: string): V | undefined {
    const value = this.#entries.get(key);
    if (this.#entries.delete(key)) this.#entries.set(key, value as V);
    return value;
  }

  set(key: string, value: V): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#capacity) this.#entries.delete(this.#entries.keys().next().value as string);
  }

  clear(): void {
    this.#entries.clear();
  }
}
