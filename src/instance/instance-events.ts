import type {Member} from './registry.js';

type EventMap = GlobalEventHandlersEventMap;

interface Subscription {
  readonly name: string;
  /** What `off` ends it by. */
  readonly key: unknown;
  readonly hear: (event: Event) => void;
  /** One for each element, to end it when the element leaves. */
  readonly heard: Map<Member, AbortController>;
}

/** Listens to the elements of one instance, wherever they stand, also to those that come later. */
export class InstanceEvents {
  readonly #members: ReadonlySet<Member>;
  readonly #subscriptions = new Set<Subscription>();

  constructor(members: ReadonlySet<Member>) {
    this.#members = members;
  }

  /** True while someone listens. */
  get isUsed(): boolean {
    return this.#subscriptions.size > 0;
  }

  /**
   * Calls the listener for each event of that name. Returns a function that ends it.
   *
   * @param key What `off` ends it by; a later call with the same replaces it. Default: the listener.
   */
  on<Name extends keyof EventMap>(
    name: Name,
    listener: (event: EventMap[Name]) => void,
    key: unknown = listener,
  ): () => void {
    this.off(name, key);
    const seen = new WeakSet<Event>();
    const hear = (event: Event): void => {
      // An event of an element inside a panel passes both.
      if (seen.has(event)) return;
      seen.add(event);
      listener(event as EventMap[Name]);
    };
    const subscription: Subscription = {name, key, hear, heard: new Map()};
    this.#subscriptions.add(subscription);
    this.#hear(subscription);
    return () => this.#end(subscription);
  }

  /** Ends what `on` began. */
  off(name: keyof EventMap, key: unknown): void {
    for (const subscription of this.#subscriptions)
      if (subscription.name === name && subscription.key === key) this.#end(subscription);
  }

  /** Listens to elements that have joined, and no more to those that have left. */
  update(): void {
    for (const subscription of this.#subscriptions) this.#hear(subscription);
  }

  /** Ends everything. */
  clear(): void {
    for (const subscription of this.#subscriptions) this.#end(subscription);
  }

  #hear({name, hear, heard}: Subscription): void {
    for (const [member, abort] of heard) {
      if (this.#members.has(member)) continue;
      abort.abort();
      heard.delete(member);
    }
    for (const member of this.#members) {
      if (heard.has(member)) continue;
      const abort = new AbortController();
      member.addEventListener(name, hear, {signal: abort.signal});
      heard.set(member, abort);
    }
  }

  #end(subscription: Subscription): void {
    this.#subscriptions.delete(subscription);
    for (const abort of subscription.heard.values()) abort.abort();
  }
}
