import {parseArticleLink} from '../../core/article-link.js';
import {type CompiledArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';

/** Finds links and related articles that lead to no article of the same locale. */
export function checkReferences(articles: readonly CompiledArticle[]): readonly ContentWarning[] {
  const known = new Set(
    articles.flatMap(({article: {locale, id}, redirects = []}) => [id, ...redirects].map(name => keyOf(locale, name))),
  );
  return articles.flatMap(compiled => {
    const {article, file, links, related = []} = compiled;
    const exists = (id: string): boolean => known.has(keyOf(article.locale, id));
    const broken = links
      .filter(({href}) => isArticlePath(href) && !exists(parseArticleLink(href, article.id)?.id ?? ''))
      .map(
        ({href, line}): ContentWarning => ({
          code: 'link-broken',
          message: `The link to ${href} leads to no article.`,
          where: whereInArticle(compiled, line),
        }),
      );
    const unrelated = related
      .filter(id => !exists(id))
      .map(
        (id): ContentWarning => ({
          code: 'related-unknown',
          message: `The related article "${id}" does not exist.`,
          where: file,
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
