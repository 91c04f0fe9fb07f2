import type {TermPostings} from './postings.js';

/** A term takes about as many bytes as so many postings. */
const POSTINGS_OF_TERM = 4;

/**
 * Cuts a sorted vocabulary into ranges of about the same size, so that a query fetches only the ranges of its words.
 * @param perFile postings of a range, on the average, at most.
 * @returns at least one range, which is empty where there are no terms.
 */
export function splitPostings(terms: readonly TermPostings[], perFile: number): readonly (readonly TermPostings[])[] {
  const postings = terms.reduce((sum, term) => sum + term.postings.length, 0);
  const count = Math.ceil(postings / perFile);
  const share = (postings + terms.length * POSTINGS_OF_TERM) / count;
  const files: TermPostings[][] = [];
  let size = 0;
  for (const term of terms) {
    if (size >= share * files.length) files.push([]);
    files.at(-1)?.push(term);
    size += term.postings.length + POSTINGS_OF_TERM;
  }
  return files.length > 0 ? files : [[]];
}
