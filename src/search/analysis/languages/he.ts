import {wordList} from '../word-list.js';

/** What joins words, and what questions are wrapped in. */
export const softWords = wordList(`
  של את על עם אל מן כי גם או אם לא כן זה זו זאת אלה אלו הוא היא הם הן אני אתה את אנחנו אתם שלי שלך שלנו שלכם לי לך
  לנו איך כיצד מה מי מתי איפה היכן לאן מדוע למה כמה איזה איזו אילו האם אפשר ניתן יכול יכולה אוכל צריך צריכה רוצה
  עושים לעשות יש אין היה הייתה להיות כדי לפני אחרי בין עד כל כמו רק עוד כבר בבקשה תודה עזרה
`);

/** Letters that have another form at the end of a word, with the one that they have elsewhere. */
const FORMS: Readonly<Record<string, string>> = {ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ'};

export function foldLetters(word: string): string {
  return word.replace(/[ךםןףץ]/g, letter => FORMS[letter] ?? letter);
}
