import type {AnalyzedText} from '../analysis/analyzed-text.js';
import type {PackedIndex} from '../packed/packed-index.js';
import type {ArticleText} from './article-text.js';
import {positionIn} from './score-articles.js';

/** True when the postings say that an article holds every word of every phrase, in whatever order. */
export function mayHoldPhrases(phrases: readonly (readonly string[])[], article: number, index: PackedIndex): boolean {
  return phrases.every(terms => terms.every(term => positionIn(index.find(term)?.articles ?? NONE, article) >= 0));
}

/** True when every phrase stands in the title, a heading or the text of one section, word for word. */
export function holdsPhrases(
  phrases: readonly (readonly string[])[],
  title: AnalyzedText,
  {description, sections}: ArticleText,
): boolean {
  const texts = [title, description, ...sections.flatMap(({heading, body}) => [heading, body])];
  return phrases.every(phrase => {
    const run = phrase.map(term => title.numbers.numberOf(term));
    return texts.some(({terms}) => holdsRun(terms, run));
  });
}

function holdsRun(terms: Uint32Array, run: readonly number[]): boolean {
  const [first = -1] = run;
  for (let start = terms.indexOf(first); start >= 0; start = terms.indexOf(first, start + 1)) {
    if (run.every((term, offset) => terms[start + offset] === term)) return true;
  }
  return false;
}

const NONE = new Uint32Array();
