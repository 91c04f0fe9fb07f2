import {join} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import {findSiteLocale} from '../dialects/site-locale.js';
import {decodeText} from '../files/decode-text.js';
import {displayPath} from '../files/paths.js';
import {FileTooLargeError, readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import type {ArticleSource, PendingArticle} from './compile-article.js';
import type {ContentWarning} from './content-warning.js';
import {readFrontMatter} from './front-matter.js';
import {guessLanguage} from './guess-language.js';
import {type ArticleLocation, locateArticles} from './ids-and-locales.js';
import {listArticles} from './list-markdown-files.js';

export interface FoundArticles {
  readonly articles: readonly PendingArticle[];
  readonly errors: readonly HelpletError[];
  readonly warnings: readonly ContentWarning[];
}

/** Texts that are read to tell a language: more say no more. */
const MOST_TEXTS = 20;

/**
 * Finds the articles of a content folder.
 * @param siteFolders where the files of its site may stand.
 */
export async function findFolderArticles(
  folder: string,
  siteFolders: readonly SiteFolder[],
  config: HelpletConfig,
  cwd: string,
): Promise<FoundArticles> {
  const {paths, errors} = await listArticles(folder, cwd);
  const limit = config.limits?.articleBytes ?? SIZE_LIMITS.article;
  const {locale, locales} = config;
  const rules = {locale, locales, siteLocale: await findSiteLocale(siteFolders)};
  const first = locateArticles(paths, rules);
  const {articles: located, warnings} =
    first.unnamed.length === 0
      ? first
      : locateArticles(paths, {...rules, siteLocale: await languageOf(first.unnamed, folder, cwd)});
  const articles = located.map((location): PendingArticle => {
    const file = displayPath(join(folder, location.path), cwd);
    return {...location, file, read: () => readArticle(location, file, folder, limit)};
  });
  return {
    articles,
    errors,
    warnings: warnings.map(warning => ({...warning, where: displayPath(join(folder, warning.where), cwd)})),
  };
}

/** The language that articles are written in, by their words. */
async function languageOf(paths: readonly string[], folder: string, cwd: string): Promise<string> {
  const counts = new Map<string, number>();
  for (const path of paths.slice(0, MOST_TEXTS)) {
    const bytes = await readBytes(join(folder, path), displayPath(join(folder, path), cwd), SIZE_LIMITS.article);
    const language = guessLanguage(new TextDecoder().decode(bytes));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (best) return best[0];
  const [path = ''] = paths;
  throw new HelpletError('bundle/locale', 'Nothing names the language of articles that have translations.', {
    where: displayPath(join(folder, path), cwd),
    fix: 'Name it in helplet.config.json: {"locale": "fr"}',
  });
}

async function readArticle(
  {path, id, locale}: ArticleLocation,
  file: string,
  folder: string,
  limit: number,
): Promise<ArticleSource> {
  const bytes = await readBytes(join(folder, path), file, limit);
  const {markdown, lines, ...frontMatter} = readFrontMatter(decodeText(bytes, file), file);
  return {file, id, locale, path, markdown, sourceLine: line => lines + line, ...frontMatter};
}

async function readBytes(path: string, where: string, limit: number): Promise<Uint8Array> {
  try {
    return await readWithin(path, limit);
  } catch (cause) {
    if (cause instanceof FileTooLargeError) throw articleTooLarge(cause.size, limit, where);
    throw new HelpletError('content/unreadable', `The file cannot be read: ${(cause as Error).message}.`, {
      where,
      fix: 'Check that the file still exists and that you may read it.',
      cause,
    });
  }
}

/** @param size in bytes. */
export function articleTooLarge(size: number, limit: number, where: string): HelpletError {
  return new HelpletError('content/too-large', `The article has ${size} bytes; the limit is ${limit}.`, {
    where,
    fix: `Split it into several articles, or raise the limit in helplet.config.json: {"limits": {"articleBytes": ${size}}}`,
  });
}
