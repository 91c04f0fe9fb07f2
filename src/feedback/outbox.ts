import {isRecord} from '../core/is-record.js';
import {pageConnection} from '../page/connection.js';
import {OUTBOX_KEY, readStored, watchStored} from '../page/device-storage.js';
import {inOneTab} from '../page/tab-lock.js';
import type {Payload} from './payload.js';
import {SendError, type SendFailure, sendPayload} from './send.js';

/** Something that waits on the device. */
export interface KeptPayload {
  /** Absolute: it may be sent from another page. */
  readonly url: string;
  readonly payload: Payload;
  /** When it was kept, in milliseconds since 1970. */
  readonly keptAt: number;
  /** What a server answered that did not take it. */
  readonly problem?: Exclude<SendFailure, 'network'>;
}

const MOST = 20;
/** Nobody waits longer for an answer to a message. */
const LONGEST_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Answers about the text itself: Bad Request, Content Too Large, Unprocessable Content. All others, such as Forbidden or Not
 * Found, may be different when the visitor has logged in, or the site is mended.
 */
const REFUSALS: ReadonlySet<number> = new Set([400, 413, 422]);

const listeners = new Set<() => void>();

/**
 * Keeps something on the device until there is a network. Only with the visitor's consent.
 * @param url Absolute.
 * @returns false where the browser lets nothing be kept.
 */
export function keepForLater(url: string, payload: Payload): boolean {
  startOutbox();
  return write([...read(), {url, payload, keptAt: Date.now()}].slice(-MOST));
}

/** What a server did not take, and the visitor shall know of. */
export function undelivered(): readonly KeptPayload[] {
  return read().filter(({problem}) => problem);
}

/** Lets go of something, sent or not. */
export function discardKept(reference: string): boolean {
  return write(read().filter(({payload}) => payload.reference !== reference));
}

/** Calls back when something was kept, sent, refused or let go, here or in another tab. Returns what ends that. */
export function watchOutbox(listener: () => void): () => void {
  listeners.add(listener);
  const end = watchStored(OUTBOX_KEY, listener);
  return () => {
    listeners.delete(listener);
    end();
  };
}

let isStarted = false;

/** Sends what waits whenever the network is back, as long as the page is there. */
export function startOutbox(): void {
  if (isStarted) return;
  isStarted = true;
  pageConnection.watch(change => {
    if (change === 'back') void sendKept();
  });
}

let sending: Promise<void> | undefined;

/**
 * Sends what was kept, one after another and in one tab at a time, but for what a server has refused. Removes what is too old.
 */
export function sendKept(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = undefined;
  });
  return sending;
}

/** Tries to send one thing again, also one that was refused. */
export async function sendAgain(reference: string): Promise<void> {
  await sending;
  await inOneTab(OUTBOX_KEY, () => send(reference));
}

async function sendAll(): Promise<void> {
  write(read());
  const unreachable = new Set<string>();
  for (const {payload} of read()) {
    const isMine = await inOneTab(OUTBOX_KEY, () => send(payload.reference, unreachable));
    if (!isMine) return;
  }
}

/** @param unreachable Addresses that nobody answered from; left out where the visitor wants to try everything. */
async function send(reference: string, unreachable?: Set<string>): Promise<void> {
  // Another tab may have sent it by now.
  const entry = read().find(({payload}) => payload.reference === reference);
  if (!entry || (unreachable && (entry.problem === 'refused' || unreachable.has(entry.url)))) return;
  try {
    await sendPayload(entry.url, entry.payload);
    discardKept(reference);
  } catch (error) {
    if (!(error instanceof SendError)) throw error;
    const {status} = error;
    if (status === undefined) unreachable?.add(entry.url);
    else noteProblem(reference, REFUSALS.has(status) ? 'refused' : 'unavailable');
  }
}

function noteProblem(reference: string, problem: NonNullable<KeptPayload['problem']>): void {
  write(read().map(kept => (kept.payload.reference === reference ? {...kept, problem} : kept)));
}

/** What waits and is not too old. */
function read(): readonly KeptPayload[] {
  try {
    const value: unknown = JSON.parse(readStored(OUTBOX_KEY) ?? '[]');
    return Array.isArray(value)
      ? value.filter(isKept).filter(({keptAt}) => Math.abs(Date.now() - keptAt) < LONGEST_MS)
      : [];
  } catch {
    // What another program wrote there is nothing to send.
    return [];
  }
}

function write(entries: readonly KeptPayload[]): boolean {
  try {
    if (entries.length > 0) localStorage.setItem(OUTBOX_KEY, JSON.stringify(entries));
    else localStorage.removeItem(OUTBOX_KEY);
  } catch {
    // Denied or full: the caller says so.
    return false;
  }
  for (const listener of listeners) listener();
  return true;
}

function isKept(value: unknown): value is KeptPayload {
  return (
    isRecord(value) &&
    typeof value.url === 'string' &&
    typeof value.keptAt === 'number' &&
    isRecord(value.payload) &&
    typeof value.payload.reference === 'string'
  );
}
