import {join} from 'node:path';
import {writeCorpus} from './articles.mjs';
import {growTo} from './grow.mjs';

/**
 * The first articles of a collection, or all of them and copies.
 *
 * @param {{name: string, articles: readonly import('./articles.mjs').ArticleText[]}} source
 * @param {number} size
 * @param {string} folder Where to write to.
 * @returns {Promise<import('../types.mjs').Corpus>}
 */
export async function sizedCorpus({name, articles}, size, folder) {
  const real = Math.min(size, articles.length);
  const copies = size - real;
  const note =
    copies === 0
      ? `${format(size)} articles: the first ${format(real)} of ${name}, as they are`
      : `${format(size)} articles: ${format(real)} of ${name} as they are, and ${format(copies)} copies in which 15 % of the ` +
        'longer words are replaced by others of the collection, drawn by their frequency, titles are new, and invented ' +
        "words let the vocabulary grow as in real text (Heaps' law)";
  return writeCorpus(`${format(size)} articles`, note, growTo(articles, size), join(folder, `${size}.jsonl`));
}

/**
 * Three articles, for a warm-up that loads all code.
 *
 * @param {string} folder
 */
export async function tinyCorpus(folder) {
  const articles = ['Fees', 'Limits', 'Passwords'].map((title, i) => ({
    id: `tiny-${i}`,
    title,
    body: `All about ${title}.\n\n## More\n\nWhat else there is to say.`,
  }));
  return writeCorpus('3 articles', 'for warming up', articles, join(folder, 'tiny.jsonl'));
}

/** @param {number} count */
const format = count => count.toLocaleString('en');
