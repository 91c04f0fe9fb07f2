import type {LitElement, ReactiveController} from 'lit';
import {HelpletArticleCloseEvent} from '../events/article-close-event.js';
import {pageVisibility} from '../page/page-visibility.js';
import {whenGone} from './when-gone.js';

/** Measures how long an article is in view, and tells the page when it goes out of it. */
export class DwellController implements ReactiveController {
  readonly #host: LitElement;
  readonly #shown: () => string | undefined;
  #id?: string;
  /** Milliseconds in view before the page was hidden. */
  #before = 0;
  /** When it came into view; missing while the page is hidden. */
  #since?: number;
  #stopWatching?: () => void;

  /** @param shown Id of the article that is in view. */
  constructor(host: LitElement, shown: () => string | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const id = this.#shown();
    // An update that was under way may come after the host has gone.
    if (id === this.#id || !this.#host.isConnected) return;
    this.#end();
    if (id !== undefined) this.#begin(id);
  }

  hostDisconnected(): void {
    whenGone(this.#host, () => this.#end());
  }

  #begin(id: string): void {
    this.#id = id;
    this.#before = 0;
    this.#since = pageVisibility.isVisible ? performance.now() : undefined;
    this.#stopWatching = pageVisibility.watch(this.#onVisibility);
  }

  #end(): void {
    if (this.#id === undefined) return;
    this.#pause();
    this.#stopWatching?.();
    this.#host.dispatchEvent(new HelpletArticleCloseEvent(this.#id, this.#before / 1000));
    this.#id = undefined;
  }

  #pause(): void {
    if (this.#since !== undefined) this.#before += performance.now() - this.#since;
    this.#since = undefined;
  }

  readonly #onVisibility = (event: Event): void => {
    // A page that is left may never come back to end it.
    if (event.type === 'pagehide') this.#end();
    else if (pageVisibility.isVisible) this.#since ??= performance.now();
    else this.#pause();
  };
}
