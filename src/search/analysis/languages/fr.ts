import {stopwords} from '@orama/stopwords/french';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/french';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, ''),
  ...wordList(`
    comment pourquoi quand où combien lequel laquelle lesquels lesquelles quoi est-ce faire fait fais faites faut peut
    peux pouvez puis-je puis pouvoir peuvent voudrais veux voulez vouloir souhaite souhaitez dois doit devez devoir
    besoin savoir sais possible moyen svp merci aide aider si car donc alors aussi très plus moins entre vers chez
    comme depuis lors tout tous toute toutes y être avoir cela ça celui celle ceux celles dont afin ainsi après avant
  `),
];

/** Short forms of words that an apostrophe joins to the next ("l'article"). */
export const attached = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:combien|quand|année|date)$/;
