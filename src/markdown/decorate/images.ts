import {type LinkUrl, safeLink} from '../link-policy.js';
import {BLOCKED_IMAGE_ATTRIBUTE} from '../sanitize-html.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** Images load when they come near; one that stands alone becomes a figure, with its title as caption. */
export function* decorateImages(root: DocumentFragment, {words}: Pick<Decoration, 'words'>, linkUrl?: LinkUrl): Steps {
  for (const image of root.querySelectorAll('img')) {
    yield;
    const blocked = image.getAttribute(BLOCKED_IMAGE_ATTRIBUTE);
    if (blocked !== null) {
      image.replaceWith(...standIn(image, blocked, words.image, linkUrl));
      continue;
    }
    image.loading = 'lazy';
    image.decoding = 'async';
    const parent = image.parentElement;
    // Spaces are left of a picture of several sources.
    const isAlone = parent?.localName === 'p' && parent.children.length === 1 && !parent.textContent?.trim();
    const block = isAlone ? parent : image;
    const figure = block.parentElement;
    if (figure?.localName === 'figure') {
      // An author's own, which has its own caption.
      figure.className = 'figure';
      const frame = element('div', '');
      block.replaceWith(frame);
      frame.append(image);
    } else if (isAlone) parent.replaceWith(figureOf(image));
  }
}

function figureOf(image: HTMLImageElement): HTMLElement {
  const caption = image.title;
  image.removeAttribute('title');
  const figure = element('figure', 'figure', element('div', '', image));
  if (caption) figure.append(element('figcaption', '', caption));
  return figure;
}

/** What stands for an image that may not be loaded: a link where there is something to open, else its words. */
function standIn(
  {alt, parentElement}: HTMLImageElement,
  source: string,
  fallback: string,
  linkUrl?: LinkUrl,
): (Node | string)[] {
  // A link cannot stand inside another.
  const isLinked = Boolean(parentElement?.closest('a'));
  const safe = !isLinked && /^https?:/i.test(source) ? safeLink(source, linkUrl) : undefined;
  if (!safe) return alt ? [element('span', 'missing-image', alt)] : [];
  const link = element('a', '', alt || fallback);
  for (const [name, value] of Object.entries(safe)) link.setAttribute(name, value);
  return [link];
}
