import {stopwords} from '@orama/stopwords/danish';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/danish';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    hvordan hvad hvor hvorfor hvornår hvilken hvilket hvilke hvem kan kunne skal må vil ønsker behøver gør gøre går
    får findes bør venligst tak hjælp muligt måde ved været
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:mange|meget|hvornår|år|dato)$/;
