import type {ArticleSummary} from '../../core/article.js';
import type {
  FacetCounts,
  FacetField,
  Filters,
  SearchRequest,
  SearchResponse,
  SortKey,
} from '../../core/search-provider.js';

/** True when an article has the values that the filters ask for. */
export function matchesFilters(article: ArticleSummary, filters: Filters = {}, except?: FacetField): boolean {
  const {updatedSince} = filters;
  if (updatedSince && (article.updated ?? article.published ?? '') < updatedSince) return false;
  return (['category', 'topic', 'tags'] as const).every(field => {
    const wanted = filters[field];
    return field === except || !wanted?.length || valuesOf(article, field).some(value => wanted.includes(value));
  });
}

/** Counts the values of a field; articles without one count under the empty string. */
export function countFacet(articles: Iterable<ArticleSummary>, field: FacetField): FacetCounts {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of valuesOf(article, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

/**
 * Orders articles by date or views, newest or most first; the author's order, then the title, break ties.
 * @param byTitle false where not all titles are known: other ties are left as they stand.
 */
export function compareArticles(
  sort: Exclude<SortKey, 'relevance'>,
  byTitle = true,
): (a: ArticleSummary, b: ArticleSummary) => number {
  return (a, b) =>
    compareValues(sortValue(b, sort), sortValue(a, sort)) || byAuthor(a, b) || (byTitle ? byName(a, b) : 0);
}

export interface BrowseOptions {
  /** See {@link compareArticles}. Default: true. */
  readonly byTitle?: boolean;
  /** True when the order of the articles stands, unless the request sorts by something. Default: false. */
  readonly ordered?: boolean;
}

/** Answers a request without a query from the articles alone, so that browsing needs no index. */
export function browse(
  articles: readonly ArticleSummary[],
  request: SearchRequest,
  {byTitle = true, ordered = false}: BrowseOptions = {},
): SearchResponse {
  const {filters, facets = [], page = 0, pageSize = 10, sort = 'relevance'} = request;
  const found = articles.filter(article => matchesFilters(article, filters));
  if (sort !== 'relevance' || !ordered) found.sort(compareArticles(sort === 'relevance' ? 'views' : sort, byTitle));
  return {
    total: found.length,
    hits: found.slice(page * pageSize, (page + 1) * pageSize).map(article => ({
      article,
      score: 0,
      title: [{text: article.title}],
      excerpt: article.description ? [{text: article.description}] : [],
      sections: [],
    })),
    facets: Object.fromEntries(
      facets.map(field => [
        field,
        countFacet(
          articles.filter(article => matchesFilters(article, filters, field)),
          field,
        ),
      ]),
    ),
  };
}

function valuesOf(article: ArticleSummary, field: FacetField): readonly string[] {
  return field === 'tags' ? (article.tags ?? []) : [article[field] ?? ''];
}

function sortValue(article: ArticleSummary, sort: Exclude<SortKey, 'relevance'>): string | number {
  if (sort === 'views') return article.views ?? 0;
  return (sort === 'updated' ? article.updated : undefined) ?? article.published ?? '';
}

function byAuthor(a: ArticleSummary, b: ArticleSummary): number {
  return compareValues(a.order ?? Infinity, b.order ?? Infinity);
}

function byName(a: ArticleSummary, b: ArticleSummary): number {
  return compareValues(a.title, b.title) || compareValues(a.id, b.id);
}

/** By code unit, so that every machine and locale gives the same order. */
function compareValues(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
