import {analyzeText} from '../analysis/analyzed-text.js';
import {bestArticles} from '../ranking/best-articles.js';
import {holdsPhrases, mayHoldPhrases} from '../ranking/phrases.js';
import type {LocaleIndex} from './locale-index.js';

/** Among how many articles, best first, words in quotes are looked for word by word. */
const MAX_CANDIDATES = 100;

/**
 * Leaves only articles that hold what stands in quotes. The index knows no order of words, so their texts are read.
 * @returns false when some of them could not be reached.
 */
export async function restrictToPhrases(
  {ranked, texts, directory, analyzer}: LocaleIndex,
  term: string,
  signal: AbortSignal,
): Promise<boolean> {
  const plan = ranked.plan(term);
  const {phrases} = plan;
  if (!phrases.length) return true;
  // From all that the words find: an earlier search may have left out what could not be read then.
  const candidates = bestArticles(ranked.scorer.score(plan), Number.POSITIVE_INFINITY)
    .map(({article}) => article)
    .filter(article => mayHoldPhrases(phrases, article, ranked.index));
  const read = candidates.slice(0, MAX_CANDIDATES);
  const [loaded] = await Promise.all([texts.loadAll(read, signal), directory.loadRecords(read, signal)]);
  const allowed = read.filter(article => {
    const text = loaded.get(article)?.text;
    const title = analyzeText(directory.summary(article).title, analyzer, texts.numbers);
    return text && holdsPhrases(phrases, title, text);
  });
  ranked.restrict(term, new Set(allowed));
  return loaded.size === read.length;
}
