import createDOMPurify, {type Config, type DOMPurify} from 'dompurify';
import {pageDocument} from '../page/page-document.js';
import {trustedPolicy} from '../workers/trusted-types.js';
import {RefusedMarkdownError} from './limits.js';
import {refuseExcessiveHtml, refuseExcessiveTree} from './refuse-excessive.js';
import {runAtOnce, type Steps} from './slices.js';

export interface SanitizeOptions {
  /** The address an image may be loaded from, or undefined when it may not. */
  readonly imageUrl: (source: string) => string | undefined;
  /** Width and height of an image in CSS pixels, where they are known. */
  readonly imageSize?: (source: string) => readonly [width: number, height: number] | undefined;
  /** A class that only the caller's own HTML can have, kept as it is. */
  readonly ownClass: string;
}

/** Where an image that may not be loaded keeps its address, so that it can be offered as a link. */
export const BLOCKED_IMAGE_ATTRIBUTE = 'data-blocked-src';

const TAGS = [
  'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure',
  'h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup',
  'table tbody td tfoot th thead time tr tt u ul var wbr',
]
  .join(' ')
  .split(' ');
const ATTRIBUTES =
  'align alt class colspan datetime dir height href id lang open reversed rowspan scope span src start title width'.split(
    ' ',
  );
const LINK = /^(?:https?:|mailto:|tel:|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i;

/** The few values that our own Markdown needs; anything else could reach for the host's styles or scripts. */
const CLASS = /^(?:language-[\w+#.-]{1,40}|hl-[\w-]{1,40}(?: [a-z]{1,20}_)?|footnotes|sr-only|task|task done)$/;
const ID = /^footnote(?:-ref)?-[\w%.-]{1,120}$/;

const config: Config & {RETURN_DOM_FRAGMENT: true} = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: [...ATTRIBUTES, BLOCKED_IMAGE_ATTRIBUTE],
  ALLOWED_URI_REGEXP: LINK,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // Ids of a shadow root cannot clobber the document; the prefix would break the links of footnotes.
  SANITIZE_DOM: false,
  KEEP_CONTENT: true,
  RETURN_DOM_FRAGMENT: true,
};

/** Nodes that are cleaned in one go: a few milliseconds on a slow phone. */
const BATCH = 100;
/** Elements that do not stay take their content with them or not, which only the purifier can tell: not cut up. */
const MOST_UNDIVIDED = 1500;

let purifier: DOMPurify | undefined;
/** Options of the run under way: hooks are set once, for all runs. */
let current: SanitizeOptions | undefined;

/** The one gate between an author's HTML and the page: an allow-list, on an instance that no other script can configure. */
export function sanitizeHtml(html: string, options: SanitizeOptions): DocumentFragment {
  return runAtOnce(sanitizeSteps(html, options));
}

/**
 * The same in steps, each of which is short.
 * @throws RefusedMarkdownError for more than a page should be given.
 */
export function* sanitizeSteps(html: string, options: SanitizeOptions): Steps<DocumentFragment> {
  refuseExcessiveHtml(html);
  const parsed = parseHtml(html);
  yield;
  refuseExcessiveTree(parsed);
  takePlayersForImages(parsed);
  yield;
  const result = pageDocument.createDocumentFragment();
  yield* cleanChildren(parsed, result, options);
  return result;
}

/**
 * An author's own players become images whose address is a video or a sound, as Markdown has them: those that may be played
 * get a player of ours later.
 */
function takePlayersForImages(root: DocumentFragment): void {
  for (const player of root.querySelectorAll('video, audio')) {
    const source = player.getAttribute('src') ?? player.querySelector('source')?.getAttribute('src');
    if (!source) continue;
    // Of the document that loads nothing.
    const image = root.ownerDocument.createElement('img');
    image.setAttribute('src', source);
    image.alt = player.getAttribute('title') ?? '';
    const line = root.ownerDocument.createElement('p');
    line.append(image);
    player.replaceWith(line);
  }
}

/** Cleans what stands in one node into another; large elements that may stay are cleaned without their content first. */
function* cleanChildren(from: DocumentFragment | HTMLElement, to: ParentNode, options: SanitizeOptions): Steps {
  // Of the document that runs and loads nothing: in one of the page's, images would load and handlers run.
  let batch = from.ownerDocument.createDocumentFragment();
  let size = 0;
  for (const child of [...from.childNodes]) {
    const weight = weightOf(child);
    const isLarge = weight > BATCH;
    if (size > 0 && (isLarge || size + weight > BATCH)) {
      to.append(clean(batch, options));
      batch = from.ownerDocument.createDocumentFragment();
      size = 0;
      yield;
    }
    if (isLarge && isKept(child)) {
      const shell = clean(child.cloneNode(false), options);
      const inner = shell.firstElementChild;
      to.append(shell);
      yield* cleanChildren(child, inner ?? to, options);
    } else {
      if (weight > MOST_UNDIVIDED)
        throw new RefusedMarkdownError('too-large', 'An element that is dropped has too much in it.');
      batch.append(child);
      size += weight;
    }
  }
  if (size > 0) to.append(clean(batch, options));
}

/** Elements in and with a node. A form may have a field in the place of a method, so not asked of the node itself. */
function weightOf(node: Node): number {
  if (!(node instanceof Element)) return 1;
  return Reflect.apply(Element.prototype.querySelectorAll, node, ['*']).length + 1;
}

function isKept(node: Node): node is HTMLElement {
  return node instanceof HTMLElement && TAGS.includes(node.localName);
}

function clean(node: Node, options: SanitizeOptions): DocumentFragment {
  purifier ??= createPurifier();
  current = options;
  try {
    return purifier.sanitize(node, config);
  } finally {
    current = undefined;
    // Its list of what it removed would hold the article's nodes, and with them the whole panel, until the next one.
    purifier.removed = [];
  }
}

function createPurifier(): DOMPurify {
  // Without this it makes a policy of its own, which a page would have to allow as well.
  config.TRUSTED_TYPES_POLICY = (trustedPolicy() ?? null) as Config['TRUSTED_TYPES_POLICY'];
  const instance = createDOMPurify(window);
  instance.addHook('uponSanitizeAttribute', (_node, data) => {
    if (data.attrName === 'class') data.keepAttr = data.attrValue === current?.ownClass || CLASS.test(data.attrValue);
    if (data.attrName === 'id') data.keepAttr = ID.test(data.attrValue);
    if (data.attrName === BLOCKED_IMAGE_ATTRIBUTE) data.keepAttr = false;
  });
  instance.addHook('afterSanitizeAttributes', node => {
    if (node.localName !== 'img') return;
    // Before the node meets a live document, which would start loading it.
    const source = node.getAttribute('src') ?? '';
    const url = current?.imageUrl(source);
    if (url) {
      node.setAttribute('src', url);
      keepRoom(node, current?.imageSize?.(source));
    } else {
      node.removeAttribute('src');
      node.setAttribute(BLOCKED_IMAGE_ATTRIBUTE, source);
    }
  });
  return instance;
}

/** Tells an image's proportions, so that nothing moves when it has come. What the author says of its size stays. */
function keepRoom(image: Element, [width, height]: readonly number[] = []): void {
  if (!width || !height || image.hasAttribute('height')) return;
  const given = image.getAttribute('width') ?? width;
  if (Number(given) > 0) image.setAttribute('height', String(Math.round((Number(given) * height) / width)));
  image.setAttribute('width', String(given));
}

/**
 * The one place where text becomes HTML: in a document that is shown nowhere, runs nothing and loads nothing. What comes out
 * is as hostile as what went in; `sanitizeSteps()` takes it from here.
 */
function parseHtml(html: string): DocumentFragment {
  const {body} = pageDocument.implementation.createHTMLDocument('');
  body.innerHTML = trustedPolicy()?.createHTML(html) ?? html;
  const range = body.ownerDocument.createRange();
  range.selectNodeContents(body);
  return range.extractContents();
}
