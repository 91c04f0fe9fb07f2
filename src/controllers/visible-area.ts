import type {LitElement} from 'lit';

/**
 * Keeps a sheet that covers the screen within what can be seen of it: where a keyboard comes up, browsers leave the layout
 * as it is and cover its lower part, and Safari scrolls the page behind besides.
 */
export class VisibleArea {
  readonly #host: LitElement;
  #abort?: AbortController;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Follows the visible area until {@link stop}. */
  start(): void {
    const {visualViewport} = globalThis;
    if (!visualViewport || this.#abort) return;
    this.#abort = new AbortController();
    for (const type of ['resize', 'scroll'] as const)
      visualViewport.addEventListener(type, this.#follow, {signal: this.#abort.signal});
    this.#follow();
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#set('', '');
  }

  readonly #follow = (): void => {
    const {visualViewport} = globalThis;
    // Zoomed in by hand: then the sheet stays as large as the page, and is panned like it.
    if (!visualViewport || visualViewport.scale > 1.01) this.#set('', '');
    else this.#set(`${visualViewport.height}px`, `${visualViewport.offsetTop}px`);
  };

  #set(blockSize: string, top: string): void {
    const style = this.#host.renderRoot?.querySelector('dialog')?.style;
    style?.setProperty('--_visible-size', blockSize);
    style?.setProperty('--_visible-top', top);
  }
}
