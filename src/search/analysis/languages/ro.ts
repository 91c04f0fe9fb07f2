import {stopwords} from '@orama/stopwords/romanian';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/romanian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    cum ce când unde care cine cât câte pot poate putem vreau doresc trebuie fac face are există posibil rog mulțumesc
    ajutor
  `),
];

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:cât[eăi]?|câți|când|an|anul|data)$/;
