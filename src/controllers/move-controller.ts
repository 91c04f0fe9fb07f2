import type {LitElement, ReactiveController} from 'lit';
import {inNextTask} from './next-task.js';
import {whenGone} from './when-gone.js';

/** Gives a host that is moved within the page what the browser takes from it then: focus, and how far its boxes are scrolled. */
export class MoveController implements ReactiveController {
  readonly #host: LitElement;
  readonly #boxes: string;
  readonly #scrolled = new Map<Element, number>();
  /** What has focus in the host, down through shadow roots, or has just lost it. */
  #focused?: HTMLElement;

  /** @param boxes Selects the boxes of the host that scroll. Default: none. */
  constructor(host: LitElement, boxes = '') {
    this.#host = host;
    this.#boxes = boxes;
    host.addController(this);
  }

  hostConnected(): void {
    const {renderRoot} = this.#host;
    for (const type of ['focusin', 'focusout']) renderRoot.addEventListener(type, this.#onFocus);
    if (this.#boxes) renderRoot.addEventListener('scroll', this.#onScroll, {capture: true, passive: true});
    for (const [box, top] of this.#scrolled) box.scrollTop = top;
    this.#focused?.focus({preventScroll: true});
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => {
      this.#focused = undefined;
      this.#scrolled.clear();
    });
  }

  /** Before they take an element out, most browsers tell that it loses focus: only then is it known for certain what has it. */
  readonly #onFocus = (event: Event): void => {
    this.#focused = event.composedPath()[0] as HTMLElement;
    inNextTask(() => {
      if (!this.#host.matches(':focus-within')) this.#focused = undefined;
    });
  };

  readonly #onScroll = ({target}: Event): void => {
    if ((target as Element).matches(this.#boxes)) this.#scrolled.set(target as Element, (target as Element).scrollTop);
  };
}
