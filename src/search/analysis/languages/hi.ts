import {stopwords} from '@orama/stopwords/indian';
import {without, wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/indian';

/** What joins words, and what questions are wrapped in. */
export const softWords = [
  ...without(stopwords, ''),
  ...wordList(`
    कैसे क्या क्यों कब कहाँ कहां कौन कितना कितने मैं मुझे मेरा मेरी मेरे हम आप आपका आपकी आपके सकता सकती सकते है हैं
    चाहिए चाहता चाहती करूँ करूं करना कर में की के लिए कृपया धन्यवाद मदद तरीका
  `),
];

export {foldDigits as foldLetters} from '../digits.js';
