import type {Analyzer} from '../analysis/analyzer.js';
import {fold} from '../analysis/normalize.js';
import type {PackedIndex} from '../packed/packed-index.js';
import {intersectLists} from './combine-lists.js';
import {findVariants, type SpellingVariants, variantOf} from './find-variants.js';
import {PARAMETERS} from './parameters.js';
import type {QueryGroup, QueryPlan, Variant} from './query-plan.js';
import type {Neighbours, QuotedWord, ReadQuery} from './read-query.js';
import type {Synonyms} from './synonyms.js';

/**
 * Finds what answers each word of a query. What the index misses for that is noted in it (`takeMissing`); then the plan is
 * incomplete, and the caller plans again when the files are there.
 */
export function planQuery(
  {words, neighbours, literals, phrases}: ReadQuery,
  index: PackedIndex,
  analyzer: Analyzer,
  synonyms?: Synonyms,
  spelling?: SpellingVariants,
): QueryPlan {
  // Someone who types marks means them: without any, each word may lack its own.
  const hasMarks = words.some(({term}) => fold(term) !== term);
  const variants = words.map(word => findVariants(word, index, analyzer, hasMarks, spelling));
  for (const {start, length, alternatives} of synonyms?.match(words.map(({term}) => term)) ?? []) {
    for (let word = start; word < start + length; word++) {
      const own = variants[word];
      if (!own || words[word]?.quoted) continue;
      own.push(...alternatives.flatMap(terms => synonymVariants(terms, own, index)));
    }
  }
  const respelled = joinNeighbours(neighbours, words, variants, index);
  for (const own of variants) {
    for (const {match, spelling} of own) if (match === 'split' && spelling !== undefined) respelled.push(spelling);
  }
  const groups = words.flatMap((word, number): QueryGroup[] => {
    const own = variants[number] ?? [];
    if (!own.length) return [];
    const {term} = word;
    // A typo may hide one of the words that stand in every question.
    const weight = own.every(({spelling, match}) => match === 'typo' && spelling !== undefined)
      ? Math.max(...own.map(({spelling = ''}) => analyzer.weightOf(spelling)))
      : word.weight;
    if (weight === 0) return [];
    const idf = Math.max(...own.map(variant => variant.weight * variant.idf));
    const prefix = own.some(({match}) => match === 'prefix') ? word.spelling : undefined;
    return [{word: word.word, term, weight, variants: own, idf, ...(prefix === undefined ? {} : {prefix})}];
  });
  return {
    groups,
    phrases,
    literals,
    worth: groups.reduce((sum, {weight, idf}) => sum + weight * idf, 0),
    corrected: groups.filter(group => group.variants.every(({match}) => match === 'typo')),
    respelled,
    weight: words.reduce((sum, {weight}) => sum + (weight < 1 ? 0 : weight), 0),
  };
}

/**
 * Adds words that neighbours make together, where articles hold such a word.
 * @returns those that answer what nothing else does.
 */
function joinNeighbours(
  neighbours: readonly Neighbours[],
  words: readonly QuotedWord[],
  variants: readonly Variant[][],
  index: PackedIndex,
): string[] {
  const found: string[] = [];
  for (const {joined, term, places} of neighbours) {
    const list = places.some(place => words[place]?.quoted) ? undefined : index.find(term);
    if (!list) continue;
    let isNeeded = false;
    for (const place of places) {
      const own = variants[place] as Variant[];
      const exact = own.find(({match}) => match === 'exact');
      // One word tells no more for being asked for in two.
      const joinedVariant = variantOf('joined', [term], list, PARAMETERS.joined, index);
      const whole = {...joinedVariant, idf: joinedVariant.idf / Math.sqrt(places.length)};
      isNeeded ||= !exact;
      // A word of its own is no mistake, and what it is a part of tells no more than it does.
      if (!exact) own.splice(0, own.length, ...own.filter(({match}) => match === 'synonym'));
      own.push(exact ? {...whole, idf: Math.min(whole.idf, exact.idf)} : whole);
    }
    if (isNeeded) found.push(joined);
  }
  return found;
}

/** A synonym tells no more than the word that was asked for. */
function synonymVariants(terms: readonly string[], own: readonly Variant[], index: PackedIndex): Variant[] {
  const lists = terms.map(term => index.find(term));
  if (!lists.every(list => list !== undefined)) return [];
  const found = variantOf('synonym', terms, intersectLists(lists), PARAMETERS.synonym, index);
  const exact = own.find(({match}) => match === 'exact');
  return [exact ? {...found, idf: Math.min(found.idf, exact.idf)} : found];
}
