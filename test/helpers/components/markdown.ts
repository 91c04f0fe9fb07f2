import type {Article} from '../../../src/core/article.js';
import {en} from '../../../src/i18n/locales/en.js';
import type {Decoration} from '../../../src/markdown/decorate/decoration.js';
import * as onDemand from '../../../src/markdown/decorate/on-demand.js';
import {type Highlight, markdownToHtml} from '../../../src/markdown/markdown-to-html.js';
import {outlineMarkdown} from '../../../src/markdown/outline/outline.js';
import {articleSteps, type RenderOptions} from '../../../src/markdown/render-article.js';
import {runAtOnce} from '../../../src/markdown/slices.js';

export interface RenderMore extends Partial<Article> {
  readonly imagePrefixes?: readonly string[];
  readonly mediaHosts?: readonly string[];
  readonly linkUrl?: RenderOptions['linkUrl'];
  /** Colours code. */
  readonly highlight?: Highlight;
}

const MARK = 'mark-of-the-tests';

/** Stands in for the icons of the elements. */
export function iconNode(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('data-icon', name);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

/** An article whose headings are those that the compiler finds. */
export function articleOf(markdown: string, more: Partial<Article> = {}): Article {
  return {
    id: 'guides/start',
    locale: 'en',
    title: 'Start',
    markdown,
    headings: outlineMarkdown(markdown, {title: 'Start'}).headings,
    ...more,
  };
}

/** Markdown as the reader draws it, in an element that is on no page. */
export function rendered(
  markdown: string,
  {imagePrefixes, mediaHosts, linkUrl, highlight, ...more}: RenderMore = {},
): HTMLElement {
  const root = document.createElement('div');
  const html = markdownToHtml(markdown, {mark: MARK, footnotesTitle: en.footnotes}, highlight);
  const options = {
    words: en,
    icon: iconNode,
    ...(imagePrefixes ? {imagePrefixes} : {}),
    ...(mediaHosts ? {mediaHosts} : {}),
    ...(linkUrl ? {linkUrl} : {}),
  };
  root.append(runAtOnce(articleSteps(articleOf(markdown, more), html, MARK, options, onDemand)));
  return root;
}

/** HTML as nodes, and what a decoration needs to work on them. */
export function decorationOf(
  html: string,
  more: Partial<Article> = {},
): {root: DocumentFragment; decoration: Decoration} {
  const template = document.createElement('template');
  template.innerHTML = html;
  return {root: template.content, decoration: {article: articleOf('', more), icon: iconNode, words: en}};
}
