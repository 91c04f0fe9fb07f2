import type {Article} from '../core/article.js';
import {decorateCallouts} from './decorate/callouts.js';
import type {Decoration} from './decorate/decoration.js';
import {decorateDetails, decorateSteps, decorateTasks} from './decorate/details-tasks-steps.js';
import {decorateHeadings} from './decorate/headings.js';
import {decorateImages} from './decorate/images.js';
import {decorateFootnotes, decorateLinks} from './decorate/links.js';
import {decorateCodeBlocks, decorateTables} from './decorate/tables-and-code.js';
import {byAddress, imagePolicy} from './image-policy.js';
import {RefusedMarkdownError} from './limits.js';
import type {LinkUrl} from './link-policy.js';
import {pageParser} from './page-parser.js';
import {plainArticle} from './plain-article.js';
import {sanitizeSteps} from './sanitize-html.js';
import {runInSlices, type Steps} from './slices.js';

type OnDemand = typeof import('./decorate/on-demand.js');

/** Edges of tabs, code of which more is said, pictures, and addresses that may be those of a video or a sound. */
const ON_DEMAND =
  /title="tabs:start"|<pre class|"language-(?:math|latex|tex|katex|asciimath|mermaid|plantuml|puml|dot|graphviz|d2)"|<(?:img|video|audio)\s|href="[^"]*(?:youtu|vimeo|wistia|loom\.com|\.(?:mp4|m4v|webm|ogv|mov|mp3|m4a|ogg|oga|opus|wav|flac)\b)/i;

/** Articles with fewer elements are laid out at once. */
const LONG = 400;
/** Elements that fill more than a screen. */
const NEAR = 150;

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
    const onDemand = await loadOnDemand(html);
    return await runInSlices(articleSteps(article, html, mark, options, onDemand), signal);
  } catch (error) {
    if (!(error instanceof RefusedMarkdownError)) throw error;
    return plainArticle({article, ...options});
  }
}

/**
 * HTML of an article's Markdown as safe nodes, in steps.
 * @param mark Class of what Markdown made.
 * @param onDemand For articles that have what it decorates.
 * @throws RefusedMarkdownError
 */
export function* articleSteps(
  article: Article,
  html: string,
  mark: string,
  {imagePrefixes, mediaHosts, linkUrl, ...rest}: RenderOptions,
  onDemand?: OnDemand,
): Steps<DocumentFragment> {
  const root = yield* sanitizeSteps(html, {
    imageUrl: imagePolicy(article.assets, imagePrefixes),
    imageSize: source => byAddress(source, article.imageSizes),
    ownClass: mark,
  });
  const decoration: Decoration = {article, ...rest};
  // Links first: what the others add needs no checking.
  yield* decorateLinks(root, decoration, linkUrl);
  yield* decorateFootnotes(root);
  yield* decorateTables(root, decoration);
  yield* decorateHeadings(root, decoration, mark);
  if (onDemand) yield* onDemand.decorateMedia(root, decoration, mediaHosts);
  yield* decorateImages(root, decoration, linkUrl);
  if (onDemand) yield* onDemand.decorateFigures(root, decoration);
  yield* decorateCallouts(root, decoration);
  yield* decorateCodeBlocks(root, decoration);
  if (onDemand) {
    yield* onDemand.decorateSources(root, decoration);
    yield* onDemand.decorateCodeLines(root, decoration, mark);
  }
  yield* decorateDetails(root, decoration);
  yield* decorateTasks(root, decoration);
  yield* decorateSteps(root);
  // Last: headings are where they were until then.
  if (onDemand) yield* onDemand.decorateTabs(root, decoration, mark);
  yield* deferFar(root);
  return root;
}

/** What only some articles need; undefined for the others. */
async function loadOnDemand(html: string): Promise<OnDemand | undefined> {
  // Without it pictures stay as large as they are, a video is a link, tabs are headings and code is code: what the author wrote.
  return ON_DEMAND.test(html) ? import('./decorate/on-demand.js').catch(() => undefined) : undefined;
}

/** Marks what stands far down in a long article: the style sheet has the browser lay it out when someone comes near. */
function* deferFar(root: DocumentFragment): Steps {
  if (root.querySelectorAll('*').length < LONG) return;
  let before = 0;
  for (const block of root.children) {
    yield;
    if (before > NEAR) block.classList.add('far');
    before += block.querySelectorAll('*').length + 1;
  }
}
