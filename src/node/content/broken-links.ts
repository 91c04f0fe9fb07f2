import {parseArticleLink} from '../../core/article-link.js';
import {type CompiledArticle, type OmittedArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';

/** Finds links and related articles that lead to no article of the same locale. */
export function checkReferences(
  articles: readonly CompiledArticle[],
  omitted: readonly OmittedArticle[],
): readonly ContentWarning[] {
  const known = new Set(
    articles.flatMap(({article: {locale, id}, redirects = []}) => [id, ...redirects].map(name => keyOf(locale, name))),
  );
  const reasons = new Map(omitted.map(({locale, id, reason}) => [keyOf(locale, id), reason]));
  return articles.flatMap(compiled => {
    const {article, links, related = [], whereIsKey} = compiled;
    const broken = links.flatMap(({href, line}): readonly ContentWarning[] => {
      const key = keyOf(article.locale, parseArticleLink(href, article.id)?.id ?? '');
      // An article with an error will be there once that is mended.
      if (!isArticlePath(href) || known.has(key) || reasons.get(key) === 'error') return [];
      const isDraft = reasons.has(key);
      return [
        {
          code: isDraft ? 'link-draft' : 'link-broken',
          message: isDraft ? `The link to ${href} leads to a draft.` : `The link to ${href} leads to no article.`,
          where: whereInArticle(compiled, line),
          address: href,
        },
      ];
    });
    const unrelated = [...related.entries()]
      .filter(([, id]) => !known.has(keyOf(article.locale, id)) && reasons.get(keyOf(article.locale, id)) !== 'error')
      .map(
        ([index, id]): ContentWarning => ({
          code: 'related-unknown',
          message: `The related article "${id}" does not exist.`,
          where: whereIsKey(['related', index]),
        }),
      );
    return [...broken, ...unrelated];
  });
}

function keyOf(locale: string, id: string): string {
  return `${locale} ${id}`;
}

/** A relative path to a Markdown file, even one that leaves the content folder. */
function isArticlePath(href: string): boolean {
  return /^(?![a-z][a-z\d+.-]*:|[/\\])[^?#]+\.(?:md|markdown)(?:[?#]|$)/i.test(href);
}
