import {includedMarkdown} from '../includes.js';
import {
  escaped,
  joined,
  linkTo,
  writeCalloutOf,
  writeCard,
  writeCode,
  writeDetailsOf,
  writeField,
  writeFileTree,
  writeFrame,
  writeMath,
  writeStepsOf,
  writeTabsOf,
  writeUpdate,
} from './block-families.js';
import type {Component} from './component.js';
import {type FamilyName, familyOf, likelyFamilyOf} from './component-names.js';
import {
  picture,
  writeBadge,
  writeIcon,
  writeImage,
  writeKey,
  writeLink,
  writeTooltip,
  writeVideo,
} from './phrase-families.js';

import {textOf, type Value, type ValueMap} from './values.js';

type WriteComponent = (component: Component) => string;

const PHRASES: Partial<Readonly<Record<FamilyName, WriteComponent>>> = {
  badge: writeBadge,
  icon: writeIcon,
  link: writeLink,
  button: writeLink,
  image: writeImage,
  video: writeVideo,
  tooltip: writeTooltip,
  kbd: writeKey,
};

const BLOCKS: Partial<Readonly<Record<FamilyName, WriteComponent>>> = {
  callout: writeCalloutOf,
  tabs: writeTabsOf,
  tab: writeTitled,
  codeGroup: writeTabsOf,
  steps: writeStepsOf,
  step: writeTitled,
  details: writeDetailsOf,
  summary: component => component.content(),
  card: writeCard,
  field: writeField,
  update: writeUpdate,
  frame: writeFrame,
  code: writeCode,
  fileTree: writeFileTree,
  file: writeFileTree,
  math: writeMath,
  snippet: writeSnippet,
  wrapper: writeTitled,
};

/** True for a component that stands within a line of text. */
export function isPhrase(name: string): boolean {
  const family = familyOf(name);
  return family !== undefined && family in PHRASES;
}

export function writeComponent(component: Component): string {
  const {name, scope} = component;
  const partial = scope.partial(name);
  if (partial !== undefined) return writePartial(component, partial);
  const known = familyOf(name);
  if (known === 'hidden') return '';
  const asset = known ? undefined : scope.asset(name);
  if (asset !== undefined) return picture(component, asset);
  if (!known && !scope.isLocal(name)) warnUnknown(component);
  const family = known ?? likelyFamilyOf(name);
  const phrase = family && PHRASES[family];
  if (phrase) return phrase(component);
  if (family === 'math') return writeMath(component);
  const block = family && BLOCKS[family];
  if (!block) return writeOther(component);
  return component.isInline ? writeTitled(component) : block(component);
}

/** The text of a component that only arranges what stands in it. */
function writeTitled(component: Component): string {
  const title = escaped(component.props.text('title', 'label'));
  if (component.isInline) return [title ? `**${title}**` : '', component.line()].filter(Boolean).join(' ');
  return title ? joined(`**${title}**`, component.content()) : component.content();
}

/** The text of a component that nobody knows, and the link or picture that it may be. */
function writeOther(component: Component): string {
  const {props, isInline, writer} = component;
  const content = isInline ? component.line() : component.content();
  const title = escaped(props.text('title', 'label', 'heading', 'text', 'name'));
  const description = escaped(props.text('description', 'subtitle', 'summary', 'caption'));
  const href = props.text('href', 'to', 'url', 'link');
  const source = props.text('src', 'image', 'img');
  if (href && !title && content.trim() && !/\n\s*\n/.test(content.trim()))
    return linkTo(content.trim(), writer.link(href));
  const isPicture = source !== undefined && /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#]|$)/i.test(source);
  const lead = title && (href ? linkTo(title, writer.link(href)) : isInline ? title : `**${title}**`);
  const parts = [isPicture ? picture(component, source) : lead, description, isInline ? '' : listOfProps(component)];
  if (isInline) return [...parts, content].filter(Boolean).join(' ');
  return parts.some(Boolean) ? joined(parts.filter(Boolean).join('\n\n'), content) : content;
}

/** Entries with titles, such as those of a gallery or of a table of types. */
function listOfProps({props, writer}: Component): string {
  return [...props.values.values()]
    .flatMap(value => entriesOf(value))
    .map(([name, entry]) => {
      const [title, href, description] = [
        ['title', 'label', 'name', 'text', 'question'],
        ['href', 'link', 'url', 'to'],
        ['description', 'details', 'content', 'answer'],
      ].map(keys => keys.map(key => textOf(entry.get(key))).find(Boolean));
      const lead = escaped(title ?? (description && name)) ?? '';
      const linked = lead && href ? linkTo(lead, writer.link(href)) : lead;
      const words = [linked, escaped(description)].filter(Boolean).join(': ');
      return words && `- ${words}\n`;
    })
    .join('');
}

function entriesOf(value: Value): readonly (readonly [name: string, entry: ValueMap])[] {
  const named: readonly (readonly [string, Value])[] = Array.isArray(value)
    ? (value as readonly Value[]).map(entry => ['', entry] as const)
    : value instanceof Map
      ? [...(value as ValueMap)]
      : [];
  return named.flatMap(([name, entry]) => (entry instanceof Map ? [[name, entry as ValueMap] as const] : []));
}

function writeSnippet(component: Component): string {
  const path = component.props.text('file', 'src', 'path');
  if (!path) return component.content();
  const isBare = !/^[./]/.test(path);
  // Mintlify keeps them in a folder of their own.
  return writePartial(component, isBare ? `/snippets/${path}` : path);
}

function writePartial(component: Component, path: string): string {
  const {props, scope, writer} = component;
  const partial = includedMarkdown({path, hasOwnAddresses: true}, writer);
  if (!partial) return component.content();
  const children: [string, string][] = component.inner.trim() ? [['children', component.content().trim()]] : [];
  const written = scope.withProps(new Map([...children, ...props.values]), () => partial.markdown(writer));
  return component.isInline ? written.trim().replace(/\s*\n\s*/g, ' ') : written;
}

function warnUnknown({name, writer}: Component): void {
  writer.warn({
    code: 'component-unknown',
    message: `The component <${name}> is unknown; its text stays.`,
    cause: name,
  });
}
