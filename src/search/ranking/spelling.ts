import {SHORTEST_CORRECTABLE} from '../analysis/normalize.js';
import type {Spellings} from '../packed/spellings.js';

/** From how many letters on a word may have any typo, or two; shorter ones may lack a letter. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;

/** Which letters of each word occur, as bits: a filter that leaves a few of thousands to be compared. */
const letterMasks = new WeakMap<Spellings, {readonly masks: Uint32Array; readonly lengths: Uint8Array}>();

/** How many typos a word of so many letters may have. */
export function allowedTypos(length: number): number {
  return length < SHORTEST_CORRECTABLE ? 0 : length < TWO_TYPOS_FROM ? 1 : 2;
}

/**
 * The words nearest to one, all at the same, smallest distance.
 * @param maxDistance see {@link allowedTypos}
 * @param unfinished true to compare only the beginnings of longer words.
 */
export function nearestSpellings(
  word: string,
  spellings: Spellings,
  maxDistance: number,
  unfinished = false,
): string[] {
  const {masks, lengths} = masksOf(spellings);
  const mask = maskOf(word);
  let nearest: string[] = [];
  let limit = maxDistance;
  for (let index = 0; index < masks.length; index++) {
    const known = masks[index] as number;
    const longer = (lengths[index] as number) - word.length;
    // Another word of three letters is too easily found; one that lacks a letter is worth a try.
    if (longer < (word.length < ONE_TYPO_FROM ? 1 : -limit)) continue;
    // Each typo takes at most one letter from the set, and brings at most one.
    if (bitCount(mask & ~known) > limit) continue;
    if (!unfinished && (longer > limit || bitCount(known & ~mask) > limit)) continue;
    const spelling = spellings.words[index] as string;
    const distance = unfinished ? beginningDistance(word, spelling, limit) : editDistance(word, spelling, limit);
    if (distance > limit) continue;
    if (distance < limit) {
      limit = distance;
      nearest = [];
    }
    nearest.push(spelling);
  }
  return nearest;
}

/** The longer words that hold one, wherever it stands in them. */
export function wordsHolding(part: string, spellings: Spellings): string[] {
  const {masks, lengths} = masksOf(spellings);
  const mask = maskOf(part);
  const holding: string[] = [];
  for (let index = 0; index < masks.length; index++) {
    if ((mask & ~(masks[index] as number)) !== 0 || (lengths[index] as number) <= part.length) continue;
    const word = spellings.words[index] as string;
    if (word.includes(part)) holding.push(word);
  }
  return holding;
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words, or more than `max` when there are more: the
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment).
 * Source: Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16, 2011.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let column = 0; column <= b.length; column++) last[column] = column;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1);
      }
      current[column] = distance;
      if (distance < smallest) smallest = distance;
    }
    if (smallest > max) return max + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] as number;
}

/** Distance to the beginning of a longer word that comes nearest. */
function beginningDistance(word: string, longer: string, max: number): number {
  let nearest = max + 1;
  for (let length = word.length - max; length <= word.length + max; length++) {
    nearest = Math.min(nearest, editDistance(word, longer.slice(0, length), nearest - 1));
  }
  return nearest;
}

function masksOf(spellings: Spellings): {readonly masks: Uint32Array; readonly lengths: Uint8Array} {
  let known = letterMasks.get(spellings);
  if (!known) {
    const {words} = spellings;
    const masks = Uint32Array.from(words, maskOf);
    const lengths = Uint8Array.from(words, ({length}) => length);
    known = {masks, lengths};
    letterMasks.set(spellings, known);
  }
  return known;
}

/** Letters share bits where an alphabet has more than 32; the filter then only lets more through. */
function maskOf(word: string): number {
  let mask = 0;
  for (let index = 0; index < word.length; index++) mask |= 1 << (word.charCodeAt(index) & 31);
  return mask >>> 0;
}

function bitCount(value: number): number {
  let bits = value - ((value >>> 1) & 0x5555_5555);
  bits = (bits & 0x3333_3333) + ((bits >>> 2) & 0x3333_3333);
  return (((bits + (bits >>> 4)) & 0x0f0f_0f0f) * 0x0101_0101) >>> 24;
}
