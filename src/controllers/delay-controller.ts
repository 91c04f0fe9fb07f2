import type {ReactiveController, ReactiveControllerHost} from 'lit';

export interface DelayOptions {
  /** How long a wait may stay invisible, in milliseconds. */
  readonly afterMs: number;
  /** How long it stays visible once it is, so that nothing flashes. */
  readonly atLeastMs: number;
}

/** Turns "waiting" into "visibly waiting": only after a moment, and then not for a blink. */
export class DelayController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #waiting: () => boolean;
  readonly #options: DelayOptions;
  #timer?: ReturnType<typeof setTimeout>;
  #shownAt?: number;

  constructor(host: ReactiveControllerHost, waiting: () => boolean, options: DelayOptions) {
    this.#host = host;
    host.addController(this);
    this.#waiting = waiting;
    this.#options = options;
  }

  /** True when the host should show that it waits. */
  get visible(): boolean {
    return this.#shownAt !== undefined;
  }

  hostUpdate(): void {
    const waiting = this.#waiting();
    if (waiting === this.visible) this.#stop();
    else if (this.#timer === undefined)
      this.#timer = setTimeout(this.#settle, waiting ? this.#options.afterMs : this.#left());
  }

  hostDisconnected(): void {
    this.#stop();
    this.#shownAt = undefined;
  }

  readonly #settle = (): void => {
    this.#timer = undefined;
    this.#shownAt = this.#waiting() ? performance.now() : undefined;
    this.#host.requestUpdate();
  };

  #left(): number {
    return Math.max(0, this.#options.atLeastMs - (performance.now() - (this.#shownAt ?? 0)));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
