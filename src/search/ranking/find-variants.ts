import type {Analyzer} from '../analysis/analyzer.js';
import {isCorrectable} from '../analysis/normalize.js';
import {inverseDocumentFrequency} from '../packed/collect-postings.js';
import type {PackedIndex} from '../packed/packed-index.js';
import type {PostingList} from '../packed/posting-list.js';
import {countUnited, uniteLists} from './combine-lists.js';
import {PARAMETERS} from './parameters.js';
import type {Variant} from './query-plan.js';
import type {QuotedWord} from './read-query.js';
import {allowedTypos, nearestSpellings} from './spelling.js';

/** Of several words at the same distance, those that most articles hold. */
const MAX_SPELLINGS = 3;
/** Of several words that begin as typed, though their terms do not. */
const MAX_BEGINNINGS = 5;
/** The shortest beginning that stands for longer words. */
const SHORTEST_PREFIX = 2;

/** What answers one word of a query: its term, what it may be the beginning of, or what it may be a typo of. */
export function findVariants(word: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  const exact = index.find(word.term);
  // Before its postings are here, nobody can say that a word is unknown.
  if (!index.knows(word.term)) return [];
  const variants: Variant[] = exact ? [variantOf('exact', [word.term], exact, 1, index)] : [];
  if (word.quoted) return variants;
  if (word.unfinished || (word.last && !exact)) variants.push(...prefixVariants(word, exact, index, analyzer));
  // Nobody looks for "with"; it is the beginning of a word that is still being typed.
  if (word.unfinished && variants.length > 1 && analyzer.weightOf(word.word) === 0) variants.shift();
  // A beginning of known words is no mistake, as long as it is one.
  if (exact || (word.unfinished && variants.length)) return variants;
  return [...variants, ...spellingVariants(word, index, analyzer)];
}

export function variantOf(
  match: Variant['match'],
  terms: readonly string[],
  list: PostingList,
  weight: number,
  {articleCount}: PackedIndex,
): Variant {
  return {match, terms, list, weight, idf: inverseDocumentFrequency(list.articles.length, articleCount)};
}

function prefixVariants(
  {spelling, term, unfinished}: QuotedWord,
  exact: PostingList | undefined,
  index: PackedIndex,
  analyzer: Analyzer,
): Variant[] {
  if (spelling.length < SHORTEST_PREFIX) return [];
  const found = index.findByPrefix(spelling, term);
  if (found.length) {
    const longer = {...variantOf('prefix', [], uniteLists(found), PARAMETERS.prefix, index), prefix: spelling};
    if (!exact) return [longer];
    // A rare longer word ("withdrawn") tells no more than what was typed of it ("withdraw").
    const all = countUnited([exact, longer.list]);
    return [{...longer, idf: inverseDocumentFrequency(all, index.articleCount)}];
  }
  // "securit" is the beginning of no term, "secur" is one: what is typed may reach into a suffix that terms lack.
  const spellings = unfinished && !exact ? index.spellings() : undefined;
  if (!spellings) return [];
  return byFrequency(spellings.startingWith(spelling), index, analyzer)
    .slice(0, MAX_BEGINNINGS)
    .map(({term: known, list}) => variantOf('prefix', [known], list, PARAMETERS.prefix, index));
}

/** Words are compared as they are spelled, not as stems: a typo may keep a suffix from being cut. */
function spellingVariants({spelling, unfinished}: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  const allowed = isCorrectable(spelling) ? allowedTypos(spelling.length) : 0;
  const spellings = allowed > 0 ? index.spellings() : undefined;
  if (!spellings) return [];
  const nearest = nearestSpellings(spelling, spellings, allowed, unfinished);
  // A letter is left out more often than put in.
  nearest.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const found = byFrequency(nearest, index, analyzer).slice(0, MAX_SPELLINGS);
  // Nobody knows which one is meant: a rare one tells no more than all of them together.
  const all = countUnited(found.map(({list}) => list));
  const idf = inverseDocumentFrequency(all, index.articleCount);
  return found.map(({term, list, word}) => ({
    ...variantOf('typo', [term], list, PARAMETERS.typo, index),
    idf,
    spelling: word,
  }));
}

/** The terms of words, those that most articles hold first, each with the first word that it stands for. */
function byFrequency(
  words: readonly string[],
  index: PackedIndex,
  analyzer: Analyzer,
): {readonly term: string; readonly word: string; readonly list: PostingList}[] {
  const firstWords = new Map<string, string>();
  for (const word of words) {
    const term = analyzer.term(word);
    if (!firstWords.has(term)) firstWords.set(term, word);
  }
  return [...firstWords]
    .flatMap(([term, word]) => {
      const list = index.find(term);
      return list ? [{term, word, list}] : [];
    })
    .sort((a, b) => b.list.articles.length - a.list.articles.length || (a.word < b.word ? -1 : 1));
}
