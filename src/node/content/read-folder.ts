import {join} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import type {HelpletConfig} from '../config/config-types.js';
import {decodeText} from '../files/decode-text.js';
import {displayPath} from '../files/paths.js';
import {FileTooLargeError, readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import type {ArticleSource, PendingArticle} from './compile-article.js';
import {readFrontMatter} from './front-matter.js';
import {type ArticleLocation, locateArticles} from './ids-and-locales.js';
import {listArticles} from './list-markdown-files.js';

export interface FoundArticles {
  readonly articles: readonly PendingArticle[];
  readonly errors: readonly HelpletError[];
}

/** Finds the articles of a content folder. */
export async function findFolderArticles(folder: string, config: HelpletConfig, cwd: string): Promise<FoundArticles> {
  const {paths, errors} = await listArticles(folder, cwd);
  const limit = config.limits?.articleBytes ?? SIZE_LIMITS.article;
  const locations = locateArticles(paths, {defaultLocale: config.locale ?? 'en', locales: config.locales});
  const articles = locations.map((location): PendingArticle => {
    const file = displayPath(join(folder, location.path), cwd);
    return {...location, file, read: () => readArticle(location, file, folder, limit)};
  });
  return {articles, errors};
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
