import type {LitElement} from 'lit';
import {BackGesture} from './back-gesture.js';
import {VisibleArea} from './visible-area.js';

/** What follows a sheet while it covers a phone's screen. Fetched with the first one. */
export class Sheet {
  readonly #parts: readonly {start(): void; stop(): void}[];

  /** @param goBack One step back within the sheet; false when it closed. */
  constructor(host: LitElement, goBack: () => boolean) {
    this.#parts = [new BackGesture(goBack), new VisibleArea(host)];
  }

  start(): void {
    for (const part of this.#parts) part.start();
  }

  stop(): void {
    for (const part of this.#parts) part.stop();
  }
}
