import {stopwords} from '@orama/stopwords/indonesian';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/indonesian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    bagaimana cara apa mengapa kenapa kapan dimana mana siapa berapa bisa dapat ingin mau perlu harus tolong mohon
    terima kasih bantuan saya
  `),
];

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:berapa|kapan|tahun|tanggal)$/;
