import type {InlineBundle} from '../core/bundle.js';
import type {HelpCentre} from '../core/help-centre.js';
import {matchLocale, type ResolvedLocale} from '../core/locale.js';
import type {Place} from '../core/place.js';
import {usePageParser} from '../markdown/parser-users.js';
import {readStored} from '../page/device-storage.js';
import {watchPageLanguage} from '../page/page-language.js';
import {DEFAULT_INSTANCE} from '../page/panel-link.js';
import {choiceKey} from '../page/remembered.js';
import type {HelpOptions} from '../store/help-options.js';
import type {HelpState} from '../store/help-state.js';
import {HelpStore} from '../store/help-store.js';
import {goTo} from '../store/places.js';
import {tellEach} from '../store/state-holder.js';
import {InstanceEvents} from './instance-events.js';
import {type InstanceEntry, instanceNamed, type Member, releaseIfUnused} from './registry.js';
import {resolveLocale} from './resolve-locale.js';

/** An element that says where answers come from, or in which language. */
export interface ConfiguringMember extends Member {
  /** What the element's attributes set. */
  readonly helpOptions?: HelpOptions;
}

/** The help of one instance, for code that follows its state and changes it. */
export interface HelpInstance {
  /** The current state: a new object after each change, never changed in place. */
  readonly state: HelpState;
  /**
   * Calls the listener after each change of the state. Returns a function that removes the listener. The state stays as long as
   * a listener is there, even without elements.
   */
  subscribe(listener: () => void): () => void;
  /** Sets the options, in place of those set before. Options of elements take precedence. */
  configure(options: HelpOptions): void;
  /** Fetches the content of the home view. */
  load(): void;
  /** Searches after a short pause, as for a visitor who types. */
  setQuery(query: string): void;
  /** Goes to a place: an article, the results of a query, the home view or the contact form. */
  goTo(place: Place): void;
  /** Goes back to the previous view. */
  back(): void;
  /** Appends the next page of results. */
  loadMore(): void;
  /** Repeats the requests of the current view that failed. */
  retry(): void;
  /** Ends the instance: its search engine, worker, state, drafts and listeners. Removes the elements that `init` added. */
  destroy(): void;
}

const instances = new Map<InstanceEntry, LiveInstance>();
let defaultBundle: string | InlineBundle | undefined;

/** Sets the bundle of every instance that has none of its own. */
export function setDefaultBundle(bundle: string | InlineBundle): void {
  defaultBundle = bundle;
  for (const help of instances.values()) help.update();
}

/** The state, options and events that the elements of an instance name share; made on first use. */
export function helpInstance(name: string = DEFAULT_INSTANCE): LiveInstance {
  const entry = instanceNamed(name);
  let help = instances.get(entry);
  if (!help) {
    help = new LiveInstance(name, entry);
    instances.set(entry, help);
  }
  return help;
}

/**
 * What the elements of one instance share. State, engine and drafts end with its last element. What the page's code set
 * (options, listeners) stays for the next one, until `destroy`.
 */
export class LiveInstance implements HelpInstance {
  readonly #name: string;
  readonly #entry: InstanceEntry;
  /** Events of its elements. */
  readonly events: InstanceEvents;
  readonly #stateListeners = new Set<() => void>();
  #options: HelpOptions = {};
  /** The language without the visitor's choice: its tag, or that the browser's own decide, whose best one depends on the bundle. */
  #unchosen = '';
  /** What stood in `#unchosen` when the visitor chose, and the choice; empty where nobody did. */
  #choice?: string;
  #store?: HelpStore;
  #closeStore?: () => void;

  constructor(name: string, entry: InstanceEntry) {
    this.#name = name;
    this.#entry = entry;
    this.events = new InstanceEvents(entry.members);
    entry.hasLeft = () => this.#hasLeft();
  }

  /** State and requests, made on first use. Another one after the last element has left. */
  get store(): HelpStore {
    return this.#store ?? this.#openStore();
  }

  get state(): HelpState {
    return this.store.state;
  }

  load(): void {
    this.store.load();
  }

  setQuery(query: string): void {
    this.store.search.setQuery(query);
  }

  goTo(place: Place): void {
    goTo(this.store, place);
  }

  back(): void {
    this.store.back();
  }

  loadMore(): void {
    this.store.search.loadMore();
  }

  retry(): void {
    this.store.retry();
  }

  subscribe(listener: () => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  /** The elements of the instance, wherever they stand. */
  get members(): ReadonlySet<Member> {
    return this.#entry.members;
  }

  /** Those that the page placed itself, not those that others are made of. */
  get outermostMembers(): readonly Member[] {
    return [...this.members].filter(member => {
      const root = member.getRootNode();
      return !(root instanceof ShadowRoot && this.members.has(root.host as Member));
    });
  }

  configure(options: HelpOptions): void {
    this.#options = options;
    this.update();
  }

  /** Looks again at what the elements and the page say. */
  update(): void {
    this.events.update();
    if (!this.#store) return;
    const members: readonly ConfiguringMember[] = [...this.members];
    const options: HelpOptions = Object.assign({}, this.#options, ...members.map(({helpOptions}) => helpOptions));
    const {bundle = defaultBundle, locale} = options;
    this.#store.configure({...options, bundle, locale: this.#resolveLocale(locale, members)});
  }

  #resolveLocale(given: string | undefined, members: readonly Element[]): ResolvedLocale {
    const {centre} = this.store.state;
    const available = centre.status === 'complete' ? localesOf(centre.centre) : undefined;
    const resolved = resolveLocale({given, element: members[0], available});
    this.#unchosen = resolved.source === 'browser' ? 'browser' : resolved.tag;
    this.#choice ??= readStored(choiceKey(this.#name), 'sessionStorage') ?? '';
    const [insteadOf, tag] = this.#choice.split(' ');
    const holds = tag && insteadOf === this.#unchosen && (!available || matchLocale(tag, available));
    return holds ? {tag, source: 'given'} : resolved;
  }

  /**
   * Speaks a language that the visitor chose, until the page turns to another one.
   * @returns what the tab keeps under `choiceKey` to speak it on the next page, too.
   */
  chooseLocale(tag: string): string {
    this.#choice = `${this.#unchosen} ${tag}`;
    this.update();
    return this.#choice;
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
      usePageParser(),
      store.subscribe(() => {
        this.#onState();
        tellEach(this.#stateListeners);
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
    if (this.members.size > 0 || this.#entry.panel || this.#stateListeners.size > 0) return false;
    this.#closeStore?.();
    if (this.events.isUsed || Object.keys(this.#options).length > 0) return false;
    instances.delete(this.#entry);
    return true;
  }

  destroy(): void {
    const entry = this.#entry;
    for (const end of entry.endings.splice(0)) end();
    this.#stateListeners.clear();
    this.events.clear();
    this.#options = {};
    this.#closeStore?.();
    entry.hasLeft = undefined;
    instances.delete(entry);
    releaseIfUnused(this.#name, entry);
    for (const member of this.members)
      if (member.isConnected) (member as {requestUpdate?: () => void}).requestUpdate?.();
  }
}

/** A provider in plain JavaScript may leave out what it cannot tell. */
function localesOf({
  locale,
  locales,
}: Pick<HelpCentre, 'locale'> & Partial<Pick<HelpCentre, 'locales'>>): readonly string[] {
  return locales?.length ? locales.map(each => each.locale) : [locale];
}
