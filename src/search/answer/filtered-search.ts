import {type AnyOrama, create, load, search} from '@orama/orama';
import type {ArticleSummary} from '../../core/article.js';
import type {Filters, SortKey} from '../../core/search-provider.js';
import {
  PACKED_SCHEMA,
  type PackedDocument,
  type PackedSource,
  packedIndex,
  packedRawData,
} from '../orama/orama-plugin.js';
import {compareArticles} from './browse.js';

/** What Orama gives its sort functions. */
type SortEntry = readonly [id: number, score: number, document: PackedDocument];
type SortFunction = (a: SortEntry, b: SortEntry) => number;

export interface FilteredRequest {
  readonly term: string;
  readonly offset: number;
  readonly limit: number;
  readonly filters: Filters | undefined;
  readonly sort: SortKey;
  /** Articles that stand before all others when sorted by relevance, in that order. */
  readonly pinned: ReadonlySet<number>;
  /** False where not all titles are known, so that they cannot break ties. */
  readonly byTitle: boolean;
}

export interface FilteredAnswer {
  readonly count: number;
  readonly hits: readonly {readonly score: number; readonly document: PackedDocument}[];
}

const databases = new WeakMap<PackedSource, AnyOrama>();

/**
 * Searches an index through Orama, which filters and sorts. Most searches need neither and are answered without it, so this file
 * is fetched later than the rest.
 */
export async function filteredSearch(
  source: PackedSource,
  {term, offset, limit, filters, sort, pinned, byTitle}: FilteredRequest,
): Promise<FilteredAnswer> {
  const sortBy = sort === 'relevance' ? pinnedFirst(pinned) : byArticle(compareArticles(sort, byTitle));
  const answer = await search(databaseOf(source), {
    term,
    offset,
    limit,
    where: whereOf(filters),
    ...(sortBy ? {sortBy} : {}),
  } as never);
  return answer as unknown as FilteredAnswer;
}

function databaseOf(source: PackedSource): AnyOrama {
  let database = databases.get(source);
  if (!database) {
    database = create({
      schema: PACKED_SCHEMA,
      id: 'helplet',
      sort: {enabled: false},
      plugins: [packedIndex()],
    }) as AnyOrama;
    load(database, packedRawData(source, {sortable: false, pinning: false}));
    databases.set(source, database);
  }
  return database;
}

/** By score, but for what the author put first; undefined when there is nothing of it. */
function pinnedFirst(pinned: ReadonlySet<number>): SortFunction | undefined {
  if (!pinned.size) return undefined;
  const places = new Map([...pinned].map((article, place) => [article, place]));
  const placeOf = ([, , {number}]: SortEntry): number => places.get(number) ?? pinned.size;
  return (a, b) => placeOf(a) - placeOf(b) || b[1] - a[1] || a[0] - b[0];
}

function byArticle(compare: (a: ArticleSummary, b: ArticleSummary) => number): SortFunction {
  return (a, b) => compare(a[2].article, b[2].article);
}

function whereOf(filters: Filters = {}): Record<string, unknown> | undefined {
  const where: Record<string, unknown> = {};
  for (const field of ['category', 'topic', 'tags'] as const) {
    const values = filters[field];
    if (values?.length) where[field] = field === 'tags' ? {containsAny: values} : {in: values};
  }
  if (filters.updatedSince) where.changed = {gte: Date.parse(filters.updatedSince)};
  return Object.keys(where).length ? where : undefined;
}
