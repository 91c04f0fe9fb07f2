import type {ArticleSummary} from '../../core/article.js';
import {compareArticles} from '../../search/answer/sorting.js';

export interface Neighbours<T> {
  readonly previous?: T;
  readonly next?: T;
}

/**
 * Finds what stands before and after each article in its category: in the author's order, then as lists show it.
 * Articles without a category have no neighbours.
 */
export function findNeighbours<T extends ArticleSummary>(articles: readonly T[]): ReadonlyMap<T, Neighbours<T>> {
  const categories = new Map<string, T[]>();
  for (const article of articles) {
    if (article.category === undefined) continue;
    const members = categories.get(article.category) ?? [];
    if (members.length === 0) categories.set(article.category, members);
    members.push(article);
  }
  const neighbours = new Map<T, Neighbours<T>>();
  for (const members of categories.values()) {
    members.sort(compareReading);
    for (const [index, article] of members.entries()) {
      const [previous, next] = [members[index - 1], members[index + 1]];
      neighbours.set(article, {...(previous ? {previous} : {}), ...(next ? {next} : {})});
    }
  }
  return neighbours;
}

const asListed = compareArticles('views');

function compareReading(first: ArticleSummary, second: ArticleSummary): number {
  const [a, b] = [first.order ?? Number.POSITIVE_INFINITY, second.order ?? Number.POSITIVE_INFINITY];
  return a < b ? -1 : a > b ? 1 : asListed(first, second);
}
