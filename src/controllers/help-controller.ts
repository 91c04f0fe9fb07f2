import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type ConfiguringMember, helpInstance, type LiveInstance} from '../instance/help-instance.js';
import {joinInstance} from '../instance/registry.js';
import type {HelpState} from '../store/help-state.js';
import type {HelpStore} from '../store/help-store.js';
import {whenGone} from './when-gone.js';

export interface HelpHost extends ReactiveControllerHost, ConfiguringMember {
  /** Elements with the same name share one state and one engine. */
  readonly instance: string;
}

export interface HelpControllerOptions {
  /** What of a state the host draws: it is drawn again only when one of these changed. Default: at each change. */
  readonly partsOf?: (state: HelpState) => readonly unknown[];
  /** Called when the host joins a store. May return a function that is called when it leaves. */
  readonly onJoin?: (store: HelpStore) => (() => void) | undefined;
}

/** Makes a host a member of its instance, and redraws it when the state changes. */
export class HelpController implements ReactiveController {
  readonly #host: HelpHost;
  readonly #options: HelpControllerOptions;
  #parts: readonly unknown[] = [];
  /** The store of the host's instance; after the host has left, for what still asks, the one that it left. */
  #store?: HelpStore;
  #endings: (() => void)[] = [];
  /** The options that the instance last had from this host. */
  #told = '';

  constructor(host: HelpHost, options: HelpControllerOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get instance(): LiveInstance {
    return helpInstance(this.#host.instance);
  }

  get store(): HelpStore {
    return this.#store ?? this.instance.store;
  }

  get state(): HelpState {
    return this.store.state;
  }

  hostConnected(): void {
    this.#join();
    // Where the host has moved to, people may speak another language.
    this.instance.update();
    // The state may have changed while the host was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#leave());
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#join();
  }

  /** Joins the instance that the host names, if it is another one or has begun anew. */
  #join(): void {
    const {instance: name, helpOptions} = this.#host;
    const instance = helpInstance(name);
    const {store} = instance;
    const told = JSON.stringify(helpOptions);
    if (this.#endings.length > 0 && store === this.#store) {
      if (told !== this.#told) instance.update();
    } else {
      this.#leave();
      this.#store = store;
      this.#endings = [
        joinInstance(name, this.#host),
        store.subscribe(() => this.#onChange(store.state)),
        this.#options.onJoin?.(store) ?? (() => undefined),
      ];
      instance.update();
      this.#parts = this.#partsOf(store.state);
    }
    this.#told = told;
  }

  #leave(): void {
    for (const end of this.#endings.splice(0)) end();
  }

  /** Every host speaks the language of the instance. */
  #partsOf(state: HelpState): readonly unknown[] {
    return [state.locale, ...(this.#options.partsOf?.(state) ?? [state])];
  }

  #onChange(state: HelpState): void {
    const before = this.#parts;
    this.#parts = this.#partsOf(state);
    const same = before.length === this.#parts.length && this.#parts.every((part, index) => part === before[index]);
    if (!same) this.#host.requestUpdate();
  }
}
