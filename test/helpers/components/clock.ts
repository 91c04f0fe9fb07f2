import {settle} from './until.js';

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
  /** Milliseconds after which it runs again. */
  readonly every?: number;
}

/** A clock that stands still until the test moves it: stands in for timers and `performance.now`. */
export class Clock {
  #now = 0;
  #ids = 0;
  #timers: Timer[] = [];
  readonly #real = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    setInterval: window.setInterval,
    clearInterval: window.clearInterval,
    now: performance.now,
  };

  constructor() {
    const clear = (id: unknown): void => {
      this.#timers = this.#timers.filter(timer => timer.id !== id);
    };
    window.setTimeout = ((run: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
      this.#add({at: this.#now + ms, run: () => run(...args)})) as unknown as typeof window.setTimeout;
    window.setInterval = ((run: (...args: unknown[]) => void, every = 0, ...args: unknown[]) =>
      this.#add({at: this.#now + every, run: () => run(...args), every})) as unknown as typeof window.setInterval;
    window.clearTimeout = window.clearInterval = clear;
    performance.now = () => this.#now;
  }

  /** Lets time pass: runs what is due in its order, and lets everything settle after each. */
  async pass(ms: number): Promise<void> {
    await settle();
    const end = this.#now + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.#now = next.at;
      this.#timers = this.#timers.filter(timer => timer !== next);
      if (next.every !== undefined) this.#timers.push({...next, at: next.at + next.every});
      next.run();
      await settle();
    }
    this.#now = end;
    await settle();
  }

  /** Gives the page its own clock back. */
  restore(): void {
    const {now, ...timers} = this.#real;
    Object.assign(window, timers);
    performance.now = now;
  }

  #add(timer: Omit<Timer, 'id'>): number {
    const id = ++this.#ids;
    this.#timers.push({id, ...timer});
    return id;
  }

  #next(end: number): Timer | undefined {
    return this.#timers.filter(({at}) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }
}
