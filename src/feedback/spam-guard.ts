import type {Guard} from './payload.js';

/** A person needs longer to write anything, in milliseconds. */
const SHORTEST_MS = 2000;
const MOST_MESSAGES = 5;
const WITHIN_MS = 10 * 60 * 1000;

const sentAt: number[] = [];

/** What to do with a message: send it, have it confirmed by a second press, or wait. */
export type GuardVerdict = 'send' | 'too-fast' | 'too-many';

/** Tells people from programs by what they do, without a third party. One for each form. */
export class SpamGuard {
  #startedAt = performance.now();
  #isConfirmed = false;

  /** The form is shown anew. */
  start(): void {
    this.#startedAt = performance.now();
    this.#isConfirmed = false;
  }

  /** Asks before something is sent. Whoever is too fast is let through the next time. */
  check(): GuardVerdict {
    const now = performance.now();
    if (sentAt.filter(time => now - time < WITHIN_MS).length >= MOST_MESSAGES) return 'too-many';
    const isFast = now - this.#startedAt < SHORTEST_MS && !this.#isConfirmed;
    this.#isConfirmed = true;
    return isFast ? 'too-fast' : 'send';
  }

  /** Something was sent. */
  noteSent(): void {
    sentAt.push(performance.now());
  }

  /** What the server is told, to decide for itself. */
  report(trap: string): Guard {
    return {seconds: Math.round((performance.now() - this.#startedAt) / 1000), trap};
  }
}
