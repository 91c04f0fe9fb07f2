import type {TermPostings} from './postings.js';

export interface PostingsLimits {
  /** Up to so many postings stay in one file: it is smaller than what a few queries would fetch piece by piece. */
  readonly wholeUpTo: number;
  /** Postings of one file where there are several. */
  readonly perFile: number;
}

/** 5,000 postings are about 10 KB, half of it after Brotli. */
export const POSTINGS_LIMITS: PostingsLimits = {wholeUpTo: 300_000, perFile: 5000};

/** Cuts a sorted vocabulary into ranges, so that a query fetches only the ranges of its words. */
export function splitPostings(
  terms: readonly TermPostings[],
  {wholeUpTo, perFile}: PostingsLimits = POSTINGS_LIMITS,
): readonly (readonly TermPostings[])[] {
  const total = terms.reduce((sum, {postings}) => sum + postings.length, 0);
  if (total <= wholeUpTo) return [terms];
  const files: TermPostings[][] = [];
  let room = 0;
  for (const term of terms) {
    const {length} = term.postings;
    if (room < length || !files.length) {
      files.push([]);
      room = perFile;
    }
    files.at(-1)?.push(term);
    room -= length;
  }
  return files;
}
