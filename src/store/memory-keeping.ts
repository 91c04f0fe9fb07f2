import type {DeviceMemory} from '../page/device-memory.js';
import type {MemorySource} from '../page/memory-source.js';
import {centreKey, type StoreOptions} from './help-options.js';
import type {StateHolder} from './state-holder.js';

/** Keeps the state up with what the visitor's device remembers of the help centre on show. */
export class MemoryKeeping {
  readonly #holder: StateHolder;
  readonly #options: () => StoreOptions;
  #sourceOf?: (centre: string) => MemorySource;
  #source?: MemorySource;
  #memory?: Promise<DeviceMemory>;
  #stopWatching?: () => void;

  constructor(holder: StateHolder, options: () => StoreOptions) {
    this.#holder = holder;
    this.#options = options;
  }

  /** Lists what the device remembers, and remembers what comes. */
  use(sourceOf: (centre: string) => MemorySource): void {
    this.#sourceOf = sourceOf;
    this.open();
  }

  /** Turns to the memory of the help centre that the options name now. */
  open(): void {
    this.stop();
    const centre = centreKey(this.#options());
    const source = centre ? this.#sourceOf?.(centre) : undefined;
    this.#source = source;
    this.#memory = undefined;
    const look = (): void => this.note(() => undefined);
    this.#stopWatching = source?.watch(look);
    if (source?.isKept) look();
  }

  /** Hears no more of other tabs. */
  stop(): void {
    this.#stopWatching?.();
    this.#stopWatching = undefined;
    this.#source = undefined;
  }

  /** Forgets the searches and articles that the device remembers. */
  clear(): void {
    this.#holder.set({remembered: {...this.#holder.state.remembered, searches: [], articles: []}});
    this.note(memory => memory.clear());
  }

  /** Shows an announcement no more. */
  closeNotice(id: string): void {
    const {remembered} = this.#holder.state;
    this.#holder.set({remembered: {...remembered, notices: [id, ...remembered.notices]}});
    this.note(memory => memory.addNotice(id));
  }

  /** Changes what is remembered; without a device nothing is. The code of it is fetched with the first change. */
  note(change: (memory: DeviceMemory) => void): void {
    const source = this.#source;
    if (!source) return;
    this.#memory ??= source.load();
    this.#memory.then(
      memory => {
        change(memory);
        // Another help centre may be on show by now.
        if (source !== this.#source) return;
        if (memory.content !== this.#holder.state.remembered) this.#holder.set({remembered: memory.content});
      },
      () => {
        // What its code could not be fetched for is not remembered. The next change tries again.
        if (source === this.#source) this.#memory = undefined;
      },
    );
  }
}
