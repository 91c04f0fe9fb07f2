import {z} from 'zod';

/** Continues "must be", see value-problems.ts. */
const EXPECTED = 'a date that exists, written like 2026-04-08';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const TIME = '(?:[T ,].*)?$';
/** Ways to write a day in which nothing can be mistaken. */
const DAY_FORMATS = [
  new RegExp(`^(?<year>\\d{4})(?<separator>[-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})${TIME}`),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  // With dots, the day is first wherever people write so.
  new RegExp(`^(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})${TIME}`),
  new RegExp(`^(?:[a-z]+,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](?<year>\\d{4})${TIME}`, 'i'),
  new RegExp(`^(?:[a-z]+,?\\s+)?${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})${TIME}`, 'i'),
  // With slashes, only a number above 12 tells the day from the month.
  new RegExp(`^(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>\\d{4})${TIME}`),
  new RegExp(`^(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})${TIME}`),
];

/** A day, or a moment of it, as ISO 8601 writes it. */
const moment = z.union([z.iso.date(), z.iso.datetime({offset: true, local: true})], EXPECTED);

/**
 * A day of an article, `2026-04-08`, also from other ways to write it that cannot be mistaken. Of a moment, the day stays as it was
 * written, whatever the time zone.
 */
export const daySchema = z.preprocess(toDay, z.iso.date(EXPECTED));

function toDay(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString().slice(0, 10);
  if (typeof value !== 'string' && typeof value !== 'number') return value;
  const text = String(value).trim();
  for (const format of DAY_FORMATS) {
    const {year, month, name, day} = format.exec(text)?.groups ?? {};
    if (year === undefined || day === undefined) continue;
    const number = name === undefined ? month : String(MONTHS.indexOf(name.toLowerCase()) + 1);
    return `${year}-${number?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  return value;
}

/** The moment that `2026-04-08` (midnight, UTC) or `2026-04-08T09:30:00Z` names; undefined for anything else. */
export function parseMoment(text: string): Date | undefined {
  return moment.safeParse(text).success ? new Date(text) : undefined;
}
