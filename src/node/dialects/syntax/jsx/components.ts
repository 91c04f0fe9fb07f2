import type {Lexer} from 'marked';
import type {Construct, MarkdownWriter, Syntax} from '../syntax.js';
import {escapeText} from '../write-blocks.js';
import type {ArticleScope} from './article-scope.js';
import {asBlock, type Component, ComponentConstruct, ParagraphConstruct} from './component.js';
import {familyOf, isComponentName} from './component-names.js';
import {isBlockElement, writeElement} from './html-elements.js';
import {type Element, readElement, readTag, type Tag} from './tags.js';
import {isPhrase, writeComponent} from './write-component.js';

/** A blank line or a line that may begin a block: paragraphs end there. */
const PARAGRAPH_END = /\n(?=[ \t]*(?:\n|[-*+>#|`~:{<=]|\d+[.)]|$))/;

/** What articles are written in: HTML elements are JSX in MDX, and may have Vue's directives in VitePress. */
export type TemplateLanguage = 'mdx' | 'vue' | 'html';

/** Attributes and text that only Vue gives a meaning. */
const VUE = /^(?:[:@#]|v-)/;

/** Components as MDX, Astro and Vue have them: `<Name attr="x">content</Name>`, and in MDX HTML elements as well. */
export function componentSyntaxes(scope: ArticleScope, language: TemplateLanguage): readonly Syntax[] {
  const reader = new ComponentReader(scope, language);
  const isMdx = language === 'mdx';
  const hint = language === 'html' ? /<\/?(?:[A-Z]|[a-z]+-)|^ {0,3}<(?:script|style)\b/m : /<[A-Za-z>/]/;
  const blockStart = isMdx
    ? /\n(?=[ \t]*(?:\n|<([A-Za-z>][\w-]*)))/g
    : /\n(?=[ \t]*(?:\n|<([A-Z][\w-]*|[a-z]+-[\w-]+)))/g;
  return [
    {name: 'component', level: 'block', hint, start: text => startOfBlock(text, blockStart), read: reader.block},
    {
      name: 'inline-component',
      level: 'inline',
      hint,
      start: text => indexOf(text, /<\/?[A-Za-z>]/),
      read: reader.inline,
    },
  ];
}

/** In a text with more tags that nothing closes, the end of an element is only looked for nearby: it would take too long. */
const MOST_FAILURES = 200;
const SHORT_ELEMENT = 2000;

class ComponentReader {
  readonly #scope: ArticleScope;
  readonly #isMdx: boolean;
  readonly #isVue: boolean;
  /** Tags that nothing closes. */
  #failures = 0;
  /** Depth of the elements that are read. */
  #within = 0;

  constructor(scope: ArticleScope, language: TemplateLanguage) {
    this.#scope = scope;
    this.#isMdx = language === 'mdx';
    this.#isVue = language === 'vue';
  }

  block = (text: string, lexer: Lexer): Construct | undefined => {
    const indent = (this.#isMdx ? /^[ \t]*/ : /^ {0,3}/).exec(text)?.[0] ?? '';
    if (text[indent.length] !== '<') return undefined;
    const source = text.slice(indent.length);
    const element = this.#read(source);
    if (!element) return this.#strayBlock(indent, source);
    const isDropped = /^(?:script|style)$/.test(element.tag.name);
    if (!isDropped && !this.#isOurs(element)) return undefined;
    const after = source.slice(element.raw.length);
    const lineEnd = /^[ \t]*(?:\n(?:[ \t]*\n)*|$)/.exec(after)?.[0];
    if (this.#isPhrase(element, after)) return this.#paragraph(indent, element, after, lexer);
    // Text behind it is a paragraph of its own.
    return this.#construct(indent + element.raw + (lineEnd ?? /^[ \t]*/.exec(after)?.[0] ?? ''), element, false, lexer);
  };

  inline = (text: string, lexer: Lexer): Construct | undefined => {
    const element = this.#read(text);
    if (!element) return this.#strayInline(text);
    return this.#isOurs(element) ? this.#construct(element.raw, element, true, lexer) : undefined;
  };

  #read(text: string): Element | undefined {
    const isHopeless = this.#failures > MOST_FAILURES;
    const element = readElement(isHopeless ? text.slice(0, SHORT_ELEMENT) : text);
    if (!element) this.#failures++;
    return element;
  }

  #construct(raw: string, element: Element, isInline: boolean, lexer: Lexer): Construct {
    const given = element.tag.attributes.map(({name}) => name);
    if (given.includes('v-for')) return {raw, write: writer => this.#writeLoop(element.tag, raw, isInline, writer)};
    if (given.includes('v-pre')) return {raw, write: () => this.#writeLiteral(element.inner, raw, isInline)};
    const write = isComponentName(element.tag.name) ? this.#writeComponent : writeElement;
    this.#within++;
    const construct = new ComponentConstruct(raw, element, isInline, {lexer, scope: this.#scope, write});
    this.#within--;
    return construct;
  }

  #writeComponent = (component: Component): string =>
    component.name === '' ? component.content() : writeComponent(component);

  #isOurs({tag, inner}: Element): boolean {
    if (this.#isMdx || isComponentName(tag.name)) return true;
    if (!this.#isVue) return false;
    return (
      this.#within > 0 ||
      tag.attributes.some(({name}) => VUE.test(name)) ||
      /\{\{|<[A-Z]|\s(?:[:@]|v-)[\w-]+=/.test(inner)
    );
  }

  /** What is repeated for data is not in the article. */
  #writeLoop({raw: tag}: Tag, raw: string, isInline: boolean, writer: MarkdownWriter): string {
    const message = `What ${tag.replace(/\s+/g, ' ')} repeats is unknown; it is left out.`;
    writer.warn({code: 'expression-unknown', message, cause: tag});
    return isInline ? '' : asBlock('', raw);
  }

  #writeLiteral(inner: string, raw: string, isInline: boolean): string {
    const text = escapeText(inner);
    return isInline ? text : asBlock(text, raw);
  }

  #isPhrase({tag, inner}: Element, after: string): boolean {
    if (/\n[ \t]*\n/.test(inner)) return false;
    if (!isComponentName(tag.name)) return !isBlockElement(tag.name) && !/^\s*\n/.test(inner);
    if (isPhrase(tag.name)) return true;
    return familyOf(tag.name) === undefined && !inner.includes('\n') && /^[ \t]*[^\s<{]/.test(after);
  }

  #paragraph(indent: string, element: Element, after: string, lexer: Lexer): Construct {
    const end = after.search(PARAGRAPH_END);
    const rest = end < 0 ? after : after.slice(0, end);
    const [blank = ''] = /^[ \t]*\n(?:[ \t]*\n)*/.exec(after.slice(rest.length)) ?? [];
    return new ParagraphConstruct(indent + element.raw + rest + blank, lexer.inlineTokens(element.raw + rest));
  }

  /** A tag alone on its line that has no counterpart. */
  #strayBlock(indent: string, source: string): Construct | undefined {
    const tag = readTag(source);
    const lineEnd = tag && /^[ \t]*(?:\n|$)/.exec(source.slice(tag.raw.length))?.[0];
    if (!tag || lineEnd === undefined || !this.#isStray(tag)) return undefined;
    const raw = indent + tag.raw + lineEnd;
    return {raw, write: writer => asBlock(this.#writeStray(tag, writer), raw)};
  }

  #strayInline(text: string): Construct | undefined {
    const tag = readTag(text);
    return tag && this.#isStray(tag) ? {raw: tag.raw, write: writer => this.#writeStray(tag, writer)} : undefined;
  }

  #isStray({name}: Tag): boolean {
    return isComponentName(name);
  }

  /** Words in angle brackets that stand for something else are text: `<YOUR_NAME>`. */
  #writeStray({name, attributes, raw}: Tag, writer: MarkdownWriter): string {
    if (!this.#isMdx && familyOf(name) === undefined && attributes.length === 0) return escapeText(raw);
    writer.warn({
      code: 'component-unclosed',
      message: `The tag ${raw.replace(/\s[\s\S]*/, ' …>')} has no counterpart; it is left out.`,
      cause: name,
    });
    return '';
  }
}

/** Where a block may begin before the next blank line. */
export function startOfBlock(text: string, pattern: RegExp): number | undefined {
  pattern.lastIndex = 0;
  for (;;) {
    const found = pattern.exec(text);
    if (!found || found.length < 2) return undefined;
    const [, name] = found;
    if (name === undefined) return undefined;
    if (isComponentName(name) ? !isPhrase(name) : name === '>' || isBlockElement(name)) return found.index + 1;
  }
}

function indexOf(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : index;
}
