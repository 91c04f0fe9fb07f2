import {z} from 'zod';
import {daySchema} from '../validation/dates.js';

// Messages are noun phrases that continue "must be", see value-problems.ts.
const text = z
  .string('a text')
  .transform(value => value.replace(/\s+/g, ' ').trim())
  .refine(value => value !== '', 'a text that is not empty');
const texts = z.array(text, 'a list of texts').transform(values => [...new Set(values)]);

/** The front matter that Helplet knows. Other keys are the author's own and pass. */
export const frontMatterSchema = z.object({
  title: text.optional(),
  description: text.optional(),
  category: text.optional(),
  topic: text.optional(),
  tags: texts.optional(),
  published: daySchema.optional(),
  updated: daySchema.optional(),
  views: z.number('a number').nonnegative('a number of 0 or more').optional(),
  order: z.number('a number').optional(),
  draft: z.boolean('true or false').optional(),
  keywords: texts.optional(),
  routes: texts.optional(),
  related: texts.optional(),
  audience: texts.optional(),
  redirects: texts.optional(),
  notice: z.boolean('true or false').optional(),
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
