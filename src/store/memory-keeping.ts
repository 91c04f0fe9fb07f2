import type {DeviceMemory} from '../page/device-memory.js';
import type {StateHolder} from './state-holder.js';

/** Keeps the state up with what the visitor's device remembers. */
export class MemoryKeeping {
  readonly #holder: StateHolder;
  #memory?: DeviceMemory;

  constructor(holder: StateHolder) {
    this.#holder = holder;
  }

  /** Lists what the device remembers, and remembers what comes. */
  use(memory: DeviceMemory): void {
    this.#memory = memory;
    this.note(() => undefined);
  }

  /** Changes what is remembered; without a device nothing is. */
  note(change: (memory: DeviceMemory) => void): void {
    if (!this.#memory) return;
    change(this.#memory);
    const {content} = this.#memory;
    if (content !== this.#holder.state.remembered) this.#holder.set({remembered: content});
  }
}
