import {fill} from '../../core/messages.js';
import {DEFAULT_MEDIA_HOSTS, type Media, mediaAsset, mediaAt} from '../media-hosts.js';
import {BLOCKED_IMAGE_ATTRIBUTE} from '../sanitize-html.js';
import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/**
 * A paragraph that is nothing but a link to a video, or an image whose address is one, becomes a player. Nothing is asked
 * of another host before someone presses play, and the player is ours: no author's frame gets this far.
 */
export function* decorateMedia(
  root: DocumentFragment,
  {article, words}: Decoration,
  hosts: readonly string[] = DEFAULT_MEDIA_HOSTS,
): Steps {
  for (const paragraph of root.querySelectorAll('p')) {
    yield;
    const [only, ...others] = [...paragraph.childNodes].filter(
      ({textContent, nodeType}) => nodeType !== 3 || textContent?.trim(),
    );
    if (others.length) continue;
    if (only instanceof HTMLImageElement) {
      const source = only.getAttribute(BLOCKED_IMAGE_ATTRIBUTE);
      const own = Object.entries(article.assets ?? {}).find(([, url]) => url === only.getAttribute('src'));
      const media = source === null ? own && mediaAsset(...own) : mediaAt(source, hosts);
      if (media) paragraph.replaceWith(playerOf(media, only.alt || only.title, source, words));
    } else if (only instanceof HTMLAnchorElement) {
      const media = mediaAt(only.href, hosts);
      if (media) paragraph.replaceWith(playerOf(media, only.textContent?.trim() ?? '', only.href, words));
    }
  }
}

/** @param link Where it can be watched instead, in case that the page's policy forbids the player. */
function playerOf(media: Media, name: string, link: string | null, words: Decoration['words']): HTMLElement {
  const {host} = media;
  const isAddress = name === '' || /^https?:/i.test(name);
  const title = isAddress ? (host ?? media.kind) : name;
  const figure = element('figure', `media ${media.kind}`);
  if (host === undefined) {
    figure.append(fileOf(media, title));
    if (!isAddress) figure.append(element('figcaption', '', title));
    return figure;
  }
  const play = element('button', 'play', element('span', 'play-glyph'), element('span', '', fill(words.play, {title})));
  play.type = 'button';
  const facade = element('div', 'facade', play, element('p', '', fill(words.playsFrom, {host})));
  play.addEventListener('click', () => {
    const player = media.kind === 'frame' ? frameOf(media, title) : fileOf(media, title, true);
    facade.replaceWith(player);
    player.focus();
  });
  figure.append(facade);
  if (link) figure.append(element('figcaption', '', outside(link, isAddress ? link : title)));
  return figure;
}

function frameOf({url}: Media, title: string): HTMLIFrameElement {
  const frame = element('iframe', '');
  frame.title = title;
  // Without its own origin a player cannot read what it stored itself; the page's it never is.
  const isForeign = new URL(url).origin !== location.origin;
  frame.setAttribute(
    'sandbox',
    `allow-scripts allow-presentation allow-popups${isForeign ? ' allow-same-origin' : ''}`,
  );
  frame.referrerPolicy = 'strict-origin';
  frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media';
  frame.src = url;
  return frame;
}

function fileOf({kind, url}: Media, title: string, autoplay = false): HTMLMediaElement {
  const player = element(kind === 'audio' ? 'audio' : 'video', '');
  player.controls = true;
  player.preload = 'metadata';
  player.autoplay = autoplay;
  player.setAttribute('aria-label', title);
  player.src = url;
  return player;
}

function outside(url: string, text: string): HTMLAnchorElement {
  const link = element('a', '', text);
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
