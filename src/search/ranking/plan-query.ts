import type {Analyzer} from '../analysis/analyzer.js';
import type {PackedIndex} from '../packed/packed-index.js';
import {intersectLists} from './combine-lists.js';
import {findVariants, variantOf} from './find-variants.js';
import {PARAMETERS} from './parameters.js';
import type {QueryGroup, QueryPlan, Variant} from './query-plan.js';
import type {ReadQuery} from './read-query.js';
import type {Synonyms} from './synonyms.js';

/**
 * Finds what answers each word of a query. What the index misses for that is noted in it (`takeMissing`); then the plan is
 * incomplete, and the caller plans again when the files are there.
 */
export function planQuery(
  {words, phrases}: ReadQuery,
  index: PackedIndex,
  analyzer: Analyzer,
  synonyms?: Synonyms,
): QueryPlan {
  const variants = words.map(word => findVariants(word, index, analyzer));
  for (const {start, length, alternatives} of synonyms?.match(words.map(({term}) => term)) ?? []) {
    for (let word = start; word < start + length; word++) {
      const own = variants[word];
      if (!own || words[word]?.quoted) continue;
      own.push(...alternatives.flatMap(terms => synonymVariants(terms, own, index)));
    }
  }
  const groups = words.flatMap((word, number): QueryGroup[] => {
    const own = variants[number] ?? [];
    if (!own.length) return [];
    const {term} = word;
    // A typo may hide one of the words that stand in every question.
    const weight = own.every(({spelling}) => spelling !== undefined)
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
    worth: groups.reduce((sum, {weight, idf}) => sum + weight * idf, 0),
    corrected: groups.filter(group => group.variants.every(({match}) => match === 'typo')),
  };
}

/** A synonym tells no more than the word that was asked for. */
function synonymVariants(terms: readonly string[], own: readonly Variant[], index: PackedIndex): Variant[] {
  const lists = terms.map(term => index.find(term));
  if (!lists.every(list => list !== undefined)) return [];
  const found = variantOf('synonym', terms, intersectLists(lists), PARAMETERS.synonym, index);
  const exact = own.find(({match}) => match === 'exact');
  return [exact ? {...found, idf: Math.min(found.idf, exact.idf)} : found];
}
