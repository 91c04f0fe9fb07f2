import {settle} from './until.js';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until the test moves it: stands in for `setTimeout` and `performance.now`. */
export class Clock {
  #now = 0;
  #ids = 0;
  #timers: Timer[] = [];
  readonly #real = {setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: performance.now};

  constructor() {
    window.setTimeout = ((run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      const id = ++this.#ids;
      this.#timers.push({id, at: this.#now + ms, run: () => run(...args)});
      return id;
    }) as unknown as typeof window.setTimeout;
    window.clearTimeout = (id => {
      this.#timers = this.#timers.filter(timer => timer.id !== id);
    }) as typeof window.clearTimeout;
    performance.now = () => this.#now;
  }

  /** Lets time pass: runs what is due in its order, and lets everything settle after each. */
  async pass(ms: number): Promise<void> {
    await settle();
    const end = this.#now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.at;
      this.#timers = this.#timers.filter(timer => timer !== next);
      next.run();
      await settle();
    }
    this.#now = end;
    await settle();
  }

  /** Gives the page its own clock back. */
  restore(): void {
    window.setTimeout = this.#real.setTimeout;
    window.clearTimeout = this.#real.clearTimeout;
    performance.now = this.#real.now;
  }

  #next(end: number): Timer | undefined {
    return this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
