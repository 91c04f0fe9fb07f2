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
import {type ArticleLocation, type LocaleRules, type LocatedArticles, locateArticles} from './ids-and-locales.js';
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
  const {articles: located, warnings} = await locateByTexts(paths, rules, folder, cwd);
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

/** Locates articles by their paths, and by their texts where paths do not tell their languages. */
async function locateByTexts(
  paths: readonly string[],
  rules: LocaleRules,
  folder: string,
  cwd: string,
): Promise<LocatedArticles> {
  const languageOf = (some: readonly string[]): Promise<string | undefined> => languageOfTexts(some, folder);
  let known = rules;
  let located = locateArticles(paths, known);
  const {doubtful} = located;
  if (doubtful.length > 0) {
    const isIn = (path: string, place: string): boolean => path.startsWith(`${place}/`);
    const beside = await languageOf(paths.filter(path => !doubtful.some(place => isIn(path, place.path))));
    const written = new Map<string, string>();
    for (const place of doubtful) {
      const language = await languageOf(paths.filter(path => isIn(path, place.path)));
      // Texts in the language of those beside them are no translations.
      if (language !== undefined) written.set(place.path, language === beside ? 'und' : language);
    }
    known = {...rules, written};
    located = locateArticles(paths, known);
  }
  const [unnamed] = located.unnamed;
  if (unnamed === undefined) return located;
  const siteLocale = await languageOf(located.unnamed);
  if (siteLocale !== undefined) return locateArticles(paths, {...known, siteLocale});
  throw new HelpletError('bundle/locale', 'Nothing names the language of articles that have translations.', {
    where: displayPath(join(folder, unnamed), cwd),
    fix: 'Name it in helplet.config.json: {"locale": "fr"}',
  });
}

/** The language that most of some articles are written in, by their words; undefined when they do not tell. */
async function languageOfTexts(paths: readonly string[], folder: string): Promise<string | undefined> {
  const counts = new Map<string, number>();
  for (const path of paths.slice(0, MOST_TEXTS)) {
    const language = guessLanguage(await readText(join(folder, path)));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

async function readText(path: string): Promise<string> {
  try {
    return (await readWithin(path, SIZE_LIMITS.article)).toString('utf8');
  } catch {
    // What cannot be read tells no language; it is an error when the article itself is read.
    return '';
  }
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
