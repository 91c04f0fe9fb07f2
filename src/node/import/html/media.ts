import {DEFAULT_MEDIA_HOSTS, mediaAt} from '../../../markdown/media-hosts.js';
import type {ReportLoss} from '../import-findings.js';
import {findAll, lineOf} from './parse-html.js';

/**
 * Replaces frames and players by links that stand alone, which the reader makes players again where it knows the host. A frame of
 * another host stays a link.
 */
export function replaceMedia(root: Element, report: ReportLoss): void {
  for (const frame of findAll(root, 'iframe, embed, object, frame')) {
    const address = httpsOf(
      frame.getAttribute('src') || frame.getAttribute('data-src') || frame.getAttribute('data') || '',
    );
    if (!address) {
      report('element-dropped', `<${frame.localName}> without an address`);
      frame.remove();
      continue;
    }
    const isMedia = mediaAt(address.href, DEFAULT_MEDIA_HOSTS) !== undefined;
    if (!isMedia) report('frame-replaced', address.host);
    const name = frame.getAttribute('title') || frame.getAttribute('aria-label') || (isMedia ? 'Video' : address.host);
    replaceByLink(frame, address.href, name);
  }
  // Wistia's players are made by its script; the id stands in a class.
  for (const player of findAll(root, '[class*="wistia_async_"]')) {
    const [, id] = /wistia_async_([a-z\d]+)/.exec(player.getAttribute('class') ?? '') ?? [];
    if (id) replaceByLink(player, `https://fast.wistia.net/embed/iframe/${id}`, lineOf(player) || 'Video');
  }
  for (const player of findAll(root, 'video, audio')) {
    const src = player.getAttribute('src') ?? player.querySelector('source[src]')?.getAttribute('src') ?? '';
    const name = player.getAttribute('title') || player.getAttribute('aria-label') || fileNameOf(src);
    if (src === '') player.remove();
    else if (/^(?:https?:)?\/\//i.test(src)) replaceByLink(player, src, name);
    else {
      // A file beside the page: Markdown names videos and sounds as it names pictures.
      const image = player.ownerDocument.createElement('img');
      image.setAttribute('src', src);
      image.setAttribute('alt', name);
      replaceByBlock(player, image);
    }
  }
}

/** What stands for a file that Markdown should link to, e.g. `Opening the box` for `/v/opening-the_box.mp4`. */
function fileNameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/, 1);
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return stem.replace(/[-_]+/g, ' ').trim() || 'Video';
}

function httpsOf(address: string): URL | undefined {
  const absolute = address.trim().startsWith('//') ? `https:${address.trim()}` : address.trim();
  if (!URL.canParse(absolute)) return undefined;
  const url = new URL(absolute);
  if (url.protocol === 'http:' && mediaAt(url.href.replace(/^http:/, 'https:'), DEFAULT_MEDIA_HOSTS))
    url.protocol = 'https:';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
}

function replaceByLink(element: Element, href: string, name: string): void {
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.appendChild(element.ownerDocument.createTextNode(name));
  replaceByBlock(element, link);
}

/** Puts something into a paragraph of its own, also out of the paragraph that the element stands in. */
function replaceByBlock(element: Element, content: Element): void {
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.appendChild(content);
  const around = element.parentElement?.closest('p');
  if (!around) {
    element.replaceWith(paragraph);
    return;
  }
  around.after(paragraph);
  element.remove();
}
