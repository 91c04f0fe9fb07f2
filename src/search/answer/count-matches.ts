import type {FacetCounts, FacetField, Filters} from '../../core/search-provider.js';
import type {ArticleDirectory} from '../bundle/article-directory.js';
import {countFacet, matchesFilters} from './browse.js';

/** Counts the values of a field among articles. A field's own filter does not narrow its counts, so that tabs keep theirs. */
export function countMatches(
  numbers: Uint32Array,
  field: FacetField,
  filters: Filters = {},
  directory: ArticleDirectory,
): FacetCounts {
  const narrowed = Object.keys(filters).some(key => key !== field && filters[key as keyof Filters]?.length);
  const found = narrowed
    ? numbers.filter(number => matchesFilters(directory.summary(number), filters, field))
    : numbers;
  if (field === 'tags')
    return countFacet(
      Array.from(found, number => directory.summary(number)),
      field,
    );
  const {distinct, indexes} = directory.names(field);
  const counts = new Uint32Array(distinct.length + 1);
  for (const number of found) {
    const name = indexes[number] as number;
    counts[name] = (counts[name] as number) + 1;
  }
  return Object.fromEntries(
    Array.from(counts, (count, name) => [name === 0 ? '' : (distinct[name - 1] as string), count] as const).filter(
      ([, count]) => count > 0,
    ),
  );
}
