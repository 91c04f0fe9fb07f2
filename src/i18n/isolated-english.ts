import type {PluralMessage} from '../core/messages.js';
import {en} from './locales/en.js';
import type {Translation} from './translation.js';

/** English for a page that runs from right to left: each message keeps its own direction, with its full stop at its end. */
export function isolatedEnglish(): Translation {
  const words = Object.entries(en).map(([key, word]) => [key, key === 'locale' ? word : isolated(word)]);
  return Object.fromEntries(words) as Translation;
}

function isolated(word: string | PluralMessage): string | PluralMessage {
  if (typeof word === 'string') return `\u2066${word}\u2069`;
  return Object.fromEntries(
    Object.entries(word).map(([category, form]) => [category, isolated(form)]),
  ) as PluralMessage;
}
