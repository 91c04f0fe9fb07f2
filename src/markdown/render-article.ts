import type {Article} from '../core/article.js';
import {decorateCallouts} from './decorate/callouts.js';
import {decorateCodeBlocks} from './decorate/code-blocks.js';
import type {Decoration} from './decorate/decoration.js';
import {decorateDetails} from './decorate/details.js';
import {decorateHeadings} from './decorate/headings.js';
import {decorateImages} from './decorate/images.js';
import {decorateFootnotes, decorateLinks} from './decorate/links.js';
import {decorateTables} from './decorate/tables.js';
import {imagePolicy} from './image-policy.js';
import {markdownToHtml} from './markdown-to-html.js';
import {sanitizeHtml} from './sanitize-html.js';

export interface RenderOptions extends Omit<Decoration, 'article'> {
  /** URL prefixes that images may come from, besides the bundle. */
  readonly imagePrefixes?: readonly string[];
}

/** Turns an article's Markdown into safe nodes, ready to be appended to a shadow root. */
export function renderArticle(article: Article, {imagePrefixes, ...rest}: RenderOptions): DocumentFragment {
  // Nobody can guess it, so no heading of an author's HTML can pass for one of Markdown.
  const headingClass = `heading-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const html = markdownToHtml(article.markdown, {headingClass, footnotesTitle: rest.words.footnotes});
  const root = sanitizeHtml(html, {imageUrl: imagePolicy(article.assets, imagePrefixes), ownClass: headingClass});
  const decoration: Decoration = {article, ...rest};
  // Links first: what the others add needs no checking.
  for (const decorate of [
    decorateLinks,
    decorateFootnotes,
    decorateTables,
    (fragment: DocumentFragment, options: Decoration) => decorateHeadings(fragment, options, headingClass),
    decorateImages,
    decorateCallouts,
    decorateCodeBlocks,
    decorateDetails,
  ]) {
    decorate(root, decoration);
  }
  return root;
}
