import {stopwords} from '@orama/stopwords/italian';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/italian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    come cosa dove quando perché quale quali posso può possono potrei voglio vorrei devo deve bisogno fare faccio
    possibile favore grazie aiuto sapere quindi così anche ancora già molto poi dopo prima senza fra mediante
  `),
];

/** Short forms of words that an apostrophe joins to the next ("l'articolo"). */
export const attached =
  /^(?:[cdlmnstv]|un|gl|all|coll|dall|dell|nell|sull|quell|quest|bell|sant|dov|com|cos)'(?=\p{L})/u;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:quant[oaie]|quando|anno|data)$/;
