/** What is summed up of each article during a query. Made once: making it anew would cost more than most queries do. */
export interface ScoreBuffers {
  readonly sums: Float64Array;
  readonly covered: Float64Array;
  /** What the words weigh that an article answers, without those that questions are wrapped in. */
  readonly told: Float64Array;
  readonly titleCovered: Float64Array;
  readonly titleShare: Float64Array;
  readonly titlePairs: Uint8Array;
  /** Of one word: the most that any of its variants gives. */
  readonly best: Float64Array;
  /** Of every other word: where it stands in titles. */
  readonly evenTitles: Uint8Array;
  readonly oddTitles: Uint8Array;
  /** Articles that have any word, and those that have one word. */
  readonly found: Uint32Array;
  readonly touched: Uint32Array;
}

export function createBuffers(count: number): ScoreBuffers {
  const doubles = (): Float64Array => new Float64Array(count);
  const bytes = (): Uint8Array => new Uint8Array(count);
  return {
    sums: doubles(),
    covered: doubles(),
    told: doubles(),
    titleCovered: doubles(),
    titleShare: doubles(),
    titlePairs: bytes(),
    best: doubles(),
    evenTitles: bytes(),
    oddTitles: bytes(),
    found: new Uint32Array(count),
    touched: new Uint32Array(count),
  };
}
