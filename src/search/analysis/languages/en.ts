export {stemmer} from '@orama/stemmers/english';
export {hardStopWords, softWords} from '../english-words.js';

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:many|much|when|year|date)$/;
