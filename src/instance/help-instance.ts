import type {InlineBundle} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import {matchLocale, type ResolvedLocale} from '../core/locale.js';
import {watchPageLanguage} from '../page/page-language.js';
import {DEFAULT_INSTANCE} from '../page/panel-link.js';
import type {HelpOptions} from '../store/help-options.js';
import type {HelpState} from '../store/help-state.js';
import {HelpStore} from '../store/help-store.js';
import {type Instance, instanceNamed, type Member, releaseIfUnused} from './registry.js';
import {resolveLocale} from './resolve-locale.js';

/** An element that says where answers come from, or in which language. */
export interface ConfiguringMember extends Member {
  /** What the element's attributes set. */
  readonly helpOptions?: HelpOptions;
}

type EventMap = GlobalEventHandlersEventMap;

interface Subscription {
  readonly name: string;
  /** What `off` ends it by. */
  readonly key: unknown;
  readonly hear: (event: Event) => void;
  /** One for each member, to end it when the member leaves. */
  readonly heard: Map<Member, AbortController>;
}

const instances = new Map<Instance, HelpInstance>();
let defaultBundle: string | InlineBundle | undefined;

/** Sets the bundle of every instance that has none of its own. */
export function setDefaultBundle(bundle: string | InlineBundle): void {
  defaultBundle = bundle;
  for (const help of instances.values()) help.update();
}

/** The state, options and events that the elements of an instance name share; made on first use. */
export function helpInstance(name: string = DEFAULT_INSTANCE): HelpInstance {
  const instance = instanceNamed(name);
  let help = instances.get(instance);
  if (!help) {
    help = new HelpInstance(name, instance);
    instances.set(instance, help);
  }
  return help;
}

/**
 * What the elements of one instance share. State, engine and drafts end with its last element. What the page's code set
 * (options, listeners) stays for the next one, until `destroy`.
 */
export class HelpInstance {
  readonly #name: string;
  readonly #instance: Instance;
  readonly #subscriptions = new Set<Subscription>();
  readonly #stateListeners = new Set<() => void>();
  #options: HelpOptions = {};
  #store?: HelpStore;
  #closeStore?: () => void;

  constructor(name: string, instance: Instance) {
    this.#name = name;
    this.#instance = instance;
    instance.hasLeft = () => this.#hasLeft();
  }

  /** State and requests, made on first use. Another one after the last element has left. */
  get store(): HelpStore {
    return this.#store ?? this.#openStore();
  }

  get state(): HelpState {
    return this.store.state;
  }

  /** Calls the listener after each change of the state. Returns a function that ends it. The state lives on as long as one listens. */
  subscribe(listener: () => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  /** The elements of the instance, wherever they stand. */
  get members(): ReadonlySet<Member> {
    return this.#instance.members;
  }

  /** Those that the page placed itself, not those that others are made of. */
  get outermostMembers(): readonly Member[] {
    return [...this.members].filter(member => {
      const root = member.getRootNode();
      return !(root instanceof ShadowRoot && this.members.has(root.host as Member));
    });
  }

  /** Sets the options that no element gives. Options that are missing are unset; those of elements win. */
  configure(options: HelpOptions): void {
    this.#options = options;
    this.update();
  }

  /** Looks again at what the elements and the page say. */
  update(): void {
    for (const subscription of this.#subscriptions) this.#hear(subscription);
    if (!this.#store) return;
    const members: readonly ConfiguringMember[] = [...this.members];
    const options: HelpOptions = Object.assign({}, this.#options, ...members.map(({helpOptions}) => helpOptions));
    const {bundle = defaultBundle, locale} = options;
    this.#store.configure({...options, bundle, locale: this.#resolveLocale(locale, members)});
  }

  /**
   * Calls the listener for each event of that name that an element of the instance dispatches. Returns a function that ends it.
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

  #end(subscription: Subscription): void {
    this.#subscriptions.delete(subscription);
    for (const abort of subscription.heard.values()) abort.abort();
  }

  #hear({name, hear, heard}: Subscription): void {
    for (const [member, abort] of heard) {
      if (this.members.has(member)) continue;
      abort.abort();
      heard.delete(member);
    }
    for (const member of this.members) {
      if (heard.has(member)) continue;
      const abort = new AbortController();
      member.addEventListener(name, hear, {signal: abort.signal});
      heard.set(member, abort);
    }
  }

  #resolveLocale(given: string | undefined, members: readonly Element[]): ResolvedLocale {
    const {centre} = this.store.state;
    const available = centre.status === 'complete' ? localesOf(centre.centre) : undefined;
    return resolveLocale({given, element: members[0], available});
  }

  /** The languages of the bundle may decide which of the browser's languages is the best one. */
  #onState(): void {
    const {centre, locale} = this.store.state;
    if (centre.status !== 'complete' || locale.source !== 'browser') return;
    if (!matchLocale(locale.tag, localesOf(centre.centre))) this.update();
  }

  #openStore(): HelpStore {
    const store = new HelpStore();
    this.#store = store;
    const endings = [
      watchPageLanguage(() => this.update()),
      store.subscribe(() => {
        this.#onState();
        for (const listener of this.#stateListeners) listener();
      }),
      () => store.dispose(),
    ];
    this.#closeStore = () => {
      for (const end of endings) end();
      this.#store = undefined;
      this.#closeStore = undefined;
    };
    this.update();
    return store;
  }

  /** False when the page's code still holds something of the instance. */
  #hasLeft(): boolean {
    this.update();
    if (this.members.size > 0 || this.#instance.panel || this.#stateListeners.size > 0) return false;
    this.#closeStore?.();
    return this.#subscriptions.size === 0 && Object.keys(this.#options).length === 0;
  }

  /** Takes off the page what `init` or the script tag put there, and frees everything. The page's own elements start anew. */
  destroy(): void {
    const instance = this.#instance;
    for (const end of instance.endings.splice(0)) end();
    this.#stateListeners.clear();
    for (const subscription of this.#subscriptions) this.#end(subscription);
    this.#options = {};
    this.#closeStore?.();
    instance.hasLeft = undefined;
    instances.delete(instance);
    releaseIfUnused(this.#name, instance);
    for (const member of this.members) (member as {requestUpdate?: () => void}).requestUpdate?.();
  }
}

function localesOf({locale, locales}: HelpCentre): readonly string[] {
  return locales?.map(each => each.locale) ?? [locale];
}
