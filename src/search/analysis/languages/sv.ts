import {stopwords} from '@orama/stopwords/swedish';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/swedish';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, 'sitta'),
  ...wordList(`
    hur vad var varför när vilken vilket vilka vem kan kunna ska skall måste vill behöver gör göra går får finns bör
    snälla tack hjälp möjligt sätt
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:många|mycket|när|år|datum)$/;
