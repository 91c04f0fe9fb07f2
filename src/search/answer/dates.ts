import type {ArticleSummary} from '../../core/article.js';

const DAY_MS = 86_400_000;
/** Browsers take more for a date than this, each in its own way, and most of it for local time. */
const ISO_DATE = /^(\d{4}(?:-\d\d){0,2})(?:[T ][\d:.]+(Z|[+-]\d\d:\d\d)?)?$/;

/** When an article was published, in milliseconds since 1970; 0 where nobody knows. */
export function publishedAt({published}: ArticleSummary): number {
  return timeOf(published);
}

/** When an article was updated, else published, in milliseconds since 1970; 0 where nobody knows. */
export function changedAt({updated, published}: ArticleSummary): number {
  return timeOf(updated ?? published);
}

/** When the day of an ISO date begins, in UTC: articles know no hours, nor does a time without a zone. Not a number for any other text. */
export function startOfDay(date: string): number {
  const [, day = '', zone] = ISO_DATE.exec(date) ?? [];
  return Math.floor(Date.parse(zone ? date : day) / DAY_MS) * DAY_MS;
}

function timeOf(date = ''): number {
  return Date.parse(date) || 0;
}
