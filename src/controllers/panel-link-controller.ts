import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {linkPanel, notifyPanelLink} from '../store/panel-links.js';

export interface PanelLinkHost extends ReactiveControllerHost {
  readonly isConnected: boolean;
  readonly instance: string;
  readonly mode: 'floating' | 'inline' | 'page';
  readonly open: boolean;
  show(): void;
  close(): void;
}

/** Makes a floating panel known to the launchers of its instance, and tells them when it opens or closes. */
export class PanelLinkController implements ReactiveController {
  readonly #host: PanelLinkHost;
  readonly #prepare: () => void;
  #linked?: string;
  #told?: boolean;
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
    const {open, instance} = this.#host;
    if (open === this.#told) return;
    this.#told = open;
    notifyPanelLink(instance);
  }

  hostDisconnected(): void {
    this.#disconnect();
  }

  #connect(): void {
    const host = this.#host;
    const wanted = host.mode === 'floating' ? host.instance : undefined;
    if (wanted === this.#linked) return;
    this.#disconnect();
    if (wanted === undefined) return;
    this.#linked = wanted;
    this.#unlink = linkPanel(wanted, {
      get open() {
        return host.open;
      },
      show: () => host.show(),
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
