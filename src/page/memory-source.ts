import type {DeviceMemory} from './device-memory.js';
import {readStored, watchStored} from './device-storage.js';
import {memoryKey} from './remembered.js';

/** Where memory comes from, for those who do not need its code yet. */
export interface MemorySource {
  /** True when the device has kept something. */
  readonly isKept: boolean;
  /** Fetches the code that reads and writes it. */
  load(): Promise<DeviceMemory>;
  /** Calls back when another tab has changed it. Returns what ends that. */
  watch(listener: () => void): () => void;
}

/** The memory that an instance has of a help centre on this device; see `DeviceMemory` for `isOn`. */
export function memorySource(instance: string, isOn: boolean, centre: string): MemorySource {
  const key = memoryKey(instance, centre);
  return {
    isKept: isOn && (readStored(key) ?? readStored(memoryKey(instance))) !== null,
    async load() {
      const {DeviceMemory} = await import('./device-memory.js');
      return new DeviceMemory(instance, isOn, centre);
    },
    watch: listener => watchStored(key, listener),
  };
}
