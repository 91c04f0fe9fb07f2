import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {linkPanel, notifyMembers} from '../instance/registry.js';

export interface PanelLinkHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly instance: string;
  readonly open: boolean;
  readonly shortcut: string;
  /** What is read aloud of its launchers; empty for their own words. */
  readonly launcherLabel: string;
  show(to?: string): void;
  close(): void;
}

/** Makes a panel known to the launchers of its instance, and tells them when it opens or closes. */
export class PanelLinkController implements ReactiveController {
  readonly #host: PanelLinkHost;
  readonly #prepare: () => void;
  #linked?: string;
  /** What launchers were last told of. */
  #told?: string;
  #unlink?: () => void;

  /** @param prepare Someone seems about to open the panel. */
  constructor(host: PanelLinkHost, prepare: () => void) {
    this.#host = host;
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connect();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#connect();
  }

  hostUpdated(): void {
    const {open, instance, launcherLabel} = this.#host;
    const told = `${open} ${launcherLabel}`;
    if (told === this.#told) return;
    this.#told = told;
    notifyMembers(instance);
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  #connect(): void {
    const host = this.#host;
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
        return host.launcherLabel || undefined;
      },
      show: to => host.show(to),
      close: () => host.close(),
      prepare: this.#prepare,
    });
  }

  #disconnect(): void {
    this.#unlink?.();
    this.#unlink = undefined;
    this.#linked = undefined;
  }
}
