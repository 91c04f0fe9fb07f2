import {wordList} from './word-list.js';

const SHORTEST_STEM = 3;

/** A stemmer that cuts the longest of some endings that leaves enough of a word: for languages without one of their own. */
export function stemBySuffixes(list: string): (word: string) => string {
  const suffixes = wordList(list).sort((a, b) => b.length - a.length);
  return word => {
    for (const suffix of suffixes) {
      if (word.length - suffix.length >= SHORTEST_STEM && word.endsWith(suffix)) return word.slice(0, -suffix.length);
    }
    return word;
  };
}
