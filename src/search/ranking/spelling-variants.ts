import type {Analyzer} from '../analysis/analyzer.js';
import {isCorrectable} from '../analysis/normalize.js';
import type {PackedIndex} from '../packed/packed-index.js';
import {inverseDocumentFrequency, type PostingList} from '../packed/posting-list.js';
import {countUnited, intersectLists} from './combine-lists.js';
import {variantOf} from './find-variants.js';
import {PARAMETERS} from './parameters.js';
import type {Variant} from './query-plan.js';
import type {QuotedWord} from './read-query.js';
import {allowedTypos, nearestSpellings, wordsHolding} from './spelling.js';

/** Of several words at the same distance, those that most articles hold. */
const MAX_SPELLINGS = 3;
/** Of several words that begin as typed, though their terms do not. */
const MAX_BEGINNINGS = 5;
/** Letters of the shortest word that is looked for inside others. */
const SHORTEST_PART = 4;
/** Words that hold another one, at most: those that most articles have. */
const MAX_WHOLES = 8;

/** Words that are spelled like one but for their marks, where marks tell words apart. */
export function unmarked({spelling, term}: QuotedWord, index: PackedIndex): Variant[] {
  const lists = (index.spellings()?.unmarked(spelling) ?? []).flatMap(marked => {
    const list = marked === term ? undefined : index.find(marked);
    return list ? [{marked, list}] : [];
  });
  // Nobody knows which one is meant.
  const idf = inverseDocumentFrequency(countUnited(lists.map(({list}) => list)), index.articleCount);
  return lists.map(({marked, list}) => ({
    ...variantOf('unmarked', [marked], list, PARAMETERS.unmarked, index),
    idf,
  }));
}

/** Words that begin as typed, though their terms do not. */
export function beginnings({spelling}: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  const spellings = index.spellings();
  if (!spellings) return [];
  return byFrequency(
    wordsHolding(spelling, spellings).filter(word => word.startsWith(spelling)),
    index,
    analyzer,
  )
    .slice(0, MAX_BEGINNINGS)
    .map(({term, list}) => variantOf('prefix', [term], list, PARAMETERS.prefix, index));
}

/** What a word may be that no article holds. */
export function unknown(word: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  return [
    ...splitVariants(word, index, analyzer),
    ...spellingVariants(word, index, analyzer),
    ...wholeVariants(word, index, analyzer),
    ...slipVariants(word, index, analyzer),
  ];
}

/** Two words that articles have side by side, where a query has them as one: the two that most articles hold. */
function splitVariants({spelling}: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  let best: Variant[] = [];
  // A single letter may stand before a word ("e-mail") if it is no word by itself.
  for (let at = analyzer.weightOf(spelling.charAt(0)) < 1 ? 2 : 1; at < spelling.length - 1; at++) {
    const halves = [spelling.slice(0, at), spelling.slice(at)];
    const terms = halves.map(half => analyzer.term(half));
    const both = listOfAll(terms, index);
    if (!both || both.articles.length <= (best[0]?.list.articles.length ?? 0)) continue;
    best = [{...variantOf('split', terms, both, PARAMETERS.split, index), spelling: halves.join(' ')}];
  }
  return best;
}

/** Longer words that hold one: "Rückerstattung" for "Erstattung". */
function wholeVariants({spelling}: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  const spellings = spelling.length < SHORTEST_PART ? undefined : index.spellings();
  if (!spellings) return [];
  return byFrequency(wordsHolding(spelling, spellings), index, analyzer)
    .slice(0, MAX_WHOLES)
    .map(({term, list}) => variantOf('part', [term], list, PARAMETERS.part, index));
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

/** What people get wrong in scripts without spaces. Nobody knows which one is meant, so that all of them tell the same. */
function slipVariants({term, around}: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[] {
  const count = (terms: readonly string[]): number => listOfAll(terms, index)?.articles.length ?? 0;
  const startingWith = (prefix: string): readonly string[] => index.termsByPrefix(prefix);
  const found = (analyzer.slips?.near(term, around, {count, startingWith}) ?? []).flatMap(terms => {
    const list = listOfAll(terms, index);
    return list ? [variantOf('typo', terms, list, PARAMETERS.typo, index)] : [];
  });
  const idf = inverseDocumentFrequency(countUnited(found.map(({list}) => list)), index.articleCount);
  return found.map(variant => ({...variant, idf}));
}

/** Articles that hold all of some terms, as far as their files are here; undefined where one of the terms is unknown. */
function listOfAll(terms: readonly string[], index: PackedIndex): PostingList | undefined {
  const lists = terms.map(term => (index.knows(term) ? index.find(term) : undefined));
  return lists.every(list => list !== undefined) ? intersectLists(lists) : undefined;
}

/** The terms of words, those that most articles hold first, each with the first word that it stands for. */
function byFrequency(
  words: readonly string[],
  index: PackedIndex,
  analyzer: Analyzer,
): {readonly term: string; readonly word: string; readonly list: PostingList}[] {
  const firstWords = new Map<string, string>();
  for (const word of words) {
    const term = index.spellings()?.terms.get(word) ?? analyzer.term(word);
    if (!firstWords.has(term)) firstWords.set(term, word);
  }
  return [...firstWords]
    .flatMap(([term, word]) => {
      const list = index.find(term);
      return list ? [{term, word, list}] : [];
    })
    .sort((a, b) => b.list.articles.length - a.list.articles.length || (a.word < b.word ? -1 : 1));
}
