import {type ArticleLink, parseArticleLink} from '../../../core/article-link.js';
import {didYouMean} from '../../../core/did-you-mean.js';
import {type CompiledArticle, type CompiledContent, whereInArticle} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';

/** Links to headings that their articles do not have. */
export function checkAnchors({articles}: Pick<CompiledContent, 'articles'>): readonly ContentWarning[] {
  const keyOf = (locale: string, id: string): string => `${locale} ${id}`;
  const byId = new Map(articles.map(compiled => [keyOf(compiled.article.locale, compiled.article.id), compiled]));
  return articles.flatMap(compiled =>
    compiled.links.flatMap(({href, line}) => {
      const {id, locale} = compiled.article;
      const link = parseArticleLink(href, id);
      const target = link && byId.get(keyOf(locale, link.id));
      if (!target || isKnownAnchor(target, link)) return [];
      return [{...anchorUnknown(compiled, target, link), where: whereInArticle(compiled, line), address: href}];
    }),
  );
}

function isKnownAnchor({article: {headings}}: CompiledArticle, {anchor}: ArticleLink): boolean {
  // Footnotes have anchors of their own, and browsers know `#top`.
  if (anchor === undefined || /^(?:top$|footnote)/.test(anchor)) return true;
  return headings.some(heading => heading.anchor === anchor);
}

function anchorUnknown(
  from: CompiledArticle,
  {article: {headings, title}, ...to}: CompiledArticle,
  {anchor = ''}: ArticleLink,
): Pick<ContentWarning, 'code' | 'message' | 'fix'> {
  const guess = didYouMean(
    anchor,
    headings.map(heading => heading.anchor),
  );
  return {
    code: 'anchor-unknown',
    message: `${from.file === to.file ? 'This article' : `"${title}"`} has no heading #${anchor}.`,
    ...(guess ? {fix: `Did you mean #${guess}?`} : {}),
  };
}
