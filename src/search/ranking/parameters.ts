/**
 * Weights of the ranking. One set for every collection; docs/decisions/0008 has the figures.
 * BM25F: Robertson, Zaragoza & Taylor, "Simple BM25 Extension to Multiple Weighted Fields", CIKM 2004.
 */
export const PARAMETERS = {
  /** Saturation: how much further occurrences add. */
  k1: 2.5,
  titleWeight: 8,
  headingWeight: 4,
  keywordWeight: 3,
  /** Length normalisation, from 0 to 1. */
  titleNorm: 0.5,
  headingNorm: 0.5,
  bodyNorm: 0.5,
  /** For the share of the query that stands in the title. */
  titleCoverage: 0.6,
  /** For the share of the title that stands in the query. */
  titleShare: 0.8,
  /** For words that follow each other in the title as in the query. */
  titlePairs: 0.3,
  /** The same in headings and text. */
  bodyPairs: 0.9,
  /** For the share of the query in the best stretch of text. */
  window: 0.8,
  windowWords: 24,
  /** For signs that stand in the title, or only in the text, as in the query ("C#"). */
  titleLiteral: 0.5,
  bodyLiteral: 0.3,
  /** What a word counts that an article has without the signs which make another one of it. */
  withoutSigns: 0.1,
  /** How far an article's score moves towards the best one of the same title: both answer the same question. */
  sameTitle: 0.6,
  /** How often a term counts as occurring that an article has only as a part of words. */
  partFrequency: 0.15,
  /** What other than the exact term counts. */
  prefix: 0.9,
  typo: 0.9,
  synonym: 0.9,
  joined: 0.95,
  split: 0.8,
  part: 0.5,
  unmarked: 0.8,
  /** Articles have to answer this share of what the best one answers. */
  leastCoverage: 0.15,
  /** The same where they answer only what questions are wrapped in. */
  leastSoftCoverage: 0.2,
  /** Articles whose text decides their order among themselves, at most: fewer while someone types and the next key is near. */
  refined: 20,
  refinedWhileTyping: 10,
  /** Those with less than this share of the best score stay where they are. */
  refineShare: 0.4,
} as const;
