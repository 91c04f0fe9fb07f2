import {stopwords} from '@orama/stopwords/russian';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/russian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, 'жизнь человек говорил сказал сказала сказать хорошо'),
  ...wordList(`
    как какой какая какие какое что где когда почему зачем куда откуда кто сколько чей могу может можете можно нужно
    нужен нужна надо хочу хотел хотелось делать сделать ли есть пожалуйста спасибо помощь помогите мой моя мое мои мою
    моей моего свой свое свои это эта эти этой для при через
  `),
];

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:сколько|когда|год|году|дата)$/;
