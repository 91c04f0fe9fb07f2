import {didYouMean} from '../../core/did-you-mean.js';
import type {CompiledArticle} from '../content/compiled-content.js';
import type {ContentWarning} from '../content/content-warning.js';
import {translateMarkdown} from '../dialects/translate-markdown.js';
import {linkToArticle} from './address.js';
import {type AnchorFinder, anchorFinder} from './anchor-finder.js';
import type {AnchoredLink} from './article-references.js';
import type {ExplicitAnchor} from './explicit-anchors.js';
import {rewriteHtml} from './html-addresses.js';

/** An article, and what was found about its links before the others were compiled. */
export interface LinkedArticle {
  readonly compiled: CompiledArticle;
  /** Its links that name a heading. */
  readonly anchored: readonly AnchoredLink[];
  /** The anchors that its source names. */
  readonly places: readonly ExplicitAnchor[];
  /** The file's line that a line of its source is; missing when they are not lines of the file. */
  readonly sourceLine: ((line: number) => number) | undefined;
}

/** Links to the same wrong address that are a group of their own. */
const MANY = 5;

export interface CheckedLinks {
  readonly articles: CompiledArticle[];
  readonly warnings: readonly ContentWarning[];
}

/**
 * Checks what can be known when all articles are compiled: anchors of links, which are written as those of the headings that
 * they mean, and related articles.
 */
export function checkLinks(linked: readonly LinkedArticle[], defaultLocale: string): CheckedLinks {
  const byId = new Map(linked.map(article => [keyOf(article.compiled.article), article]));
  const finders = new Map<LinkedArticle, AnchorFinder>();
  const warnings: ContentWarning[] = [];

  const checked = (source: LinkedArticle, link: AnchoredLink): string => {
    const {locale, id: ownId} = source.compiled.article;
    const target = byId.get(keyOf({locale, id: link.id})) ?? byId.get(keyOf({locale: defaultLocale, id: link.id}));
    if (!target) return link.href;
    const find = finders.get(target) ?? anchorFinder(target);
    finders.set(target, find);
    const found = find(link.anchor);
    if (found?.anchor === link.anchor) return link.href;
    if (!found) warnings.push(unknownAnchor(source, link, target));
    if (!found && target === source) return '';
    return linkToArticle(ownId, link.id, found?.anchor);
  };

  const articles = linked.map(source => {
    const {compiled, anchored} = source;
    const renamed = new Map<string, string>();
    for (const link of anchored) {
      const href = checked(source, link);
      if (href !== link.href) renamed.set(link.href, href);
    }
    return renamed.size === 0 ? compiled : withAddresses(compiled, renamed);
  });
  return {articles, warnings: [...warnings, ...unknownRelated(articles)]};
}

/** Makes the links to one address that no article has a group of their own, where they are so many that one mistake made them. */
export function groupByTarget(warnings: readonly ContentWarning[]): readonly ContentWarning[] {
  const counts = new Map<string, number>();
  for (const {address = ''} of warnings.filter(isUnexplained)) counts.set(address, (counts.get(address) ?? 0) + 1);
  return warnings.map(warning => {
    const {address = ''} = warning;
    return isUnexplained(warning) && (counts.get(address) ?? 0) >= MANY ? {...warning, cause: address} : warning;
  });
}

function isUnexplained({code, cause, address}: ContentWarning): boolean {
  return code === 'link-broken' && cause === undefined && address !== undefined;
}

function withAddresses(compiled: CompiledArticle, renamed: ReadonlyMap<string, string>): CompiledArticle {
  const link = (href: string): string => renamed.get(href) ?? href;
  const {article} = compiled;
  const {markdown} = translateMarkdown(article.markdown, {
    article: {...article, file: compiled.file},
    syntaxes: [],
    references: {
      link,
      picture: src => src,
      page: () => undefined,
      html: html => rewriteHtml(html, {link, picture: src => src}),
    },
  });
  return {
    ...compiled,
    article: {...article, markdown},
    links: compiled.links.map(({href, line}) => ({href: link(href), line})).filter(({href}) => href !== ''),
  };
}

function unknownAnchor(source: LinkedArticle, link: AnchoredLink, target: LinkedArticle): ContentWarning {
  const {file} = source.compiled;
  const {title, headings} = target.compiled.article;
  const near = didYouMean(
    link.anchor,
    headings.map(({anchor}) => anchor),
  );
  return {
    code: 'anchor-unknown',
    message: `${source === target ? 'This article' : `"${title}"`} has no heading #${link.anchor}.`,
    where: source.sourceLine ? `${file}:${source.sourceLine(link.line)}` : file,
    ...(near === undefined ? {} : {fix: `Did you mean #${near}?`}),
    address: link.written,
  };
}

/** Related articles that do not exist in the same locale. */
function unknownRelated(articles: readonly CompiledArticle[]): readonly ContentWarning[] {
  const known = new Set(
    articles.flatMap(({article: {locale, id}, redirects = []}) =>
      [id, ...redirects].map(name => keyOf({locale, id: name})),
    ),
  );
  return articles.flatMap(({article: {locale}, related = [], whereIsKey}) =>
    [...related.entries()]
      .filter(([, id]) => !known.has(keyOf({locale, id})))
      .map(([index, id]): ContentWarning => {
        const message = `The related article "${id}" does not exist.`;
        return {code: 'related-unknown', message, where: whereIsKey(['related', index])};
      }),
  );
}

function keyOf({locale, id}: {readonly locale: string; readonly id: string}): string {
  return `${locale} ${id}`;
}
