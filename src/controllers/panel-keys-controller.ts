import type {LitElement, ReactiveController} from 'lit';
import {isPressed, isTyping} from '../page/keys.js';
import type {View} from '../store/help-state.js';

export interface PanelKeysHost extends LitElement {
  /** True for a panel that opens and closes above the page. */
  readonly isOverlay: boolean;
  /** Keys that open and close it. */
  readonly shortcut: string;
  close(): void;
}

export interface PanelKeysOptions {
  readonly view: () => View;
  readonly searchBox: () => {focus(): void; select(): void} | null;
  /** `clearMatches` takes the marks of a search off the article, and gives false when there are none. */
  readonly viewer: () => {clearMatches(): boolean} | null;
}

/** What keys do in a panel, where nothing inside of it used them. */
export class PanelKeysController implements ReactiveController {
  readonly #host: PanelKeysHost;
  readonly #options: PanelKeysOptions;

  constructor(host: PanelKeysHost, options: PanelKeysOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener('keydown', this.#onKeydown as (event: Event) => void);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!event.defaultPrevented && !event.isComposing && this.#handle(event)) event.preventDefault();
  };

  #handle(event: KeyboardEvent): boolean {
    const {view, searchBox, viewer} = this.#options;
    const {isOverlay, shortcut} = this.#host;
    const isReading = view() === 'article';
    if (event.key === 'Escape' && isReading && viewer()?.clearMatches()) return true;
    if (isOverlay && (event.key === 'Escape' || isPressed(shortcut, event))) {
      this.#host.close();
      return true;
    }
    if (event.key !== '/' || isReading || isTyping(event)) return false;
    searchBox()?.focus();
    searchBox()?.select();
    return true;
  }
}
