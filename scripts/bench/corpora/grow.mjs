import {randomFrom, seedOf} from '../random.mjs';
import {Vocabulary} from './vocabulary.mjs';

/** @typedef {import('./articles.mjs').ArticleText} ArticleText */

/** Of the words with four letters or more. */
const REPLACED = 0.15;
const TITLE_REPLACED = 0.4;
/** What words are not to be changed in: code, addresses, tags, tables' rules and anything else that is no prose. */
const KEPT = /```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)|<[^>\n]*>|https?:\S+|&\w+;|^\[[^\]\n]+\]:.*$/gm;

/**
 * As many articles as wanted: the real ones, then copies in which words are other ones. Texts, not only numbers, have to
 * differ: copies would compress to nothing and share every posting list.
 *
 * @param {readonly ArticleText[]} articles
 * @param {number} count
 * @returns {ArticleText[]}
 */
export function growTo(articles, count) {
  const grown = articles.slice(0, count);
  const vocabulary = new Vocabulary(articles);
  const titles = new Set(articles.map(({title}) => title));
  for (let copy = 1; grown.length < count; copy++) {
    for (const article of articles.slice(0, count - grown.length)) {
      const id = `${article.id}-copy-${copy}`;
      const random = randomFrom(seedOf(id));
      const invented = vocabulary.growTo(grown.length + 1, random);
      const title = otherTitle(article.title, titles, vocabulary, random);
      titles.add(title);
      const body = perturb(article.body, vocabulary, invented, random);
      const description = article.description && perturb(article.description, vocabulary, [], random);
      grown.push({...article, id, title, body, description});
    }
  }
  return grown;
}

/**
 * @param {string} text Markdown.
 * @param {Vocabulary} vocabulary
 * @param {readonly string[]} invented Words that have to occur; each does twice, as a new name would.
 * @param {() => number} random
 */
function perturb(text, vocabulary, invented, random) {
  const waiting = [...invented, ...invented];
  const swap = (/** @type {string} */ prose) =>
    prose.replace(/(?<![\w$%@#/\\.-])[A-Za-z]{4,}(?![\w/\\@])/g, word =>
      random() < REPLACED ? likewise(word, waiting.pop() ?? vocabulary.draw(random)) : word,
    );
  let changed = '';
  let end = 0;
  for (const {0: kept, index} of text.matchAll(KEPT)) {
    changed += swap(text.slice(end, index)) + kept;
    end = index + kept.length;
  }
  changed += swap(text.slice(end));
  return waiting.length > 0 ? `${changed}\n\n${waiting.join(' ')}\n` : changed;
}

/**
 * @param {string} title
 * @param {ReadonlySet<string>} taken
 * @param {Vocabulary} vocabulary
 * @param {() => number} random
 */
function otherTitle(title, taken, vocabulary, random) {
  for (;;) {
    const changed = title.replace(/[A-Za-z]{4,}/g, word =>
      random() < TITLE_REPLACED ? likewise(word, vocabulary.drawForTitle(random)) : word,
    );
    if (!taken.has(changed)) return changed;
    // Titles of short words only, and those whose turns are used up.
    if (random() < 0.2) return `${changed} ${vocabulary.drawForTitle(random)} ${vocabulary.draw(random)}`;
  }
}

/**
 * @param {string} model
 * @param {string} word
 */
function likewise(model, word) {
  return /^[A-Z]/.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
