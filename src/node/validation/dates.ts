import {z} from 'zod';

/** Continues "must be", see value-problems.ts. */
const EXPECTED = 'a date that exists, written like 2026-04-08';

/** A day, or a moment of it, as ISO 8601 writes it. */
const moment = z.union([z.iso.date(), z.iso.datetime({offset: true, local: true})], EXPECTED);

/**
 * A day of an article, `2026-04-08`. YAML makes dates of what looks like one; of a moment, the day stays as it was written,
 * whatever the time zone.
 */
export const daySchema = z
  .union([moment, z.date()], EXPECTED)
  .transform(value => (value instanceof Date ? value.toISOString() : value).slice(0, 10));

/** The moment that `2026-04-08` (midnight, UTC) or `2026-04-08T09:30:00Z` names; undefined for anything else. */
export function parseMoment(text: string): Date | undefined {
  return moment.safeParse(text).success ? new Date(text) : undefined;
}
