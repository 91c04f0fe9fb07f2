import {stopwords} from '@orama/stopwords/arabic';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/arabic';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, '\u0640 و6 صفر مساء صباح يوم ثلاثة اربعة عشر عشرة واحد مليون مليار سنة سنوات عام عاما مقابل'),
  ...wordList(`
    كيف كيفية ماذا لماذا متى أين من كم هل ما أي يمكنني يمكن أستطيع استطيع أريد اريد أحتاج احتاج يجب أود قم القيام بي
    لي لدي عندي طريقة الطريقة فضلك شكرا مساعدة الخاص الخاصة بي التي الذي هو هي كانت كان تم يتم
  `),
];

export {foldArabicLetters as foldLetters} from '../arabic-letters.js';

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:كم|متى|عام|سنة|تاريخ|عدد|نسبة)$/;
