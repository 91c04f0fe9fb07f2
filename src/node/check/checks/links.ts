import {type ArticleLink, parseArticleLink} from '../../../core/article-link.js';
import {didYouMean} from '../../../core/did-you-mean.js';
import {type CompiledArticle, type CompiledContent, whereInArticle} from '../../content/compiled-content.js';
import type {ContentWarning} from '../../content/content-warning.js';

/** Links to headings that their articles do not have, and to ids that articles had before. */
export function checkLinkTargets({articles}: Pick<CompiledContent, 'articles'>): readonly ContentWarning[] {
  const byId = new Map(articles.map(compiled => [keyOf(compiled.article.locale, compiled.article.id), compiled]));
  const byFormerId = new Map(
    articles.flatMap(compiled =>
      (compiled.redirects ?? []).map(id => [keyOf(compiled.article.locale, id), compiled] as const),
    ),
  );
  return articles.flatMap(compiled =>
    compiled.links.flatMap(({href, line}) => {
      const {id, locale} = compiled.article;
      const link = parseArticleLink(href, id);
      if (!link) return [];
      const key = keyOf(locale, link.id);
      const former = byId.has(key) ? undefined : byFormerId.get(key);
      const target = byId.get(key) ?? former;
      if (!target) return [];
      return [
        ...(former ? [redirected(compiled, former, href, line)] : []),
        ...(isKnownAnchor(target, link) ? [] : [anchorUnknown(compiled, target, {href, line, link})]),
      ];
    }),
  );
}

function redirected(from: CompiledArticle, to: CompiledArticle, href: string, line: number): ContentWarning {
  const [, fragment = ''] = /[^#]*(#.*)?/.exec(href) ?? [];
  const address = `${relativePath(from.article.id, to.article.id)}.md${fragment}`;
  return {
    code: 'link-redirected',
    message: `The link to ${href} names a former id of "${to.article.id}".`,
    where: whereInArticle(from, line),
    fix: `Link to ${address}.`,
    address: href,
    ...editOf(from, line, href, address),
  };
}

/** An edit of a link or picture of an article; none where its lines are not lines of a file. */
export function editOf(
  {file, sourceLine}: CompiledArticle,
  line: number,
  from: string,
  to: string,
): Pick<ContentWarning, 'edit'> {
  return sourceLine ? {edit: {file, line: sourceLine(line), from, to}} : {};
}

function isKnownAnchor({article: {headings}}: CompiledArticle, {anchor}: ArticleLink): boolean {
  if (anchor === undefined) return true;
  // Footnotes have anchors of their own, and browsers know `#top`.
  if (/^(?:top$|footnote)/.test(anchor)) return true;
  return headings.some(heading => heading.anchor === anchor);
}

function anchorUnknown(
  from: CompiledArticle,
  to: CompiledArticle,
  {href, line, link}: {readonly href: string; readonly line: number; readonly link: ArticleLink},
): ContentWarning {
  const {anchor = ''} = link;
  const {headings, title} = to.article;
  const guess = didYouMean(
    anchor,
    headings.map(heading => heading.anchor),
  );
  const place = from === to ? 'This article' : `"${title}"`;
  return {
    code: 'anchor-unknown',
    message: `${place} has no heading #${anchor}.`,
    where: whereInArticle(from, line),
    address: href,
    ...(guess ? {fix: `Did you mean #${guess}?`} : {}),
  };
}

/** The way from one article to another, as a link writes it, without the ending. */
export function relativePath(fromId: string, toId: string): string {
  const from = fromId.split('/').slice(0, -1);
  const to = toId.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function keyOf(locale: string, id: string): string {
  return `${locale} ${id}`;
}
