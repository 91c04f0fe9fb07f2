/**
 * Weights of the ranking. One set for every collection; docs/decisions/0008 has the figures.
 * BM25F: Robertson, Zaragoza & Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004.
 */
export const PARAMETERS = {
  /** Saturation: how much further occurrences add. */
  k1: 3,
  titleWeight: 8,
  headingWeight: 4,
  keywordWeight: 3,
  /** Length normalisation, from 0 to 1. */
  titleNorm: 0.5,
  headingNorm: 0.5,
  bodyNorm: 0.75,
  /** For the share of the query that stands in the title. */
  titleCoverage: 0.3,
  /** For the share of the title that stands in the query. */
  titleShare: 0.5,
  /** For words that follow each other in the title as in the query. */
  titlePairs: 0.3,
  /** The same in headings and text. */
  bodyPairs: 0.6,
  /** For the share of the query in the best stretch of text. */
  window: 0.4,
  windowWords: 20,
  /** How far an article's score moves towards the best one of the same title: both answer the same question. */
  sameTitle: 0.6,
  /** What other than the exact term counts. */
  prefix: 0.9,
  typo: 0.9,
  synonym: 0.9,
} as const;

/** Articles whose text decides their order among themselves, at most: fewer while someone types and the next key is near. */
export const MAX_REFINED = {submit: 20, typeahead: 10} as const;
/** Those with less than this share of the best score stay where they are. */
export const REFINE_SHARE = 0.4;
