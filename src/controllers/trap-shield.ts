import type {LitElement} from 'lit';

/** What dialogs of libraries listen for on the whole document: what happens outside of them closes them, or is undone. */
const EVENTS = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'keydown', 'keyup', 'focusin', 'focusout'],
];

/** No key at all. */
const NO_KEY = {key: 'Unidentified', code: '', keyCode: 0, which: 0};

/**
 * Lets a dialog of the page that keeps focus and presses to itself leave the host alone: to the page, events in the host look
 * as if they came from what has focus in that dialog, and they go no further than the host. What they do by themselves, such
 * as moving focus or following a link, stays as it is.
 */
export class TrapShield {
  readonly #host: LitElement;
  readonly #onPress: () => void;
  #abort?: AbortController;
  #inside: Element | null | false = null;

  /** @param onPress Told of a press in the host before the page is. */
  constructor(host: LitElement, onPress: () => void) {
    this.#host = host;
    this.#onPress = onPress;
  }

  /** @param inside What has focus in the page's dialog. Nothing where there is no such dialog: then events stay as they are. */
  start(inside: Element | null | false): void {
    this.#inside = inside;
    // Libraries hide everything beside their dialog from assistive technology.
    if (inside) this.#host.removeAttribute('aria-hidden');
    if (this.#abort) return;
    this.#abort = new AbortController();
    const {signal} = this.#abort;
    for (const type of EVENTS) {
      addEventListener(type, this.#onWayDown, {signal, passive: true, capture: true});
      this.#host.addEventListener(type, unmask, {signal, passive: true, capture: true});
      this.#host.addEventListener(type, this.#onWayUp, {signal, passive: true});
    }
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
  }

  /** The window is the only place where an event is before the listeners of the document. */
  readonly #onWayDown = (event: Event): void => {
    if (!event.composedPath().includes(this.#host)) return;
    if (event.type === 'pointerdown') this.#onPress();
    const target = this.#inside;
    if (!target) return;
    for (const [name, value] of Object.entries({target, composedPath: () => [target], ...NO_KEY}))
      Object.defineProperty(event, name, {value, configurable: true});
  };

  readonly #onWayUp = (event: Event): void => {
    if (this.#inside) event.stopPropagation();
  };
}

/** Gives an event its own members back. */
function unmask(event: Event): void {
  for (const name of ['target', 'composedPath', ...Object.keys(NO_KEY)]) Reflect.deleteProperty(event, name);
}
