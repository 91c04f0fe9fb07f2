import {FileTooLargeError, readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import {cleanSvg, UnreadableSvgError} from '../svg/clean-svg.js';

/** What became of one SVG file. */
export type SvgResult =
  | {readonly kind: 'clean'; readonly svg: string; readonly removed: readonly string[]}
  | {readonly kind: 'unreadable'; readonly reason: string};

/** Cleans the SVG files of all articles, each of them once. */
export class SvgImages {
  readonly #results = new Map<string, SvgResult>();

  /** What is published instead of each file, by absolute path. */
  get cleaned(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#results].flatMap(([file, result]) => (result.kind === 'clean' ? [[file, result.svg]] : [])),
    );
  }

  /**
   * Cleans a file.
   * @returns the result, and whether it is the first time that somebody asks.
   */
  async clean(file: string): Promise<{readonly result: SvgResult; readonly isNew: boolean}> {
    const known = this.#results.get(file);
    const result = known ?? (await resultOf(file));
    this.#results.set(file, result);
    return {result, isNew: known === undefined};
  }
}

async function resultOf(file: string): Promise<SvgResult> {
  try {
    return {kind: 'clean', ...cleanSvg(await readWithin(file, SIZE_LIMITS.svg))};
  } catch (error) {
    if (!(error instanceof UnreadableSvgError) && !(error instanceof FileTooLargeError)) throw error;
    return {kind: 'unreadable', reason: error.message};
  }
}
