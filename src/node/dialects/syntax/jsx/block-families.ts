import type {Tokens} from 'marked';
import {calloutKind, isCalloutKind} from '../callout-kinds.js';
import {writeFence} from '../fence-info.js';
import {stepsByHeading} from '../headed-parts.js';
import {
  escapeText,
  inlineHtml,
  type TitledBlock,
  writeCallout,
  writeDetails,
  writeSection,
  writeSteps,
  writeTabs,
} from '../write-blocks.js';
import {shownText} from './article-scope.js';
import type {Component} from './component.js';
import {isNameOf} from './component-names.js';
import {textOf, type Value} from './values.js';

/** How components with content of their own are written, whichever generator they come from. */

export function writeCalloutOf(component: Component): string {
  const {name, props} = component;
  const given = props.text('type', 'kind', 'variant', 'intent', 'color', 'status', 'severity', 'appearance');
  const own = name.replace(/^.*\./, '');
  const word = isCalloutKind(own) ? own : (given ?? 'note');
  const {kind, title} = calloutKind(word);
  const isNamed = isCalloutKind(word) && title !== undefined;
  const heading = escaped(props.text('title', 'label', 'heading', 'header')) ?? (isNamed ? title : undefined);
  return writeCallout({kind, ...(heading ? {title: heading} : {}), content: component.content()});
}

export function writeTabsOf(component: Component): string {
  const {parts, rest} = component.parts((name, given) => isNameOf('tab', name) || given.includes('slot'));
  if (parts.length === 0) return writeCodeGroup(component);
  const labels = labelsOf(component.props.value('items') ?? component.props.value('values'));
  const tabs = parts.map((part, index) => {
    const value = part.props.text('value', 'id', 'slot');
    const known = labels.get(value ?? '') ?? labels.get(String(index));
    const title = part.props.text('label', 'title', 'header', 'name', 'tabTitle') ?? known ?? value;
    return {title: escaped(title) ?? '', content: part.content()};
  });
  return joined(rest, writeTabs(tabs, component.writer.headingLevel));
}

/** Labels by the values of the tabs, or by their places. */
function labelsOf(items: Value | undefined): ReadonlyMap<string, string> {
  const values = Array.isArray(items) ? (items as readonly Value[]) : [];
  return new Map(
    values.flatMap((item, index) => {
      const label = textOf(item instanceof Map ? (item.get('label') ?? item.get('title') ?? item.get('name')) : item);
      const value = item instanceof Map ? textOf(item.get('value')) : undefined;
      return label ? [[value || String(index), label] as const] : [];
    }),
  );
}

/** Code of several languages or files, one tab each. */
function writeCodeGroup(component: Component): string {
  const codes = component.codes();
  const labels = labelsOf(component.props.value('items'));
  if (codes.length < 2) return component.content();
  const tabs = codes.map(({info, code}, index) => {
    const {title, ...untitled} = info;
    const label = labels.get(String(index)) ?? title ?? info.language;
    return {title: escapeText(label), content: writeFence({info: untitled, code})};
  });
  return writeTabs(tabs, component.writer.headingLevel);
}

export function writeStepsOf(component: Component): string {
  const {parts, rest} = component.parts(name => isNameOf('step', name));
  if (parts.length > 0) return joined(rest, writeSteps(parts.map(stepOf)));
  const {tokens, writer} = component;
  const isHeaded = tokens.some(token => token.type === 'heading');
  return isHeaded ? stepsByHeading(tokens, writer) : component.content();
}

function stepOf({props, tokens, writer}: Component): TitledBlock {
  const title = escaped(props.text('title', 'label', 'header', 'name'));
  const [first, ...others] = tokens.filter(token => token.type !== 'space');
  if (title || first?.type !== 'heading') return {title: title ?? '', content: writer.write(tokens)};
  return {
    title: writer.write((first as Tokens.Heading).tokens),
    content: others.map(token => writer.write([token])).join(''),
  };
}

export function writeDetailsOf(component: Component): string {
  const {parts, rest} = component.parts(name => isNameOf('summary', name));
  const [summary] = parts;
  const title = escaped(component.props.text('title', 'summary', 'label', 'header', 'question', 'trigger', 'name'));
  return writeDetails({
    title: title ?? summary?.line() ?? '',
    content: summary && !title ? rest : component.content(),
    isOpen: component.props.flag('open') || component.props.flag('defaultOpen'),
  });
}

export function writeCard(component: Component): string {
  const {props, writer} = component;
  const title = escaped(props.text('title', 'label', 'header', 'heading', 'name'));
  const href = props.text('href', 'to', 'link', 'url');
  const description = escaped(props.text('description', 'subtitle', 'text')) ?? '';
  const content = joined(description, component.content());
  if (!href) return joined(title ? `**${title}**` : '', content);
  const head = `**${linkTo(title ?? href, writer.link(href))}**`;
  return `- ${joined(head, content)
    .trimEnd()
    .replace(/\n(?=.*\S)/g, '\n  ')}\n`;
}

/** A parameter of an interface, or a field of an answer. */
export function writeField(component: Component): string {
  const {props} = component;
  const name = props.text('name', 'path', 'query', 'body', 'header', 'form', 'param', 'field') ?? component.name;
  const initial = props.text('default', 'initialValue');
  const facts = [
    props.text('type'),
    props.flag('required') ? 'required' : undefined,
    props.flag('deprecated') ? 'deprecated' : undefined,
    initial && `default: ${initial}`,
  ].filter(fact => fact !== undefined && fact !== '');
  const head = `**\`${name}\`**${facts.length > 0 ? ` (${escapeText(facts.join(', '))})` : ''}`;
  return `- ${joined(head, component.content())
    .trimEnd()
    .replace(/\n(?=.*\S)/g, '\n  ')}\n`;
}

/** An entry of a list of changes. */
export function writeUpdate(component: Component): string {
  const {props, writer} = component;
  const title = escaped(props.text('label', 'title', 'version', 'date'));
  const description = escaped(props.text('description'));
  const content = joined(description ? `*${description}*` : '', component.content());
  return title ? writeSection({title, content}, writer.headingLevel) : content;
}

export function writeFrame(component: Component): string {
  const caption = escaped(component.props.text('caption', 'title'));
  const content = component.content().trim();
  return caption
    ? `<figure>\n\n${content}\n\n<figcaption>${inlineHtml(caption)}</figcaption>\n</figure>\n`
    : `${content}\n`;
}

export function writeCode(component: Component): string {
  if (component.codes().length > 0) return component.content();
  const {props, writer} = component;
  const given = props.value('code') ?? props.value('content');
  const code = given === undefined ? component.text() : shownText(given, writer);
  if (code === undefined) {
    const message = `What the code block <${component.name}> shows is unknown; it is left out.`;
    writer.warn({code: 'expression-unknown', message, cause: component.name});
  }
  const language = /^language-(.+)/.exec(props.text('className', 'class') ?? '')?.[1];
  return fencedCode(code ?? '', props.text('language', 'lang') ?? language, props.text('title', 'filename'));
}

export function fencedCode(code: string, language = '', title?: string): string {
  if (code.trim() === '') return '';
  return writeFence({info: {language, ...(title ? {title} : {})}, code: code.replace(/^\s*\n/, '')});
}

/** Folders and files become a nested list. */
export function writeFileTree(component: Component): string {
  const {parts, rest} = component.parts(name => isNameOf('file', name));
  return parts.length === 0 ? component.content() : joined(rest, `${parts.map(part => treeItem(part, '')).join('')}\n`);
}

function treeItem(part: Component, indent: string): string {
  const {parts, rest} = part.parts(name => isNameOf('file', name));
  const name = escaped(part.props.text('name', 'title')) ?? part.line();
  const more = rest && rest !== name ? ` ${rest.replace(/\s*\n\s*/g, ' ')}` : '';
  return `${indent}- ${name}${more}\n${parts.map(child => treeItem(child, `${indent}  `)).join('')}`;
}

export function writeMath(component: Component): string {
  const source = component.props.text('math', 'formula', 'tex') ?? component.text();
  const math = (source ?? '')
    .trim()
    .replace(/^\$+|\$+$/g, '')
    .trim();
  if (!math) return '';
  return component.isInline ? `\`${math}\`` : `\`\`\`math\n${math}\n\`\`\`\n`;
}

export function linkTo(text: string, address: string): string {
  return `[${text}](${/[\s<>()]/.test(address) ? `<${address.replace(/[<>\\]/g, '\\$&')}>` : address})`;
}

export function escaped(text: string | undefined): string | undefined {
  return text === undefined ? undefined : escapeText(text.replace(/\s+/g, ' '));
}

/** Blocks with a blank line between them. */
export function joined(first: string, second: string): string {
  return [first.trim(), second.replace(/^\s*\n/, '').trimEnd()].filter(text => text !== '').join('\n\n');
}
