import {foldDigits} from './digits.js';

/** Kaf and yeh have a code of their own on Persian keyboards, and many people write every alef as the plain one. */
const LETTERS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  '\u06a9': '\u0643',
  '\u06cc': '\u064a',
  '\u0649': '\u064a',
};

/** Makes one of letters of the Arabic script that look and sound alike, and ASCII digits of its own. */
export function foldArabicLetters(word: string): string {
  return foldDigits(word).replace(/[آأإٱ\u06a9\u06cc\u0649]/g, letter => LETTERS[letter] ?? letter);
}
