/** The beginning of a range of sorted terms: no term in it comes before, all terms of the ranges before do. */
export interface TermRange {
  readonly start: string;
}

/** A prefix of two letters may reach over many files; its first ones have to do. */
const MAX_FILES_OF_PREFIX = 3;

/** The only range that may hold a term, by its place. */
export function fileOfTerm(ranges: readonly TermRange[], term: string): number {
  let low = 0;
  let high = ranges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (compareTerms(ranges[middle]?.start ?? '', term) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The ranges that may hold terms with a prefix, by their places; of a single letter, which tells little, only the first, since
 * the next letter needs but one of them.
 */
export function filesOfPrefix(ranges: readonly TermRange[], prefix: string): readonly number[] {
  const most = prefix.length > 1 ? MAX_FILES_OF_PREFIX : 1;
  const files = [fileOfTerm(ranges, prefix)];
  for (let next = (files[0] ?? 0) + 1; files.length < most && ranges[next]?.start.startsWith(prefix); next++) {
    files.push(next);
  }
  return files;
}

/** The shortest beginning of a term that comes behind another term before it: what tells two ranges apart. */
export function shortestStart(term: string, before: string): string {
  let start = '';
  for (const character of term) {
    start += character;
    if (compareTerms(start, before) > 0) break;
  }
  return start;
}

/** Orders terms by code point, as their UTF-8 bytes are ordered. */
export function compareTerms(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x === y) continue;
    // Surrogates stand for code points above all others in the basic plane.
    const isHighX = x >= 0xd800 && x <= 0xdfff;
    const isHighY = y >= 0xd800 && y <= 0xdfff;
    return isHighX === isHighY ? x - y : isHighX ? 1 : -1;
  }
  return a.length - b.length;
}
