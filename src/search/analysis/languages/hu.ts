import {stopwords} from '@orama/stopwords/hungarian';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/hungarian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, 'cikk cikkek cikkeket ide-оda stb.'),
  ...wordList(`
    hogyan hogy mi mit mikor miért hol hova honnan ki melyik mennyi lehet tudok tudom tudnék szeretnék akarok kell
    kellene van kérem köszönöm segítség stb
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:hány|mennyi|mikor|év)/;
