import {cut} from './normalize.js';

/**
 * Words of scripts that are written without spaces, and of Korean, whose spaces come and go.
 *
 * Ideographs and Hangul go by overlapping twos: 新幹線 is 新幹 and 幹線, so that 幹線 is found in it, and 계정삭제 meets 계정 삭제.
 * Measured, twos find more than the words of a dictionary do, and no browser parts them differently.
 *
 * All others go by `Intl.Segmenter`, which finds words by dictionary. Each browser brings its own, so that the build and a page
 * may part a run differently. What keeps index and query in agreement:
 *
 * - The unit is the run of such letters, without what stands around it. Measured on help texts, a part of a run queried
 *   alone gives the words that it has within the run (99.4 % and more), and Node and Chromium part Japanese and Thai alike.
 * - The locale is always the same: dictionaries are chosen by script, and a page's locale must not change its terms.
 *
 * Without `Intl.Segmenter` (Firefox before 125) each run of kana, and of any other script, is one word.
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
const IDEOGRAPHS = /(?:\p{Script=Han}\p{M}*)+/gu;
/** What a word of the segmenter holds beside ideographs. */
const PART =
  /\p{Script=Katakana}[\p{Script=Katakana}\u30fc\uff70\uff9e\uff9f\p{M}]*|[^\p{Script=Han}\p{Script=Katakana}]+/gu;
const SINGLE = /^\p{Script=Han}\p{M}*$/u;
/** A character and its marks. */
const CHARACTER = /.\p{M}*/gsu;

/** Longer than any sentence. The segmenter's time grows with the square of the text: 40 s for 200,000 characters. */
const MAX_STRETCH = 256;

let segmenter: Intl.Segmenter | undefined;

/** Whether a text has letters of such scripts. */
export function hasUnspacedLetters(text: string): boolean {
  return UNSPACED_BLOCKS.test(text) && UNSPACED.test(text);
}

/**
 * Parts a text where such words begin and end, and where other scripts meet them. The pieces come in the order of their beginnings;
 * ideographs overlap.
 */
export function segment(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const {0: run, index} of text.matchAll(RUN)) {
    if (index > end) pieces.push({text: text.slice(end, index), index: end});
    for (const piece of piecesOf(run)) pieces.push({text: piece.text, index: index + piece.index});
    end = index + run.length;
  }
  if (end < text.length) pieces.push({text: text.slice(end), index: end});
  return pieces;
}

/** Every two characters that follow each other; a single one stands for itself. */
export function twosOf(text: string): Piece[] {
  const twos: Piece[] = [];
  let first: Piece | undefined;
  for (const {0: character, index} of text.matchAll(CHARACTER)) {
    if (first) twos.push({text: first.text + character, index: first.index});
    first = {text: character, index};
  }
  return first && !twos.length ? [first] : twos;
}

function piecesOf(run: string): Piece[] {
  /** By place and text: an ideograph between other letters is a word of both kinds. */
  const pieces = new Map<string, Piece>();
  const add = (text: string, index: number): unknown => pieces.set(index + text, {text, index});
  for (const {0: ideographs, index} of run.matchAll(IDEOGRAPHS)) {
    for (const two of twosOf(ideographs)) add(two.text, index + two.index);
  }
  for (const {text: word, index} of wordsOf(run)) {
    for (const {0: text, index: at} of word.matchAll(PART)) add(text, index + at);
    if (SINGLE.test(word)) add(word, index);
  }
  return [...pieces.values()].sort((a, b) => a.index - b.index || b.text.length - a.text.length);
}

/** The words of a run by the segmenter's dictionary. */
function wordsOf(run: string): Piece[] {
  if (run.length === 1 || !('Segmenter' in Intl)) return [{text: run, index: 0}];
  segmenter ??= new Intl.Segmenter('en', {granularity: 'word'});
  const words: Piece[] = [];
  for (let start = 0; start < run.length; ) {
    const stretch = cut(run.slice(start, start + MAX_STRETCH + 1), MAX_STRETCH);
    for (const {segment: text, index} of segmenter.segment(stretch)) words.push({text, index: start + index});
    start += stretch.length;
  }
  return words;
}

/** Where the words of a dictionary begin in a text: twos that reach over such a place are no words. */
export function wordStarts(text: string): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const {0: run, index} of text.matchAll(RUN)) {
    for (const word of wordsOf(run)) starts.add(index + word.index);
  }
  return starts;
}
