import type {DeviceMemory} from '../page/device-memory.js';
import type {MemorySource} from '../page/memory-source.js';
import type {StateHolder} from './state-holder.js';

/** Keeps the state up with what the visitor's device remembers. */
export class MemoryKeeping {
  readonly #holder: StateHolder;
  #source?: MemorySource;
  #memory?: Promise<DeviceMemory>;

  constructor(holder: StateHolder) {
    this.#holder = holder;
  }

  /** Lists what the device remembers, and remembers what comes. */
  use(source: MemorySource): void {
    this.#source = source;
    this.#memory = undefined;
    if (source.isKept) this.note(() => undefined);
  }

  /** Changes what is remembered; without a device nothing is. The code of it is fetched with the first change. */
  note(change: (memory: DeviceMemory) => void): void {
    const source = this.#source;
    if (!source) return;
    this.#memory ??= source.load();
    this.#memory.then(
      memory => {
        if (source !== this.#source) return;
        change(memory);
        if (memory.content !== this.#holder.state.remembered) this.#holder.set({remembered: memory.content});
      },
      () => {
        // What its code could not be fetched for is not remembered. The next change tries again.
        this.#memory = undefined;
      },
    );
  }
}
