import type {Lexer, Token} from 'marked';
import {type FenceInfo, readFence, readFenceInfo} from '../fence-info.js';
import type {Construct, MarkdownWriter} from '../syntax.js';
import {lexBlocks} from '../syntax.js';
import {type ArticleScope, shownText} from './article-scope.js';
import {Props} from './props.js';
import {dedent, type Element} from './tags.js';
import {readValue} from './values.js';

/** Tells by name and attributes whether a component is a part of another one. */
type PartTest = (name: string, attributes: readonly string[]) => boolean;

/** A component or element that was found in an article. */
export class ComponentConstruct implements Construct {
  readonly raw: string;
  readonly element: Element;
  readonly isInline: boolean;
  /** Its content. */
  readonly tokens: readonly Token[];
  readonly #scope: ArticleScope;
  readonly #write: (component: Component) => string;

  constructor(
    raw: string,
    element: Element,
    isInline: boolean,
    {lexer, scope, write}: {lexer: Lexer; scope: ArticleScope; write: (component: Component) => string},
  ) {
    this.raw = raw;
    this.element = element;
    this.isInline = isInline;
    this.tokens = isInline ? lexer.inlineTokens(element.inner) : lexBlocks(dedent(element.inner), lexer);
    this.#scope = scope;
    this.#write = write;
  }

  isPart(test: PartTest): boolean {
    const {name, attributes} = this.element.tag;
    return test(
      name,
      attributes.map(attribute => (/^(?:#|v-slot:)/.test(attribute.name) ? 'slot' : attribute.name)),
    );
  }

  in(writer: MarkdownWriter): Component {
    return new Component(this, this.#scope, writer);
  }

  write(writer: MarkdownWriter): string {
    const written = this.#write(this.in(writer));
    if (this.isInline) return written;
    // Words would continue a paragraph that stands right above.
    return asBlock(/^[^\n<>#|`-]/.test(written) ? `\n${written}` : written, this.raw);
  }
}

/** A paragraph that begins with a component or element within its line. */
export class ParagraphConstruct implements Construct {
  readonly raw: string;
  readonly tokens: readonly Token[];

  constructor(raw: string, tokens: readonly Token[]) {
    this.raw = raw;
    this.tokens = tokens;
  }

  write(writer: MarkdownWriter): string {
    return asBlock(writer.write(this.tokens), this.raw);
  }
}

/** A block with as many lines as the source has for it, so that those of messages stay right. */
export function asBlock(written: string, raw: string): string {
  const lines = raw.split('\n').length - 1;
  const text = written.trim() ? `${written.trimEnd()}\n\n` : '';
  return text + '\n'.repeat(Math.max(lines - (text.split('\n').length - 1), 0));
}

interface Code {
  readonly info: FenceInfo;
  readonly code: string;
}

/** A component while it is written. */
export class Component {
  readonly name: string;
  readonly isInline: boolean;
  readonly props: Props;
  /** Its content as the author wrote it. */
  readonly inner: string;
  readonly tokens: readonly Token[];
  readonly scope: ArticleScope;
  readonly writer: MarkdownWriter;

  constructor(construct: ComponentConstruct, scope: ArticleScope, writer: MarkdownWriter) {
    this.name = construct.element.tag.name;
    this.isInline = construct.isInline;
    this.inner = construct.element.inner;
    this.tokens = construct.tokens;
    this.scope = scope;
    this.writer = writer;
    this.props = new Props(construct.element.tag.attributes, scope.lookup(writer));
  }

  /** Its content in plain Markdown: blocks, or inline Markdown of an inline component. */
  content(): string {
    return this.writer.write(this.tokens);
  }

  /** Its content in one line. */
  line(): string {
    return this.content()
      .replace(/\s*\n\s*/g, ' ')
      .trim();
  }

  /** A part of its content as it is, or what an expression there comes to; undefined when that cannot be told. */
  text(part = this.inner): string | undefined {
    const expression = /^\s*\{([\s\S]*)\}\s*$/.exec(part)?.[1];
    if (expression === undefined) return dedent(part);
    return shownText(readValue(expression, this.scope.lookup(this.writer)), this.writer);
  }

  /** The components in it that a test is true for, wherever they stand, and what else it holds. */
  parts(isPart: PartTest): {parts: readonly Component[]; rest: string} {
    const parts: Component[] = [];
    const rest = this.tokens.filter(token => {
      const found = [...partsIn(token, isPart)];
      parts.push(...found.map(construct => construct.in(this.writer)));
      return found.length === 0;
    });
    return {parts, rest: this.writer.write(rest).trim()};
  }

  /** The fenced code in it. */
  codes(): readonly Code[] {
    return this.tokens.flatMap(token => [...codesIn(token)]);
  }
}

function constructOf(token: Token): ComponentConstruct | ParagraphConstruct | undefined {
  const construct = token.type === 'foreign' && 'construct' in token ? token.construct : undefined;
  return construct instanceof ComponentConstruct || construct instanceof ParagraphConstruct ? construct : undefined;
}

function* partsIn(token: Token, isPart: PartTest): Iterable<ComponentConstruct> {
  const construct = constructOf(token);
  if (construct instanceof ComponentConstruct && construct.isPart(isPart)) yield construct;
  else for (const child of childrenOf(token)) yield* partsIn(child, isPart);
}

function* codesIn(token: Token): Iterable<Code> {
  const code = readFence(token.raw)?.code;
  // Words behind the language are the title, where people choose by it.
  if (code !== undefined) yield {info: readFenceInfo(/^[ `~]*([^\n]*)/.exec(token.raw)?.[1] ?? '', true), code};
  else for (const child of childrenOf(token)) yield* codesIn(child);
}

/** Tokens in a component that only holds others, or in a paragraph. */
function childrenOf(token: Token): readonly Token[] {
  return (
    constructOf(token)?.tokens ??
    (/^(?:paragraph|text)$/.test(token.type) && 'tokens' in token ? (token.tokens ?? []) : [])
  );
}
