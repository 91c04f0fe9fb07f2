import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A key press follows the one before it sooner than that, in milliseconds. */
const SETTLED_MS = 500;

/** What a host's status region holds. Each letter of a query may find something else: only what stays is said, once. */
export class StatusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #status: () => string;
  #text = '';
  /** What it will hold once that has stayed the same for a while. */
  #next = '';
  #timer?: ReturnType<typeof setTimeout>;

  /** @param status The state in words; empty for nothing to say. */
  constructor(host: ReactiveControllerHost, status: () => string) {
    this.#host = host;
    this.#status = status;
    host.addController(this);
  }

  get text(): string {
    return this.#text;
  }

  hostUpdate(): void {
    const status = this.#status();
    if (status === this.#next) return;
    this.#text = '';
    this.#next = status;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = status;
      this.#host.requestUpdate();
    }, SETTLED_MS);
  }
}
