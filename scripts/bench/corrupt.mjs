import {pick, randomFrom, seedOf} from './random.mjs';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Shorter words leave too little to guess the right one from. */
const WORD = /\p{L}{4,}/gu;

/**
 * Puts one wrong letter into one word of a query: another letter, a missing one, one too many or two swapped, equally
 * often. The same id gives the same mistake.
 *
 * @param {string} text
 * @param {string} id
 */
export function corrupt(text, id) {
  const words = [...text.matchAll(WORD)];
  if (words.length === 0) return text;
  const random = randomFrom(seedOf(id));
  const {0: word, index} = pick(words, random);
  return text.slice(0, index) + misspell(word, random) + text.slice(index + word.length);
}

/**
 * @param {string} word
 * @param {() => number} random
 */
function misspell(word, random) {
  const slip = pick(['substitution', 'deletion', 'insertion', 'transposition'], random);
  const at = Math.floor(random() * word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  if (slip === 'deletion') return before + after;
  if (slip === 'insertion') return before + pick(LETTERS, random) + letter + after;
  // Two equal neighbours swapped are no mistake.
  const swappable = [...word.slice(1)].flatMap((next, i) => (next === word.charAt(i) ? [] : [i]));
  if (slip === 'transposition' && swappable.length > 0) {
    const first = pick(swappable, random);
    return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
  }
  const others = LETTERS.filter(other => other !== letter.toLowerCase());
  return before + pick(others, random) + after;
}
