/** What is summed up of each article during a query. Made once: making it anew would cost more than most queries do. */
export class ScoreBuffers {
  readonly sums: Float64Array;
  readonly covered: Float64Array;
  /** What the words weigh that an article answers, without those that questions are wrapped in. */
  readonly told: Float64Array;
  readonly titleCovered: Float64Array;
  readonly titleShare: Float64Array;
  readonly titlePairs: Uint8Array;
  /** Of one word: the most that any of its variants gives. */
  readonly best: Float64Array;
  /** Of one word and the one before it: where they stand in titles. */
  readonly titles: readonly [Uint8Array, Uint8Array];
  /** Articles that have any word, and those that have one word. */
  readonly found: Uint32Array;
  readonly touched: Uint32Array;

  constructor(count: number) {
    this.sums = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.told = new Float64Array(count);
    this.titleCovered = new Float64Array(count);
    this.titleShare = new Float64Array(count);
    this.titlePairs = new Uint8Array(count);
    this.best = new Float64Array(count);
    this.titles = [new Uint8Array(count), new Uint8Array(count)];
    this.found = new Uint32Array(count);
    this.touched = new Uint32Array(count);
  }

  /** For the next query. */
  clear(): void {
    for (const sums of [this.sums, this.covered, this.told, this.titleCovered, this.titleShare]) sums.fill(0);
    for (const bytes of [this.titlePairs, ...this.titles]) bytes.fill(0);
  }
}
