import {z} from 'zod';
import {daySchema} from '../validation/dates.js';
import {toFlag, toNumber, toText, toTexts} from '../validation/lenient-values.js';
import {findValueProblems} from '../validation/value-problems.js';
import type {ContentWarning} from './content-warning.js';

// Messages are noun phrases that continue "must be", see value-problems.ts.
const oneText = z
  .string('a text')
  .transform(value => value.replace(/\s+/g, ' ').trim())
  .refine(value => value !== '', 'a text that is not empty');
const text = z.preprocess(toText, oneText);
/** Of several, the first: an article stands in one place. */
const group = z.preprocess(value => (Array.isArray(value) ? toText(value[0]) : toText(value)), oneText);
const texts = z.preprocess(
  toTexts,
  z.array(oneText, 'a list of texts').transform(values => [...new Set(values)]),
);
const flag = z.preprocess(toFlag, z.boolean('true or false'));

/** The front matter that Helplet knows. Other keys are the author's own and pass. */
export const frontMatterSchema = z.object({
  title: text.optional(),
  description: text.optional(),
  category: group.optional(),
  topic: group.optional(),
  tags: texts.optional(),
  published: daySchema.optional(),
  updated: daySchema.optional(),
  views: z.preprocess(toNumber, z.number('a number').nonnegative('a number of 0 or more')).optional(),
  order: z.preprocess(toNumber, z.number('a number')).optional(),
  draft: flag.optional(),
  keywords: texts.optional(),
  routes: texts.optional(),
  related: texts.optional(),
  audience: texts.optional(),
  redirects: texts.optional(),
  notice: flag.optional(),
  until: daySchema.optional(),
});

export type FrontMatterValues = z.infer<typeof frontMatterSchema>;

/** How to write each key, for error messages. */
export const frontMatterExamples: Readonly<Record<keyof FrontMatterValues, string>> = {
  title: 'title: "Reset your password"',
  description: 'description: "What to do when you cannot sign in."',
  category: 'category: "FAQ"',
  topic: 'topic: "Security"',
  tags: 'tags: ["password", "2fa"]',
  published: 'published: 2026-04-08',
  updated: 'updated: 2026-04-08',
  views: 'views: 1200',
  order: 'order: 10',
  draft: 'draft: true',
  keywords: 'keywords: ["log in", "sign in"]',
  routes: 'routes: ["/account/**"]',
  related: 'related: ["account/passkeys"]',
  audience: 'audience: ["admin"]',
  redirects: 'redirects: ["old/reset-password"]',
  notice: 'notice: true',
  until: 'until: 2026-04-30',
};

/** Front matter of which Helplet has read what it can. */
export interface ReadValues {
  readonly values: FrontMatterValues;
  readonly warnings: readonly ContentWarning[];
}

/**
 * Reads what is clear, and leaves out the rest with a warning: an article without its views is better than no help centre.
 * @param where `file:line` of a key.
 * @param nameOf the key as its author writes it.
 */
export function readValues(
  given: Readonly<Record<string, unknown>>,
  where: (path: readonly PropertyKey[]) => string,
  nameOf: (key: string) => string = key => key,
): ReadValues {
  const problems = findValueProblems(frontMatterSchema, given, frontMatterExamples);
  const wrong = new Map<string, Set<number>>();
  for (const {
    path: [key, item],
  } of problems) {
    const items = wrong.get(String(key)) ?? new Set<number>();
    wrong.set(String(key), items.add(typeof item === 'number' ? item : -1));
  }
  const rest = Object.entries(given).flatMap(([key, value]) => {
    const items = wrong.get(key);
    if (!items) return [[key, value] as const];
    const isPartlyRight = Array.isArray(value) && !items.has(-1);
    return isPartlyRight ? [[key, value.filter((_item, index) => !items.has(index))] as const] : [];
  });
  return {
    values: frontMatterSchema.parse(Object.fromEntries(rest)),
    warnings: problems.map(({path, message, fix}) => {
      const key = String(path[0]);
      const name = nameOf(key);
      return {
        code: 'front-matter-value',
        message: `${message.replace(/\.$/, '').replace(key, name)}; it is left out.`,
        where: where(path),
        fix: fix.replace(`: ${key}:`, `: ${name}:`),
        cause: name,
      };
    }),
  };
}
