import {analyzeText} from '../analysis/analyzed-text.js';
import {holdsPhrases, mayHoldPhrases} from '../ranking/phrases.js';
import {EVEN_BOOSTS, sortByScore} from '../ranking/score-articles.js';
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
  const {phrases} = ranked.plan(term);
  if (!phrases.length) return true;
  const candidates = sortByScore(ranked.score(term, EVEN_BOOSTS)).filter(article =>
    mayHoldPhrases(phrases, article, ranked.index),
  );
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
