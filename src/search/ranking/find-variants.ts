import type {Analyzer} from '../analysis/analyzer.js';
import type {PackedIndex} from '../packed/packed-index.js';
import {inverseDocumentFrequency, type PostingList} from '../packed/posting-list.js';
import {countUnited, uniteLists} from './combine-lists.js';
import {PARAMETERS} from './parameters.js';
import type {Variant} from './query-plan.js';
import type {QuotedWord} from './read-query.js';

/** The shortest beginning that stands for longer words, unless it is all that someone has typed so far. */
const SHORTEST_PREFIX = 2;

/** Finds words by how articles spell them, where the term of a word does not tell. Noted as missing: all spellings. */
export interface SpellingVariants {
  /** Words that are spelled like one but for their marks, where marks tell words apart. */
  unmarked(word: QuotedWord, index: PackedIndex): Variant[];
  /** Words that begin as typed, though their terms do not. */
  beginnings(word: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[];
  /** What a word may be that no article holds. */
  unknown(word: QuotedWord, index: PackedIndex, analyzer: Analyzer): Variant[];
}

/**
 * What answers one word of a query: its term, what it may be the beginning or a part of, or what it may be a typo of.
 * @param hasMarks true when the query has marks, so that a word without them is meant so.
 * @param spelling without it, only terms count.
 */
export function findVariants(
  word: QuotedWord,
  index: PackedIndex,
  analyzer: Analyzer,
  hasMarks = false,
  spelling?: SpellingVariants,
): Variant[] {
  const exact = index.find(word.term);
  // Before its postings are here, nobody can say that a word is unknown.
  if (!index.knows(word.term)) return [];
  const variants: Variant[] = exact ? [variantOf('exact', [word.term], exact, 1, index)] : [];
  if (word.quoted) return variants;
  if (spelling && analyzer.keepsMarks && !hasMarks) variants.push(...spelling.unmarked(word, index));
  if (word.unfinished || (word.last && !exact))
    variants.push(...prefixVariants(word, exact, index, analyzer, spelling));
  // Nobody looks for "with"; it is the beginning of a word that is still being typed.
  if (word.unfinished && variants.length > 1 && analyzer.weightOf(word.word) === 0) variants.shift();
  // A beginning of known words is no mistake, as long as it is one.
  if (exact || ((word.unfinished || analyzer.keepsMarks) && variants.length)) return variants;
  return [...variants, ...(spelling?.unknown(word, index, analyzer) ?? [])];
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
  word: QuotedWord,
  exact: PostingList | undefined,
  index: PackedIndex,
  analyzer: Analyzer,
  spelling: SpellingVariants | undefined,
): Variant[] {
  const prefix = word.spelling;
  const isAll = word.unfinished && word.around[0] === '';
  if (prefix.length < SHORTEST_PREFIX && !isAll) return [];
  const found = index.findByPrefix(prefix, word.term);
  if (found.length) {
    const longer = {...variantOf('prefix', [], uniteLists(found), PARAMETERS.prefix, index), prefix};
    if (!exact) return [longer];
    // A rare longer word ("withdrawn") tells no more than what was typed of it ("withdraw").
    const all = countUnited([exact, longer.list]);
    return [{...longer, idf: inverseDocumentFrequency(all, index.articleCount)}];
  }
  // "securit" is the beginning of no term, "secur" is one: what is typed may reach into a suffix that terms lack.
  return exact ? [] : (spelling?.beginnings(word, index, analyzer) ?? []);
}
