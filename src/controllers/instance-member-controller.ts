import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {HelpStore} from '../store/help-store.js';
import type {HelpController} from './help-controller.js';

/** Counts a host among the lists or the panels of its instance, and follows it into another instance. */
export class InstanceMemberController implements ReactiveController {
  readonly #host: {readonly isConnected: boolean};
  readonly #help: HelpController;
  readonly #enter: (store: HelpStore) => () => void;
  #store?: HelpStore;
  #leave?: () => void;

  /** @param enter Counts the host in a store. Returns what ends that. */
  constructor(
    host: ReactiveControllerHost & {readonly isConnected: boolean},
    help: HelpController,
    enter: (store: HelpStore) => () => void,
  ) {
    this.#host = host;
    this.#help = help;
    this.#enter = enter;
    host.addController(this);
  }

  hostConnected(): void {
    this.#join();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#join();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
    this.#store = undefined;
  }

  #join(): void {
    const {store} = this.#help;
    if (store === this.#store) return;
    this.#leave?.();
    this.#leave = this.#enter(store);
    this.#store = store;
  }
}
