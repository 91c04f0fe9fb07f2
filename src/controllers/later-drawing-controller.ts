import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {afterFrame} from './next-task.js';

/**
 * Lets a host draw a first part by itself, and the rest once that is on screen: drawn at once, both would hold up a slow phone
 * for longer than people notice.
 */
export class LaterDrawingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #hasFirst: () => boolean;
  #isDue = false;
  #callOff?: () => void;
  #waiting: (() => void)[] = [];

  /** @param hasFirst True once the host draws its first part. */
  constructor(host: ReactiveControllerHost, hasFirst: () => boolean) {
    this.#host = host;
    this.#hasFirst = hasFirst;
    host.addController(this);
  }

  /** True once the host may draw the rest. */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Resolves when everything is drawn that the host wants to draw by now. */
  get whenDrawn(): Promise<void> {
    return this.#callOff ? new Promise(resolve => this.#waiting.push(resolve)) : Promise.resolve();
  }

  hostUpdated(): void {
    if (this.#isDue) this.#finish();
    else if (this.#hasFirst())
      this.#callOff ??= afterFrame(() => {
        this.#isDue = true;
        this.#host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    this.#finish();
  }

  #finish(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
