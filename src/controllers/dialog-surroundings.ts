import type {LitElement} from 'lit';
import {BackGesture} from './back-gesture.js';
import {TrapShield} from './trap-shield.js';
import {VisibleArea} from './visible-area.js';

/** What an open dialog needs of the phone around a sheet, and against dialogs of the page that keep focus to themselves. */
export class DialogSurroundings {
  readonly #sheet: readonly {start(): void; stop(): void}[];
  readonly #shield: TrapShield;

  /**
   * @param goBack One step back within a sheet; false when it closed.
   * @param onPress Told of a press in the host before the page is.
   */
  constructor(host: LitElement, goBack: () => boolean, onPress: () => void) {
    this.#sheet = [new BackGesture(goBack), new VisibleArea(host)];
    this.#shield = new TrapShield(host, onPress);
  }

  /** @param trapped What has focus in a dialog of the page that keeps it. */
  follow(isSheet: boolean | undefined, trapped: Element | null | false): void {
    for (const part of this.#sheet) {
      if (isSheet) part.start();
      else part.stop();
    }
    this.#shield.start(trapped);
  }

  stop(): void {
    for (const part of [...this.#sheet, this.#shield]) part.stop();
  }
}
