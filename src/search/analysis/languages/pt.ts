import {stopwords} from '@orama/stopwords/portuguese';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/portuguese';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    como porque porquê porquê onde quando quanto quantos quanta qual quais quem posso pode podem poderia quero queria
    preciso precisa devo deve fazer faço faz tem há existe possível favor obrigado ajuda sobre entre desde então assim
    também cada
  `),
];

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:quant[oa]s?|quando|ano|data)$/;
