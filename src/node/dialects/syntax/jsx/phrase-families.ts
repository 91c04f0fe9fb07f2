import {escapeText} from '../write-blocks.js';
import {escaped, linkTo} from './block-families.js';
import type {Component} from './component.js';
import {textOf, type Value} from './values.js';

/** How components within a line are written, whichever generator they come from. */

export function writeBadge(component: Component): string {
  const {props} = component;
  const text = component.line() || escaped(props.text('text', 'label', 'title', 'version', 'v'));
  return text ? `**${text}**` : '';
}

/** Pictures in place of words say nothing to those who only hear or search. */
export function writeIcon({props}: Component): string {
  return escaped(props.text('label', 'aria-label', 'title', 'alt')) ?? '';
}

export function writeLink(component: Component): string {
  const {props, writer} = component;
  const href = props.text('href', 'to', 'url', 'link');
  const text = component.line() || escaped(props.text('text', 'title', 'label', 'children'));
  if (!href) return text ?? '';
  return linkTo(text ?? escapeText(href), writer.link(href));
}

export function writeImage(component: Component): string {
  const {props} = component;
  const [source] = ['src', 'img', 'sources', 'light', 'image', 'url'].flatMap(
    name => sourceOf(props.value(name)) ?? [],
  );
  const content = component.content().trim();
  return [source ? picture(component, source) : '', content].filter(Boolean).join(' ');
}

/** A picture for light themes when there are several. */
function sourceOf(value: Value | undefined): string | undefined {
  if (value instanceof Map) return sourceOf(value.get('light') ?? value.get('src') ?? value.get('default'));
  return textOf(value)?.trim() || undefined;
}

export function picture({props, writer}: Component, source: string): string {
  const alt = escaped(props.text('alt', 'aria-label', 'title', 'caption')) ?? '';
  const title = props.text('alt') ? props.text('title', 'caption') : undefined;
  const address = writer.picture(source);
  return `!${linkTo(alt, address).replace(/\)$/, title ? ` "${title.replace(/["\\\n]/g, "'")}")` : ')')}`;
}

const VIDEO_SITES: readonly (readonly [RegExp, string])[] = [
  [/vimeo/i, 'https://vimeo.com/'],
  [/loom/i, 'https://www.loom.com/share/'],
  [/youtube/i, 'https://www.youtube.com/watch?v='],
];

/** A link to a video, which the reader plays when it stands alone. */
export function writeVideo(component: Component): string {
  const {name, props, writer} = component;
  const given = props.text('id', 'videoId', 'video', 'src', 'url', 'href');
  if (!given) return component.content();
  const title = escaped(props.text('title', 'alt', 'caption', 'label')) ?? component.line();
  const site = VIDEO_SITES.find(([pattern]) => pattern.test(name))?.[1];
  if (site && !/[/:]/.test(given)) return linkTo(title || name, `${site}${given}`);
  return /^https?:/.test(given) ? linkTo(title || name, given) : `!${linkTo(title, writer.picture(given))}`;
}

export function writeTooltip(component: Component): string {
  const {props} = component;
  const text = component.line();
  const tip = escaped(props.text('tip', 'content', 'headline', 'title', 'definition', 'text', 'label'));
  return text && tip ? `${text} (${tip})` : text || (tip ?? '');
}

export function writeKey(component: Component): string {
  const text = component.line() || escaped(component.props.text('keys', 'text', 'children'));
  return text ? `<kbd>${text}</kbd>` : '';
}
