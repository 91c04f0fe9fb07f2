import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A key press follows the one before it sooner than that. */
const SETTLED_AFTER_MS = 500;
/** Tells a text from the same one before it, for the ear that heard that one. */
const AGAIN = '\u00a0';

/** The text of a status region: one that changes with every key press is said once, when it has stayed the same for a while. */
export class SettledTextController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #read: () => {readonly text: string; readonly of: unknown};
  #text = '';
  /** What was read last; the same text of something else is news. */
  #pending: {readonly text: string; readonly of: unknown} = {text: '', of: undefined};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param read The text, and what it tells of. An empty text says nothing new. */
  constructor(host: ReactiveControllerHost, read: () => {readonly text: string; readonly of: unknown}) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** What the region holds. */
  get text(): string {
    return this.#text;
  }

  hostUpdate(): void {
    const next = this.#read();
    if (next.text === this.#pending.text && next.of === this.#pending.of) return;
    this.#pending = next;
    this.hostDisconnected();
    if (next.text) this.#timer = setTimeout(() => this.#say(next.text), SETTLED_AFTER_MS);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #say(text: string): void {
    this.#text = text === this.#text ? text + AGAIN : text;
    this.#host.requestUpdate();
  }
}
