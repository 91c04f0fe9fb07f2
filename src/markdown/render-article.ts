import type {Article} from '../core/article.js';
import {decorateCallouts} from './decorate/callouts.js';
import {decorateCodeBlocks} from './decorate/code-blocks.js';
import type {Decoration} from './decorate/decoration.js';
import {decorateDetails} from './decorate/details.js';
import {decorateHeadings} from './decorate/headings.js';
import {decorateImages} from './decorate/images.js';
import {decorateFootnotes, decorateLinks} from './decorate/links.js';
import {decorateSteps} from './decorate/steps.js';
import {decorateTables} from './decorate/tables.js';
import {deferFar} from './defer-far.js';
import {imagePolicy} from './image-policy.js';
import {RefusedMarkdownError} from './limits.js';
import type {LinkUrl} from './link-policy.js';
import {pageParser} from './page-parser.js';
import {plainArticle} from './plain-article.js';
import {loadRareDecorators, type RareDecorators} from './rare-blocks.js';
import {sanitizeSteps} from './sanitize-html.js';
import {runInSlices, type Steps} from './slices.js';

export interface RenderOptions extends Omit<Decoration, 'article'> {
  /** URL prefixes that images may come from, besides the bundle. */
  readonly imagePrefixes?: readonly string[];
  /** Hosts whose videos and sounds may be played, after a press. Default: `DEFAULT_MEDIA_HOSTS`. */
  readonly mediaHosts?: readonly string[];
  /** The host's own word on where links lead. */
  readonly linkUrl?: LinkUrl;
}

/**
 * Turns an article's Markdown into safe nodes, ready to be appended to a shadow root, without holding the page up. What is
 * too large or takes too long is given as plain text.
 */
export async function renderArticle(
  article: Article,
  options: RenderOptions,
  signal = new AbortController().signal,
): Promise<DocumentFragment> {
  // Nobody can guess it, so nothing in an author's HTML can pass for what Markdown made.
  const mark = `mark-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const {footnotes: footnotesTitle} = options.words;
  try {
    const html = await pageParser().parse(article.markdown, {mark, footnotesTitle}, signal);
    const rare = await loadRareDecorators(html);
    return await runInSlices(articleSteps(article, html, mark, options, rare), signal);
  } catch (error) {
    if (!(error instanceof RefusedMarkdownError)) throw error;
    return plainArticle({article, ...options});
  }
}

/**
 * HTML of an article's Markdown as safe nodes, in steps.
 * @param mark Class of what Markdown made.
 * @param rare For articles with blocks that few have.
 * @throws RefusedMarkdownError
 */
export function* articleSteps(
  article: Article,
  html: string,
  mark: string,
  {imagePrefixes, mediaHosts, linkUrl, ...rest}: RenderOptions,
  rare?: RareDecorators,
): Steps<DocumentFragment> {
  const root = yield* sanitizeSteps(html, {imageUrl: imagePolicy(article.assets, imagePrefixes), ownClass: mark});
  const decoration: Decoration = {article, ...rest};
  // Links first: what the others add needs no checking.
  yield* decorateLinks(root, decoration, linkUrl);
  yield* decorateFootnotes(root);
  yield* decorateTables(root, decoration);
  yield* decorateHeadings(root, decoration, mark);
  if (rare) yield* rare.decorateMedia(root, decoration, mediaHosts);
  yield* decorateImages(root, decoration);
  if (rare) yield* rare.decorateFigures(root, decoration);
  yield* decorateCallouts(root, decoration);
  yield* decorateCodeBlocks(root, decoration);
  yield* decorateDetails(root, decoration);
  yield* decorateSteps(root);
  // Last: headings are where they were until then.
  if (rare) yield* rare.decorateTabs(root, decoration, mark);
  yield* deferFar(root);
  return root;
}
