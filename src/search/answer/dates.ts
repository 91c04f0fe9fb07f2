import type {ArticleSummary} from '../../core/article.js';

const DAY_MS = 86_400_000;

/** When an article was published, in milliseconds since 1970; 0 where nobody knows. */
export function publishedAt({published}: ArticleSummary): number {
  return timeOf(published);
}

/** When an article was updated, else published, in milliseconds since 1970; 0 where nobody knows. */
export function changedAt({updated, published}: ArticleSummary): number {
  return timeOf(updated ?? published);
}

/** When the day of an ISO date begins, in UTC: articles know no hours. Not a number for any other text. */
export function startOfDay(date: string): number {
  return Math.floor(Date.parse(date) / DAY_MS) * DAY_MS;
}

function timeOf(date = ''): number {
  return Date.parse(date) || 0;
}
