/** A word as it stands in a text, and the term it is searched by. */
export interface AnalyzedWord {
  readonly term: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A word of a query. */
export interface QueryWord extends AnalyzedWord {
  /** How much it tells about what someone looks for: 1, or less for words that stand in every question. */
  readonly weight: number;
}
