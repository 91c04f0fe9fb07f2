import {z} from 'zod';
import {HelpletError} from '../../core/errors.js';
import {canonicalLocale} from '../../core/locale.js';
import type {HelpletConfig} from '../config/config-types.js';
import {type JsonLine, readJsonLines} from '../files/json-lines.js';
import {SIZE_LIMITS} from '../files/size-limits.js';
import {findValueProblems} from '../validation/value-problems.js';
import type {PendingArticle} from './compile-article.js';
import {articleTooLarge, type FoundArticles} from './read-folder.js';

const FIX =
  'Write one article a line, like this: {"id": "faq/pin", "title": "Forgotten PIN", "body": "Choose **Reset**."}';

/** A byte of Markdown takes up to six in JSON: `\\u000a`. */
const BYTES_AS_JSON = 6;

// Messages are noun phrases that continue "must be", see value-problems.ts.
const lineSchema = z.object({
  id: z.string('a text').trim().min(1, 'a text that is not empty').normalize('NFC'),
  body: z.string('a text'),
  locale: z
    .string('a language tag')
    .refine(tag => canonicalLocale(tag) !== undefined, 'a language tag such as en, de or pt-BR')
    .transform(tag => canonicalLocale(tag) ?? tag)
    .optional(),
});

/**
 * Finds the articles of a JSON Lines file: `id`, `body` (Markdown), `locale`, and the keys of front matter.
 * @throws {HelpletError} `content/jsonl` when the file cannot be read.
 */
export async function findJsonlArticles(path: string, config: HelpletConfig, cwd: string): Promise<FoundArticles> {
  const limit = config.limits?.articleBytes ?? SIZE_LIMITS.article;
  const mostBytes = limit * BYTES_AS_JSON + SIZE_LIMITS.line;
  const {lines, errors: unreadable} = await readJsonLines(path, {cwd, code: 'content/jsonl', fix: FIX, mostBytes});
  const errors = [...unreadable];
  const articles = lines.flatMap(line => {
    const problems = findValueProblems(lineSchema, line.value, {});
    if (problems.length === 0) return [pendingArticle(line, config.locale ?? 'en', limit)];
    errors.push(
      ...problems.map(({message}) => new HelpletError('content/jsonl', message, {where: line.where, fix: FIX})),
    );
    return [];
  });
  return {articles, errors, warnings: []};
}

function pendingArticle({value, where: file}: JsonLine, defaultLocale: string, limit: number): PendingArticle {
  const {id, body, locale = defaultLocale} = lineSchema.parse(value);
  const {id: _id, body: _body, locale: _locale, ...values} = value;
  return {
    file,
    id,
    locale,
    read: async () => {
      const size = Buffer.byteLength(body);
      if (size > limit) throw articleTooLarge(size, limit, file);
      return {file, id, locale, markdown: body, values, warnings: [], where: always(file)};
    },
  };
}

/** Made apart from the article's text, which would stay in memory as long as the function. */
function always(place: string): () => string {
  return () => place;
}
