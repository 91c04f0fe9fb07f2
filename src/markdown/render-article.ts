import type {Article} from '../core/article.js';
import {decorateCallouts} from './decorate/callouts.js';
import {decorateCodeBlocks} from './decorate/code-blocks.js';
import type {Decoration} from './decorate/decoration.js';
import {decorateDetails} from './decorate/details.js';
import {decorateHeadings} from './decorate/headings.js';
import {decorateImages} from './decorate/images.js';
import {decorateLinks} from './decorate/links.js';
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
  const root = sanitizeHtml(markdownToHtml(article.markdown), {imageUrl: imagePolicy(article.assets, imagePrefixes)});
  const decoration: Decoration = {article, ...rest};
  // Links first: what the others add needs no checking.
  for (const decorate of [
    decorateLinks,
    decorateTables,
    decorateHeadings,
    decorateImages,
    decorateCallouts,
    decorateCodeBlocks,
    decorateDetails,
  ]) {
    decorate(root, decoration);
  }
  return root;
}
