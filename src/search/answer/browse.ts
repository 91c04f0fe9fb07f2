import type {ArticleSummary} from '../../core/article.js';
import type {Filters, SearchContext, SearchRequest, SearchResponse, SortKey} from '../../core/search-provider.js';
import {countFacets} from './facets.js';
import {filterOf} from './filters.js';
import {sortArticles} from './sorting.js';
import type {TextIndex} from './text-index.js';

export interface Listing {
  readonly filters?: Filters | undefined;
  /** Default: `views`, or the order that the articles have if that is an answer by itself. */
  readonly sort?: SortKey | undefined;
}

/** Lists articles without a query: those that pass the filters, in order. */
export function listArticles(articles: readonly ArticleSummary[], {filters, sort}: Listing = {}): ArticleSummary[] {
  const passes = filterOf(filters);
  const found = passes ? articles.filter(passes) : articles;
  return sortArticles(found, article => article, orderOf(sort));
}

/** Answers a request without a query: from the base alone, but for the descriptions of the articles shown. */
export async function browseArticles(
  {index: {directory}, texts, audienceAndPage}: TextIndex,
  request: SearchRequest,
  {signal}: SearchContext,
): Promise<SearchResponse> {
  const {filters, sort, page = 0, pageSize = 10, excerpts = true} = request;
  await directory.loadValues(signal);
  const selection = await audienceAndPage.of(request, signal);
  const all = Uint32Array.from(
    selection?.articles ?? Array.from({length: directory.size}, (_unused, number) => number),
  );
  const passes = filterOf(filters);
  const found = passes ? all.filter(number => passes(directory.summary(number))) : all;
  const isOrdered = selection?.ordered && (!sort || sort === 'relevance');
  const sorted = isOrdered
    ? [...found]
    : sortArticles(found, number => directory.summary(number), orderOf(sort), directory.isWhole);
  const shown = sorted.slice(page * pageSize, (page + 1) * pageSize);
  const [loaded] = await Promise.all([
    excerpts ? texts.loadAll(shown, signal) : undefined,
    directory.loadRecords(shown, signal),
  ]);
  return {
    total: found.length,
    hits: shown.map(number => {
      const article = directory.summary(number);
      const description = loaded?.get(number)?.file.description;
      return {
        article: {...article, ...(description === undefined ? {} : {description})},
        score: 0,
        title: [{text: article.title}],
        excerpt: description ? [{text: description}] : [],
        sections: [],
      };
    }),
    facets: countFacets(all, request, directory),
    ...(excerpts && shown.some(number => !loaded?.has(number)) ? {incomplete: true} : {}),
  };
}

function orderOf(sort: SortKey = 'views'): Exclude<SortKey, 'relevance'> {
  return sort === 'relevance' ? 'views' : sort;
}
