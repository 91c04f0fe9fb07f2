import {stopwords} from '@orama/stopwords/norwegian';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/norwegian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    hvordan hva hvor hvorfor når hvilken hvilket hvilke hvem kan kunne skal må vil ønsker trenger gjør gjøre går får
    finnes bør vennligst takk hjelp mulig måte
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:mange|mye|når|år|dato)$/;
