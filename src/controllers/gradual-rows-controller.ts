import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Hit} from '../core/search-provider.js';
import {shownResults} from '../store/help-state.js';
import type {HelpController} from './help-controller.js';
import {afterFrame} from './next-task.js';

export interface GradualRowsOptions<Row> {
  /** All rows there are to draw. */
  readonly rows: () => readonly Row[];
  /** What tells a row from others. */
  readonly keyOf: (row: Row) => unknown;
  /** True when all rows have to be there at once, because someone moves through them. */
  readonly atOnce?: () => boolean;
  /** True when even the first rows can wait for a frame. */
  readonly canWait?: () => boolean;
}

/** So few that a slow phone draws them without making a key press wait. */
const ROWS_A_STEP = 2;

/**
 * Draws rows a few at a time, each step after the one before is on screen. Until its turn comes, a place keeps the row
 * that stood there before, so that nothing blinks.
 */
export class GradualRowsController<Row> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: GradualRowsOptions<Row>;
  #all: readonly Row[] = [];
  #drawn: readonly Row[] = [];
  #count = 0;
  #callOff?: () => void;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost, options: GradualRowsOptions<Row>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** The rows to draw now. */
  get rows(): readonly Row[] {
    return this.#drawn;
  }

  /** Whether all rows are drawn. */
  get complete(): boolean {
    return this.#count >= this.#all.length;
  }

  /** Resolves when all rows are drawn. */
  get whenComplete(): Promise<void> {
    return this.complete ? Promise.resolve() : new Promise(resolve => this.#waiting.push(resolve));
  }

  hostUpdate(): void {
    const all = this.#options.rows();
    if (all !== this.#all) {
      this.#count = Math.min(
        all.length,
        Math.max(this.#options.canWait?.() ? 0 : ROWS_A_STEP, firstDifference(all, this.#all)),
      );
      this.#all = all;
    }
    // Nobody sees a hidden page, and it gets no frames.
    if (document.hidden || this.#options.atOnce?.()) this.#count = all.length;
    this.#drawn = this.#mix();
  }

  hostUpdated(): void {
    if (this.complete) this.#finish();
    else this.#scheduleStep();
  }

  hostDisconnected(): void {
    this.#count = this.#all.length;
    this.#finish();
  }

  /** Rows whose turn has come, then what stood in the places of the others. */
  #mix(): readonly Row[] {
    if (this.complete) return this.#all;
    const {keyOf} = this.#options;
    const current = this.#all.slice(0, this.#count);
    const keys = new Set(current.map(keyOf));
    const before = this.#drawn.slice(this.#count, this.#all.length);
    return [...current, ...before.filter(row => !keys.has(keyOf(row)))];
  }

  #scheduleStep(): void {
    this.#callOff ??= afterFrame(() => {
      this.#callOff = undefined;
      this.#count = Math.min(this.#all.length, this.#count + ROWS_A_STEP);
      this.#host.requestUpdate();
    });
  }

  #finish(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

/** How many rows both begin with. */
function firstDifference(a: readonly unknown[], b: readonly unknown[]): number {
  const index = a.findIndex((row, position) => row !== b[position]);
  return index === -1 ? a.length : index;
}

const NO_HITS: readonly Hit[] = [];

/**
 * The hits of an instance, drawn a few at a time; all of them as soon as someone moves through them.
 * @param canWait true when even the first ones can wait for a frame.
 */
export function gradualHits(
  host: ReactiveControllerHost,
  help: HelpController,
  canWait?: () => boolean,
): GradualRowsController<Hit> {
  return new GradualRowsController<Hit>(host, {
    rows: () => shownResults(help.state)?.hits ?? NO_HITS,
    keyOf: ({article}) => article.id,
    atOnce: () => help.state.activeOption !== -1,
    ...(canWait ? {canWait} : {}),
  });
}
