import {stopwords} from '@orama/stopwords/german';
import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/german';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...stopwords,
  ...wordList(`
    wie wieso weshalb warum wer wen wem wessen wann wohin woher womit wofür woran wozu welchem welchen wieviel kannst
    könnt könnten könntest kannst darf dürfen darfst soll sollen möchte möchten mag will willst muss müssen mußt gibt
    geht gehen geben bekomme bekommen kriege lassen lässt brauche brauchen tun tue macht gemacht mach bitte danke
    hilfe helfen beim ins ans im am vom zur zum gern gerne eigentlich bereits schon immer wenn falls dafür darauf
    daran davon möglich möglichkeit funktioniert mal eben also sowie bzw finde finden sehe mehr wurde wurden worden
    seit bis wäre hätte
  `),
];

export const hasCompounds = true;

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:(?:wie)?viele?$|wann|jahr|datum|prozent|anzahl)/;
