import {stopwords} from '@orama/stopwords/finnish';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/finnish';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    miten kuinka mikä mitä missä milloin miksi kuka voinko voiko voin voi voidaan saanko saako pitää täytyy haluan
    tarvitsen teen tehdä ole onko apua kiitos mahdollista kautta sekä vielä myös
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:monta|paljonko|milloin|vuonna)$/;
