import type {LitElement, ReactiveController} from 'lit';
import {DeviceMemory} from '../store/device-memory.js';
import type {HelpController} from './help-controller.js';
import {InstanceMemberController} from './instance-member-controller.js';

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
  /** What the store was last told. */
  #memory?: string;
  #ways?: string;

  constructor(host: PanelSettingsHost, help: HelpController) {
    this.#host = host;
    this.#help = help;
    new InstanceMemberController(host, help, store => {
      this.#memory = undefined;
      this.#ways = undefined;
      return store.addPanel();
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const {instance, memory, contact, contactForm, feedback} = this.#host;
    if (memory !== this.#memory) this.#help.store.remember(new DeviceMemory(instance, memory !== 'off'));
    this.#memory = memory;
    const ways = JSON.stringify([contact, contactForm, feedback]);
    if (ways !== this.#ways) this.#configure();
    this.#ways = ways;
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
