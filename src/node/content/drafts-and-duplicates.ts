import {HelpletError} from '../../core/errors.js';
import type {DialectName} from '../dialects/dialect.js';
import {findPartialFiles} from '../dialects/partial-files.js';
import type {ArticleSource, UnderstoodSource} from './compile-article.js';
import type {OmittedArticle} from './compiled-content.js';

/** Parts articles from drafts and from texts that are no articles of their own. */
export function sortOut(
  sources: readonly UnderstoodSource[],
  dialect: DialectName | undefined,
): {
  readonly articles: readonly UnderstoodSource[];
  readonly omitted: readonly OmittedArticle[];
} {
  const articles: UnderstoodSource[] = [];
  const omitted: OmittedArticle[] = [];
  const partials = findPartialFiles(sources, dialect);
  for (const source of sources) {
    const {file, id, locale, path = '', frontMatter} = source;
    const isPartial = frontMatter.isPartial || partials.has(path);
    const reason = isPartial ? 'partial' : frontMatter.values.draft ? 'draft' : undefined;
    if (reason) omitted.push({file, id, locale, reason});
    else articles.push(source);
  }
  return {articles, omitted};
}

/**
 * Finds articles with the same id in the same locale. Ids that differ in case only count too: some file systems and
 * servers could not tell them apart.
 */
export function findDuplicates(
  articles: readonly Pick<ArticleSource, 'file' | 'id' | 'locale'>[],
): readonly HelpletError[] {
  const first = new Map<string, (typeof articles)[number]>();
  const errors: HelpletError[] = [];
  for (const article of articles) {
    const key = JSON.stringify([article.locale, article.id.toLowerCase()]);
    const other = first.get(key);
    if (!other) first.set(key, article);
    else {
      errors.push(
        new HelpletError('content/duplicate-id', `This article has the same id as ${other.file}: "${article.id}".`, {
          where: article.file,
          fix: 'Rename one of the two, or delete it.',
        }),
      );
    }
  }
  return errors;
}

/**
 * The error of a help centre that would be empty.
 * @param where folder or file of the articles.
 * @param drafts how many articles were left out because their front matter says `draft: true`.
 */
export function noArticles(where: string | undefined, drafts: number): HelpletError {
  const found = drafts > 0 ? `All ${drafts} articles are drafts.` : 'There are no articles.';
  return new HelpletError('content/no-articles', found, {
    where,
    fix:
      drafts > 0
        ? 'Take `draft: true` out of the articles that are ready.'
        : 'Put Markdown files (.md) into the folder, or give the folder that holds them.',
  });
}
