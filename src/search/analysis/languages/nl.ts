import {stopwords} from '@orama/stopwords/dutch';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/dutch';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    hoe wat waar waarom wanneer welke welk wie hoeveel kan kunt kun kunnen moet moeten mag mogen wil willen wilt doe
    doet ik heb hebt nodig graag alstublieft bedankt help hulp mogelijk krijg krijgen gaat gaan staat zijn bij voor
    via per naar
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:hoeveel|wanneer|jaar|datum)$/;
