import {z} from 'zod';
import {canonicalLocale} from '../../../core/locale.js';
import type {FindingCollector} from '../import-findings.js';
import type {ImportedContent, ImportSourceName} from '../imported-content.js';
import type {FoundRecord} from './records.js';

export interface ReadOptions {
  /** Address of the old help centre, where the export names none. */
  readonly url: URL;
  /** BCP 47: the language of articles that name none, and the default one. */
  readonly locale?: string;
}

/** A help desk whose exports can be read. */
export interface HelpDesk {
  readonly name: Exclude<ImportSourceName, 'html'>;
  /** Whether an object is an article of this help desk, by its keys. */
  isArticle(record: FoundRecord): boolean;
  read(records: readonly FoundRecord[], findings: FindingCollector, options: ReadOptions): ImportedContent;
}

// APIs leave out, or set to null, what they do not know; and one strange value is no reason to leave out an article.
/** A text that says something. */
export const text = z.string().trim().min(1).optional().catch(undefined);
export const html = z.string().catch('');
/** Ids are numbers in one API and texts in the other. */
export const id = z.union([z.string().trim().min(1), z.number()]).transform(String);
export const optionalId = id.optional().catch(undefined);
export const count = z.number().nonnegative().optional().catch(undefined);
/** How often something was viewed or voted for; 0 says nothing. */
export const popularity = z.number().positive().optional().catch(undefined);
export const flag = z.boolean().catch(false);
export const ids = z.array(id).catch([]);
/** A list of words; some APIs write it as one text with commas. */
export const words = z
  .union([z.array(z.string()), z.string().transform(value => value.split(','))])
  .transform(values => [...new Set(values.map(value => value.trim()).filter(value => value !== ''))])
  .catch([]);
/** The ISO 8601 day of a moment, given as text or in Unix seconds. */
export const day = z
  .union([z.string().transform(value => new Date(value)), z.number().transform(value => new Date(value * 1000))])
  .transform(date => date.toISOString().slice(0, 10))
  .optional()
  .catch(undefined);
/** A language as help desks write it: `en-us`, `pt_BR`. */
export const locale = z
  .string()
  .transform(value => canonicalLocale(value.replace('_', '-')))
  .optional()
  .catch(undefined);

/** Reads what matches a schema, by id; of two with one id the later is kept. */
export function parseAll<T extends {readonly id: string}>(
  schema: z.ZodType<T>,
  records: readonly FoundRecord[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const {value} of records) {
    const parsed = schema.safeParse(value);
    if (parsed.success) found.set(parsed.data.id, parsed.data);
  }
  return found;
}

/** The language that most of the articles have. */
export function mostUsed(locales: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const each of locales) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].sort((first, second) => second[1] - first[1] || (first[0] < second[0] ? -1 : 1))[0]?.[0];
}

/** Copies an object without what is undefined or an empty list. */
export function compact<T extends object>(value: T): T {
  const entries = Object.entries(value).filter(
    ([, each]) => each !== undefined && !(Array.isArray(each) && each.length === 0),
  );
  return Object.fromEntries(entries) as T;
}
