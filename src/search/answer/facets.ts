import type {FacetCounts, FacetField, SearchRequest, SearchResponse} from '../../core/search-provider.js';
import type {ArticleDirectory} from '../bundle/article-directory.js';
import {filterOf} from './filters.js';

/**
 * Counts the values of the fields that a request asks for, among the articles that answer it but for its filters. A field's own
 * filter does not narrow its counts, so that tabs keep theirs. Articles without a value count under the empty text.
 */
export function countFacets(
  numbers: Uint32Array,
  {facets = [], filters}: SearchRequest,
  directory: ArticleDirectory,
): SearchResponse['facets'] {
  return Object.fromEntries(
    facets.map(field => {
      const passes = filterOf(filters, field);
      const counted = passes ? numbers.filter(number => passes(directory.summary(number))) : numbers;
      return [field, field === 'tags' ? countTags(counted, directory) : countNames(counted, field, directory)];
    }),
  );
}

function countTags(numbers: Uint32Array, directory: ArticleDirectory): FacetCounts {
  const counts = new Map<string, number>();
  for (const number of numbers) {
    for (const tag of directory.summary(number).tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/** By the columns of the base, without a look at the articles. */
function countNames(
  numbers: Uint32Array,
  field: Exclude<FacetField, 'tags'>,
  directory: ArticleDirectory,
): FacetCounts {
  const {distinct, indexes} = directory.names(field);
  const counts = new Uint32Array(distinct.length + 1);
  for (const number of numbers) {
    const name = indexes[number] as number;
    counts[name] = (counts[name] as number) + 1;
  }
  const named = Array.from(counts, (count, name) => [distinct[name - 1] ?? '', count] as const);
  return Object.fromEntries(named.filter(([, count]) => count > 0));
}
