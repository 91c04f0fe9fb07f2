import type {LitElement, ReactiveController} from 'lit';
import {whenGone} from './when-gone.js';

/** Remembers where focus was in its host, and brings it back there. */
export class FocusMemoryController implements ReactiveController {
  readonly #host: LitElement;
  #remembered: HTMLElement[] = [];
  #outside?: HTMLElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#remembered = [];
      this.#outside = undefined;
    });
  }

  /** True while focus is in the host, where keys reach it. Some browsers leave it for a while with what has become inert. */
  get within(): boolean {
    const {activeElement} = this.#host.renderRoot as ShadowRoot;
    return activeElement !== null && !activeElement.closest('[inert],[hidden]');
  }

  /** Remembers what has focus inside the host; the last one remembered comes back first. */
  push(): void {
    const inside = this.#inside;
    if (inside) this.#remembered.push(inside);
  }

  /** Gives focus back to what was last remembered and can still take it. Returns false when nothing can. */
  pop(): boolean {
    for (let element = this.#remembered.pop(); element; element = this.#remembered.pop()) {
      element.focus({preventScroll: true});
      // A removed, hidden or inert element refuses focus.
      if (this.#inside === element && this.within) return true;
    }
    return false;
  }

  get #inside(): HTMLElement | undefined {
    return deepest((this.#host.renderRoot as ShadowRoot).activeElement);
  }

  /** Remembers what has focus on the page, before the host takes it. */
  rememberOutside(): void {
    if (this.within) return;
    const active = deepest(document.activeElement);
    this.#outside = active && active !== document.body ? active : undefined;
  }

  /** Gives focus back to the page, if the host has it. */
  returnOutside(): void {
    if (this.#outside?.isConnected) this.#outside.focus({preventScroll: true});
    this.#outside = undefined;
  }
}

/** The element that has focus, down through shadow roots. */
function deepest(active: Element | null): HTMLElement | undefined {
  let element = active;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : undefined;
}
