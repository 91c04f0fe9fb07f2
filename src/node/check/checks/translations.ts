import type {CompiledContent} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';

type Content = Pick<CompiledContent, 'articles' | 'locales' | 'defaultLocale'>;

/** Translations that say less than their originals, because these were updated later. */
export function checkOutdatedTranslations({articles, defaultLocale}: Content): readonly ContentWarning[] {
  const originals = new Map(
    articles.filter(({article}) => article.locale === defaultLocale).map(({article}) => [article.id, article]),
  );
  return articles.flatMap(({article, whereIsKey}) => {
    const original = originals.get(article.id);
    if (original === undefined || original.updated === undefined || article.updated === undefined) return [];
    if (article.locale === defaultLocale || article.updated >= original.updated) return [];
    const message = `The translation is of ${article.updated}; its original was updated on ${original.updated}.`;
    return [{code: 'translation-outdated' as const, message, where: whereIsKey(['updated']), cause: article.locale}];
  });
}

/** Articles of the default language that another one lacks. */
export function checkMissingTranslations({articles, locales, defaultLocale}: Content): readonly ContentWarning[] {
  const known = new Set(articles.map(({article: {locale, id}}) => `${locale} ${id}`));
  return articles
    .filter(({article}) => article.locale === defaultLocale)
    .flatMap(({article: {id, title}, file}) =>
      locales
        .filter(locale => !known.has(`${locale} ${id}`))
        .map(locale => ({
          code: 'translation-missing' as const,
          message: `"${title}" is not translated to ${locale}.`,
          where: file,
          cause: locale,
        })),
    );
}
