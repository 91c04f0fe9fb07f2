import type {LitElement, ReactiveController} from 'lit';
import {DeviceMemory} from '../store/device-memory.js';
import type {HelpStore} from '../store/help-store.js';
import type {HelpController} from './help-controller.js';

export interface PanelSettingsHost extends LitElement {
  readonly instance: string;
  readonly memory: '' | 'off';
  readonly contact: string;
  readonly contactForm: string;
  readonly feedback: string;
}

/** Tells the store of an instance that it has a panel, and what the panel's attributes say of memory, contact and feedback. */
export class PanelSettingsController implements ReactiveController {
  readonly #host: PanelSettingsHost;
  readonly #help: HelpController;
  #store?: HelpStore;
  #leaveStore?: () => void;
  /** What the store was last told. */
  #memory?: string;
  #ways = '';

  constructor(host: PanelSettingsHost, help: HelpController) {
    this.#host = host;
    this.#help = help;
    host.addController(this);
  }

  hostConnected(): void {
    this.#join();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#join();
    const {instance, memory, contact, contactForm, feedback} = this.#host;
    const {store} = this.#help;
    if (memory !== this.#memory) store.remember(new DeviceMemory(instance, memory !== 'off'));
    this.#memory = memory;
    const ways = JSON.stringify([contact, contactForm, feedback]);
    if (ways !== this.#ways) this.#configure();
    this.#ways = ways;
  }

  hostDisconnected(): void {
    this.#leaveStore?.();
    this.#store = undefined;
  }

  #join(): void {
    const {store} = this.#help;
    if (store === this.#store) return;
    this.#leaveStore?.();
    this.#leaveStore = store.addPanel();
    this.#store = store;
    this.#memory = undefined;
    this.#ways = '';
  }

  /** In place of what the bundle says. */
  #configure(): void {
    const {contact: url, contactForm: form, feedback} = this.#host;
    const {store} = this.#help;
    if (!url && !form && !feedback && !store.options.contact && !store.options.feedback) return;
    store.configure({
      contact: {...(url ? {url} : {}), ...(form ? {form} : {})},
      feedback: feedback || undefined,
    });
  }
}
