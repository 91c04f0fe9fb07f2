import {wordList} from '../word-list.js';

export {stemmer} from '@orama/stemmers/greek';

/** What joins words, and what questions are wrapped in. */
export const softWords = wordList(`
  ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα ένας μια μία ένα και κι ή αλλά όμως αν
  εάν όταν που ότι πως να θα για με σε από προς κατά μετά παρά αντί χωρίς ως μέχρι πριν επί ανά δεν μη μην όχι είναι
  είμαι είσαι είμαστε είστε ήταν έχω έχει έχεις έχουμε έχετε έχουν υπάρχει πώς τι πού πότε γιατί ποιος ποια ποιο
  ποιοι ποιες ποιον πόσο πόσα πόσες μπορώ μπορεί μπορείτε μπορούμε θέλω θέλετε πρέπει χρειάζομαι χρειάζεται κάνω
  κάνει κάνετε γίνεται εγώ εσύ αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο μου σου μας σας όπως όσο τότε
  ίσως παρακαλώ ευχαριστώ βοήθεια τρόπος
`);

/** "ς" is "σ" at the end of a word: an ending that follows changes it. */
export function foldLetters(word: string): string {
  return word.replace(/ς/g, 'σ');
}

/** What a question asks for a number or a date with. */
export const numberWords = /^(?:πόσ|πότε|έτος|χρονιά)/;
