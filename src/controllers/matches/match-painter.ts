import type {TextMatch} from './text-runs.js';

/** Makes matches visible. */
export interface MatchPainter {
  /** Marks all of them, in place of what was marked before. */
  show(matches: readonly TextMatch[]): void;
  /** Marks one of them as the current one. */
  setCurrent(index: number): void;
  /** What stands where a match is. */
  placeOf(index: number): Range | Element | undefined;
  hide(): void;
}
