import {HelpletError} from '../../core/errors.js';
import type {PendingArticle} from './pending-article.js';

/**
 * Finds articles with the same id in the same locale. Ids that differ in case only count too: some file systems and
 * servers could not tell them apart.
 */
export function findDuplicates(articles: readonly PendingArticle[]): readonly HelpletError[] {
  const first = new Map<string, PendingArticle>();
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
