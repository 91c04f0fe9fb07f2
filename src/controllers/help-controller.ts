import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HelpState} from '../store/help-state.js';
import type {HelpStore} from '../store/help-store.js';
import {storeFor} from '../store/instances.js';

export interface HelpHost extends ReactiveControllerHost, HTMLElement {
  /** Elements with the same name share one state and one engine. */
  readonly instance: string;
  /** URL of the bundle's folder, relative to the page; empty when another element of the instance has it. */
  readonly bundle: string;
  readonly locale: string;
}

/** What of a state a host draws. */
export type StateParts = (state: HelpState) => readonly unknown[];

/** Joins a host to the store of its instance, and redraws it when the state changes. */
export class HelpController implements ReactiveController {
  readonly #host: HelpHost;
  readonly #partsOf: StateParts;
  #parts: readonly unknown[] = [];
  #store?: HelpStore;
  #unsubscribe?: () => void;
  /** What this host last told the store. It speaks again only when it changes its mind, or two hosts could argue for ever. */
  #told = {bundle: '', locale: ''};

  /** @param partsOf The host is drawn again only when one of them changed. Default: at each change. */
  constructor(host: HelpHost, partsOf: StateParts = state => [state]) {
    this.#host = host;
    this.#partsOf = partsOf;
    host.addController(this);
  }

  get store(): HelpStore {
    return this.#store ?? storeFor(this.#host.instance);
  }

  get state(): HelpState {
    return this.store.state;
  }

  hostConnected(): void {
    this.#join();
    // The state may have changed while the host was away.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#store = undefined;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#join();
  }

  #join(): void {
    const store = storeFor(this.#host.instance);
    if (store !== this.#store) {
      this.#unsubscribe?.();
      this.#store = store;
      this.#told = {bundle: '', locale: ''};
      this.#parts = this.#partsOf(store.state);
      this.#unsubscribe = store.subscribe(() => this.#onChange(store.state));
    }
    const {bundle, locale} = this.#host;
    if (bundle === this.#told.bundle && locale === this.#told.locale) return;
    this.#told = {bundle, locale};
    store.configure({
      ...(bundle ? {bundle: new URL(bundle, this.#host.ownerDocument.baseURI).href} : {}),
      ...(locale ? {locale} : {}),
    });
  }

  #onChange(state: HelpState): void {
    const before = this.#parts;
    this.#parts = this.#partsOf(state);
    const same = before.length === this.#parts.length && this.#parts.every((part, index) => part === before[index]);
    if (!same) this.#host.requestUpdate();
  }
}
