import type {Article} from '../../../src/core/article.js';
import {en} from '../../../src/i18n/en.js';
import type {Decoration} from '../../../src/markdown/decorate/decoration.js';
import {outlineMarkdown} from '../../../src/markdown/outline.js';
import {renderArticle} from '../../../src/markdown/render-article.js';

export interface RenderMore extends Partial<Article> {
  readonly imagePrefixes?: readonly string[];
}

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
export function rendered(markdown: string, {imagePrefixes = [], ...more}: RenderMore = {}): HTMLElement {
  const root = document.createElement('div');
  root.append(renderArticle(articleOf(markdown, more), {words: en, icon: iconNode, imagePrefixes}));
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
