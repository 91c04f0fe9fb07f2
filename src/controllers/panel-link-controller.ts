import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LocalizeController} from '../i18n/localize-controller.js';
import {linkPanel, notifyMembers} from '../instance/registry.js';
import {openNotice} from '../store/help-state.js';
import type {HelpController} from './help-controller.js';

export interface PanelLinkHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly instance: string;
  readonly open: boolean;
  readonly shortcut: string;
  show(to?: string): void;
  close(): void;
}

export interface PanelLinkOptions {
  readonly help: HelpController;
  readonly l10n: LocalizeController;
}

/** Makes a panel known to the launchers of its instance, and tells them when it opens or closes. */
export class PanelLinkController implements ReactiveController {
  readonly #host: PanelLinkHost;
  readonly #options: PanelLinkOptions;
  #linked?: string;
  /** What launchers were last told of. */
  #told?: string;
  #unlink?: () => void;

  constructor(host: PanelLinkHost, options: PanelLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connect();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#connect();
  }

  hostUpdated(): void {
    const {open, instance} = this.#host;
    const told = `${open} ${this.#label}`;
    if (told === this.#told) return;
    this.#told = told;
    notifyMembers(instance);
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  /** What is read aloud of the launchers; empty for their own words. */
  get #label(): string {
    const {help, l10n} = this.#options;
    const {closeHelp, help: helpWord, unread} = l10n.words;
    if (this.#host.open) return closeHelp;
    return openNotice(help.state) ? `${helpWord}, ${unread}` : '';
  }

  #connect(): void {
    const host = this.#host;
    const label = () => this.#label;
    const {instance} = host;
    if (instance === this.#linked) return;
    this.#disconnect();
    this.#linked = instance;
    this.#unlink = linkPanel(instance, {
      get open() {
        return host.open;
      },
      get shortcut() {
        return host.shortcut;
      },
      get label() {
        return label();
      },
      show: to => host.show(to),
      close: () => host.close(),
      prepare: () => this.#options.help.store.warm(),
    });
  }

  #disconnect(): void {
    this.#unlink?.();
    this.#unlink = undefined;
    this.#linked = undefined;
  }
}
