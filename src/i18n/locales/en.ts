import {firstWords} from '../first-words.js';
import {allWords} from '../later-words.js';
import type {Translation} from '../translation.js';

export const en: Translation = allWords(firstWords);
