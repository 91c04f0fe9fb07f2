import {cut} from './normalize.js';

/**
 * Words of scripts that are written without spaces.
 *
 * `Intl.Segmenter` finds them by dictionary, and each browser brings its own, so that the build and a page may part a
 * run differently. What keeps index and query in agreement:
 *
 * - The unit is the run of such letters, without what stands around it. Measured on help texts, a part of a run queried
 *   alone gives the words that it has within the run (99.4 % and more), and Node and Chromium part Chinese, Japanese and
 *   Thai alike.
 * - Ideographs are words of their own, apart from kana, of at most two: dictionaries differ most in how they join short
 *   words, and the ending of a Japanese verb is not part of its term. Firefox then gives 97 % of the terms that Node
 *   gives for Chinese, 92 % for Japanese, 86 % for Thai. Single ideographs would always agree, but half the articles
 *   contain those of any query, and marks would stand in the middle of other words.
 * - The locale is always the same: dictionaries are chosen by script, and a page's locale must not change its terms.
 *
 * Without `Intl.Segmenter` (Firefox before 125) ideographs go by twos and each run of kana, and of any other script, is
 * one word. Single characters would not be in an index that was built with a dictionary (9–23 % of the terms of short
 * queries were, by twos 71–91 %).
 */

/** A piece of a text, and where it begins. */
export interface Piece {
  readonly text: string;
  readonly index: number;
}

// The length and voice marks of kana belong to no script.
const LETTERS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30fc\\uff70\\uff9e\\uff9f' +
  '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const UNSPACED = new RegExp(`[${LETTERS}]`, 'u');
/** Where such letters can be at all: ten times faster to rule out, which keeps other texts from paying for them. */
const UNSPACED_BLOCKS =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u9fff\ua9e0-\uaa7f\ud800-\udfff\uf900-\ufaff\uff66-\uff9f]/;
/** Marks go with the letter before them, whatever its script. */
const RUN = new RegExp(`(?=[\\p{L}\\p{N}])[${LETTERS}][${LETTERS}\\p{M}\\u200c\\u200d]*`, 'gu');
const PART =
  /(?:\p{Script=Han}\p{M}*){1,2}|\p{Script=Katakana}[\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f\p{M}]*|[^\p{Script=Han}\p{Script=Katakana}]+/gu;

/** Longer than any sentence. The segmenter's time grows with the square of the text: 40 s for 200,000 characters. */
const MAX_STRETCH = 256;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of such scripts. */
export function hasUnspacedLetters(text: string): boolean {
  return UNSPACED_BLOCKS.test(text) && UNSPACED.test(text);
}

/** Parts a text where such words begin and end, and where other scripts meet them; the pieces join to the text. */
export function segment(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const {0: run, index} of text.matchAll(RUN)) {
    if (index > end) pieces.push({text: text.slice(end, index), index: end});
    addWords(pieces, run, index);
    end = index + run.length;
  }
  if (end < text.length) pieces.push({text: text.slice(end), index: end});
  return pieces;
}

function addWords(pieces: Piece[], run: string, offset: number): void {
  if (run.length === 1 || !('Segmenter' in Intl)) {
    addParts(pieces, run, offset);
    return;
  }
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  for (let start = 0; start < run.length; ) {
    const stretch = cut(run.slice(start, start + MAX_STRETCH + 1), MAX_STRETCH);
    for (const {segment: word, index} of segmenter.segment(stretch)) addParts(pieces, word, offset + start + index);
    start += stretch.length;
  }
}

function addParts(pieces: Piece[], word: string, offset: number): void {
  for (const {0: text, index} of word.matchAll(PART)) pieces.push({text, index: offset + index});
}
