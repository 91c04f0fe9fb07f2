import type {CompiledArticle} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';

/** Finds related articles that do not exist in the same locale. */
export function checkReferences(articles: readonly CompiledArticle[]): readonly ContentWarning[] {
  const known = new Set(
    articles.flatMap(({article: {locale, id}, redirects = []}) => [id, ...redirects].map(name => keyOf(locale, name))),
  );
  return articles.flatMap(({article: {locale}, related = [], whereIsKey}) =>
    [...related.entries()]
      .filter(([, id]) => !known.has(keyOf(locale, id)))
      .map(([index, id]): ContentWarning => {
        const message = `The related article "${id}" does not exist.`;
        return {code: 'related-unknown', message, where: whereIsKey(['related', index])};
      }),
  );
}

function keyOf(locale: string, id: string): string {
  return `${locale} ${id}`;
}
