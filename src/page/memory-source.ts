import type {DeviceMemory} from './device-memory.js';
import {memoryKey} from './remembered.js';

/** Where memory comes from, for those who do not need its code yet. */
export interface MemorySource {
  /** True when the device has kept something. */
  readonly isKept: boolean;
  /** Fetches the code that reads and writes it. */
  load(): Promise<DeviceMemory>;
}

/** The memory of an instance on this device; see `DeviceMemory` for `isOn`. */
export function memorySource(instance: string, isOn: boolean): MemorySource {
  return {
    isKept: isOn && isKept(memoryKey(instance)),
    async load() {
      const {DeviceMemory} = await import('./device-memory.js');
      return new DeviceMemory(instance, isOn);
    },
  };
}

function isKept(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    // Storage may be denied: then nothing was kept.
    return false;
  }
}
