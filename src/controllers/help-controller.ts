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

/** Joins a host to the store of its instance, and redraws it when the state changes. */
export class HelpController implements ReactiveController {
  readonly #host: HelpHost;
  #store?: HelpStore;
  #unsubscribe?: () => void;

  constructor(host: HelpHost) {
    this.#host = host;
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
    const {bundle, locale} = this.#host;
    if (store !== this.#store) {
      this.#unsubscribe?.();
      this.#store = store;
      this.#unsubscribe = store.subscribe(() => this.#host.requestUpdate());
    }
    const options = {
      ...(bundle ? {bundle: new URL(bundle, this.#host.ownerDocument.baseURI).href} : {}),
      ...(locale ? {locale} : {}),
    };
    if (Object.keys(options).length) store.configure(options);
  }
}
