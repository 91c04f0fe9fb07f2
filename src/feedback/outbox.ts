import {isRecord} from '../core/manifest.js';
import type {Payload} from './payload.js';
import {SendError, sendPayload} from './send.js';

interface Entry {
  readonly url: string;
  readonly payload: Payload;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
}

const KEY = 'helplet:outbox';
const MOST = 20;
/** Nobody waits longer for an answer to a message. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Keeps something on the device until there is a network. Only with the visitor's consent.
 * @returns false where the browser lets nothing be kept.
 */
export function keepForLater(url: string, payload: Payload): boolean {
  return write([...read(), {url, payload, keptAt: Date.now()}].slice(-MOST));
}

let sending = false;

/** Sends what was kept, one after another, as far as the network goes. */
export async function sendKept(): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    for (let [entry] = read(); entry; [entry] = read()) {
      try {
        await sendPayload(entry.url, entry.payload);
      } catch (error) {
        // A server that does not want it will not want it tomorrow either.
        if (error instanceof SendError && error.code !== 'refused') return;
      }
      const {payload} = entry;
      if (!write(read().filter(other => other.payload.reference !== payload.reference))) return;
    }
  } finally {
    sending = false;
  }
}

function read(): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(value) ? value.filter(isEntry).filter(({keptAt}) => Date.now() - keptAt < LONGEST_MS) : [];
  } catch {
    // Storage that is denied, or holds what another version wrote, has nothing to send.
    return [];
  }
}

function write(entries: readonly Entry[]): boolean {
  try {
    if (entries.length > 0) localStorage.setItem(KEY, JSON.stringify(entries));
    else localStorage.removeItem(KEY);
    return true;
  } catch {
    // Denied or full: the caller says so.
    return false;
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.url === 'string' &&
    typeof value.keptAt === 'number' &&
    isRecord(value.payload) &&
    typeof value.payload.reference === 'string'
  );
}
