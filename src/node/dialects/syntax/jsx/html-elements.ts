import {decodeHTML} from 'entities';
import type {Token} from 'marked';
import {escapeText, inlineHtml} from '../write-blocks.js';
import {fencedCode, linkTo, writeDetailsOf} from './block-families.js';
import {type Component, ParagraphConstruct} from './component.js';
import {textOf, type Value} from './values.js';

/** HTML elements in JSX, whose attributes have other names and whose content is Markdown. */

const BLOCKS = new Set(
  `address article aside audio blockquote button caption center col colgroup dd details dialog div dl dt fieldset figcaption figure
  footer form h1 h2 h3 h4 h5 h6 head header hr iframe legend li main nav object ol p picture pre script section style summary svg table
  tbody td template tfoot th thead tr ul video`.split(/\s+/),
);
/** Only other elements stand in them. */
const ROWS = /^(?:colgroup|dl|ol|picture|table|tbody|tfoot|thead|tr|ul)$/;
/** Often text of one line stands in them. */
const LEAVES = /^(?:caption|dd|dt|figcaption|li|summary|td|th)$/;
/** Without attributes that mean something, they only arrange what stands in them. */
const WRAPPERS =
  /^(?:address|article|aside|button|center|dialog|div|fieldset|font|footer|form|header|label|legend|main|nav|object|p|section|small|span|template)$/;
const MEANING = /^(?:align|dir|id|lang|title)$/;
const NAMES: Readonly<Record<string, string>> = {className: 'class', htmlFor: 'for'};

export function isBlockElement(name: string): boolean {
  return BLOCKS.has(name);
}

export function writeElement(component: Component): string {
  const {name, props, isInline} = component;
  if (name === 'template') return component.content();
  if (name === 'head' || isForDarkOnly(props.text('className', 'class'))) return '';
  if (/^(?:script|style|svg)$/.test(name)) return writeNothing(component);
  if (name === 'pre') return writePre(component);
  if (name === 'details' && !isInline) return writeDetailsOf(component);
  if (/^(?:audio|iframe|video)$/.test(name)) return writeMedia(component);
  const isBare = ![...props.values.keys()].some(key => MEANING.test(key));
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading && isBare && !isInline) return `${'#'.repeat(Number(heading))} ${component.line()}\n`;
  if (WRAPPERS.test(name) && isBare) return component.content();
  const open = component.writer.html(`<${name}${attributesOf(props.values)}>`);
  if (/^(?:area|br|col|hr|img|input|source|track|wbr)$/.test(name)) return name === 'input' ? '' : open;
  return `${open}${isInline ? component.content() : blockContent(component)}</${name}>`;
}

/** What pages of a generator need is no loss; what an author put into a text is. */
function writeNothing({name, props, writer}: Component): string {
  const isOfPage = ['setup', 'scoped', 'module', 'lang'].some(key => props.values.has(key));
  if (!isOfPage) {
    writer.warn({code: 'html-removed', message: `The reader does not show <${name}>.`, cause: `<${name}>`});
  }
  return '';
}

/** True for what a page shows in dark mode instead of something else. */
function isForDarkOnly(classes = ''): boolean {
  const names = classes.split(/\s+/);
  return names.includes('hidden') && names.some(name => /^dark:(?:block|inline|flex)/.test(name));
}

function blockContent(component: Component): string {
  const {name, tokens, writer} = component;
  if (ROWS.test(name)) {
    const rows = tokens.map(token => writer.write([token]).trim()).filter(row => row !== '');
    return `\n${rows.join('\n')}\n`;
  }
  const content = component.content().trim();
  if (content === '') return '';
  const isLine = LEAVES.test(name) && tokens.every(isText);
  return isLine ? inlineHtml(content) : `\n\n${content}\n\n`;
}

/** True for what stands in one paragraph, and for blank lines. */
function isText(token: Token): boolean {
  const isParagraph = 'construct' in token && token.construct instanceof ParagraphConstruct;
  return /^(?:space|paragraph|text)$/.test(token.type) || isParagraph;
}

function writePre(component: Component): string {
  const {inner} = component;
  const [, attributes = '', source = inner] = /^\s*<code([^>]*)>([\s\S]*)<\/code>\s*$/.exec(inner) ?? [];
  const language = /(?:class|className)=["'](?:.*\s)?language-([\w+#-]+)/.exec(attributes)?.[1];
  const isExpression = /^\s*\{/.test(source);
  const code = component.text(isExpression ? source : decodeHTML(source.replace(/<\/?[a-z][^>]*>/g, '')));
  return fencedCode(code ?? source, language);
}

/** A link that stands alone, or a picture whose file is a film or sound: the reader plays both. */
function writeMedia(component: Component): string {
  const {props, name, writer} = component;
  const [child] = component.parts(part => part === 'source').parts;
  const source = props.text('src') ?? child?.props.text('src');
  const title = escapeText(props.text('title', 'aria-label') ?? '');
  if (!source) return component.content();
  if (name !== 'iframe') return `!${linkTo(title, writer.picture(source))}`;
  const address = source.startsWith('//') ? `https:${source}` : source;
  return linkTo(title || escapeText(address), writer.link(address));
}

function attributesOf(values: ReadonlyMap<string, Value>): string {
  let written = '';
  for (const [name, value] of values) {
    if (/^(?:key|ref|slot|on[A-Z].*|on\w+|dangerouslySetInnerHTML|client:.*)$/.test(name) || !/^[\w:-]+$/.test(name))
      continue;
    const text = name === 'style' && value instanceof Map ? styleOf(value) : textOf(value);
    if (value === true) written += ` ${attributeName(name)}`;
    else if (text !== undefined && value !== false && value !== null) {
      written += ` ${attributeName(name)}="${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
    }
  }
  return written;
}

function attributeName(name: string): string {
  return (NAMES[name] ?? name).toLowerCase();
}

function styleOf(style: ReadonlyMap<string, Value>): string {
  return [...style]
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
      return `${property}: ${textOf(value) ?? ''}${typeof value === 'number' && value !== 0 && !/opacity|weight|index|flex|line-height|order/.test(property) ? 'px' : ''}`;
    })
    .join('; ');
}
