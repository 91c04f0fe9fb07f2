/**
 * Ligatures of Latin letters, as they come out of PDF files, and the widths of old terminals: letters of full, kana of half
 * width. Only these: the compatible forms of other letters hold spaces and punctuation.
 */
const LOOKALIKES = /[\ufb00-\ufb06\uff00-\uffef]+/g;
const APOSTROPHES = /[\u2019\u02bc]/g;
/** Arabic and Hebrew vowels and lengthening, Armenian marks of tone, soft hyphens, joiners and variation selectors: how a word looks, not what it is. */
const LOOKS =
  /[\u064b-\u0652]|\u0670|\u0640|[\u055b\u055c\u055e]|[\u0591-\u05c7]|\u00ad|\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** Only where the mark is an accent: in Indic and Thai scripts marks are vowels, and dropping them changes the word. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{Mn}+/gu;
/** Letters that Unicode does not take apart, and that people without them on their keyboard write so. */
const LATIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
]);
const LATIN_LETTER = /[ßæœøłđðþħŧı]/g;
/** Most words of most texts need nothing of the below, which takes longer than all else that is done with a new word. */
const BEYOND_ASCII = /[^ -~]/;

/** A word in lower case and in one of the ways in which Unicode can write it. */
export function written(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word.toLowerCase();
  return word
    .replace(LOOKALIKES, letters => letters.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(LOOKS, '');
}

/** A lower-case word without accents. */
export function fold(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(ACCENTS, '$1')
    .normalize('NFC')
    .replace(LATIN_LETTER, letter => LATIN_LETTERS.get(letter) ?? letter);
}

/** The beginning of a text, at most so many UTF-16 units, never half a character. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHalf ? length - 1 : length);
}

/** Letters of the shortest word that may have a typo. */
export const SHORTEST_CORRECTABLE = 3;

/** True for words that may be written wrong, or be meant by one that is; numbers and codes are as they are. */
export function isCorrectable(spelling: string): boolean {
  return spelling.length >= SHORTEST_CORRECTABLE && !/\p{N}/u.test(spelling);
}
