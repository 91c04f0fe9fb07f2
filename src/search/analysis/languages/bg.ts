import {stopwords} from '@orama/stopwords/bulgarian';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/bulgarian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    как какво какъв каква какви защо кога къде кой коя кое кои колко мога може можем искам трябва нужно имам има правя
    направя моля благодаря помощ възможно
  `),
];
