import type {WordScore} from '../../core/search-provider.js';
import type {PostingList} from '../packed/posting-list.js';
import type {ReadQuery} from './read-query.js';

/** One way in which a word of the query may be answered. */
export interface Variant {
  readonly match: WordScore['match'];
  /** All of them have to be there: more than one only for what takes several words, none for a prefix of many terms. */
  readonly terms: readonly string[];
  readonly list: PostingList;
  /** What its terms begin with. */
  readonly prefix?: string;
  /** The word as articles spell it, where the query has a typo. */
  readonly spelling?: string;
  /** What it counts, from 0 to 1. */
  readonly weight: number;
  readonly idf: number;
}

/**
 * A word of the query and everything that answers it. Its best variant counts, so that a typo never beats the right word, nor
 * many variants one.
 */
export interface QueryGroup {
  /** As typed. */
  readonly word: string;
  /** Its term, by the analyzer. */
  readonly term: string;
  /** From 0 to 1: soft words weigh less. */
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** What answering it is worth: the idf of its best variant. */
  readonly idf: number;
  /** Terms that its prefix stands for; empty unless it is the last, unfinished word. */
  readonly prefix?: string;
}

/** A query, ready to be scored. */
export interface QueryPlan {
  readonly groups: readonly QueryGroup[];
  /** Terms that have to follow each other, for each part in quotes. */
  readonly phrases: readonly (readonly string[])[];
  /** What words do not keep, as in {@link ReadQuery}. */
  readonly literals: ReadQuery['literals'];
  /** What answering every word would be worth. */
  readonly worth: number;
  /** Words that the index lacks, and the terms taken in their place. */
  readonly corrected: readonly QueryGroup[];
  /** Words that articles write as one, or in two, as they write them. */
  readonly respelled: readonly string[];
  /** What all words that tell something weigh, also those that nothing answers. */
  readonly weight: number;
}
