import type {ArticleSummary} from '../../core/article.js';
import type {SortKey} from '../../core/search-provider.js';
import {changedAt, publishedAt} from './dates.js';

/** Orders that articles have by themselves, whatever was asked. */
export type ArticleOrder = Exclude<SortKey, 'relevance'>;

const SORT_VALUES: Readonly<Record<ArticleOrder, (article: ArticleSummary) => number>> = {
  updated: changedAt,
  published: publishedAt,
  views: ({views = 0}) => views,
};

/**
 * Orders articles by date or views, newest or most first; the author's order, then the title, break ties.
 * @param items What stands for the articles.
 * @param byTitle false where not all titles are known: other ties are left as they stand.
 */
export function sortArticles<T>(
  items: Iterable<T>,
  articleOf: (item: T) => ArticleSummary,
  order: ArticleOrder,
  byTitle = true,
): T[] {
  // Each date is read once, where a comparison would read two.
  const entries = [...items].map(item => {
    const article = articleOf(item);
    return {item, article, value: SORT_VALUES[order](article)};
  });
  entries.sort((a, b) => compare(b.value, a.value) || breakTie(a.article, b.article, byTitle));
  return entries.map(({item}) => item);
}

/** The same for two articles, both of which are known whole. */
export function compareArticles(order: ArticleOrder): (a: ArticleSummary, b: ArticleSummary) => number {
  const value = SORT_VALUES[order];
  return (a, b) => compare(value(b), value(a)) || breakTie(a, b, true);
}

function breakTie(a: ArticleSummary, b: ArticleSummary, byTitle: boolean): number {
  return byAuthor(a, b) || (byTitle ? byName(a, b) : 0);
}

function byAuthor(a: ArticleSummary, b: ArticleSummary): number {
  return compare(a.order ?? Number.POSITIVE_INFINITY, b.order ?? Number.POSITIVE_INFINITY);
}

function byName(a: ArticleSummary, b: ArticleSummary): number {
  return compare(a.title, b.title) || compare(a.id, b.id);
}

/** By code unit, so that every machine and locale gives the same order. */
function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
