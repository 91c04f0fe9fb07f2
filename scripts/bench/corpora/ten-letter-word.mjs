import {readDocuments} from './articles.mjs';

/**
 * What someone could type: the word of ten letters that most titles hold, so that every engine has something to find.
 *
 * @param {import('../types.mjs').Corpus} corpus
 */
export async function tenLetterWord(corpus) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const {title} of await readDocuments(corpus)) {
    for (const word of new Set(title.toLowerCase().match(/\b[a-z]{10}\b/g)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (!most) throw new Error('No title holds a word of ten letters');
  return most[0];
}
