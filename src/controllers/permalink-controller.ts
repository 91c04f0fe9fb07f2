import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {writeClipboard} from '../page/clipboard.js';

/** How long it is said that a link was copied, in milliseconds. */
const SAY_COPIED_MS = 1600;

/** Copies the address of a heading, for someone who wants to send it. */
export class PermalinkController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer?: ReturnType<typeof setTimeout>;
  #copied = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** True for a moment after a link was copied. */
  get copied(): boolean {
    return this.#copied;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#end();
  }

  async copy(link: HTMLAnchorElement): Promise<void> {
    if (!(await writeClipboard(link.href))) {
      // The address bar is the other place to take it from, where it is the same page.
      if (withoutHash(link.href) === withoutHash(location.href)) location.hash = link.hash;
      return;
    }
    this.#end();
    this.#copied = true;
    this.#timer = setTimeout(() => this.#end(), SAY_COPIED_MS);
    this.#host.requestUpdate();
  }

  #end(): void {
    clearTimeout(this.#timer);
    if (!this.#copied) return;
    this.#copied = false;
    this.#host.requestUpdate();
  }
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] as string;
}
