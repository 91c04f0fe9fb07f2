import {posix} from 'node:path';
import type {MarkedToken, Token, Tokens} from 'marked';
import {LineFinder, type MarkdownToken, mayHaveFootnotes} from '../../markdown/outline/markdown-tokens.js';
import type {ContentWarning} from '../content/content-warning.js';
import {destination, endOf, firstLine, indented, prefixed, titleOf} from './markdown-text.js';
import {isForeign, lexWithSyntaxes} from './marked-extension.js';
import type {IncludedFile, MarkdownWriter, Syntax, TranslatedArticle} from './syntax/syntax.js';

const {dirname, join, relative} = posix;

/** Included files include others; beyond this many, nobody can follow. */
const DEEPEST_INCLUDE = 8;
const INCLUDES_ITSELF = {
  code: 'include-missing',
  message: 'What is included here includes itself, or too many others; it is left out.',
  fix: 'Take the inclusion out of one of the files.',
  cause: 'circle',
} as const;

/** A video or sound that stands alone. */
const PLAYER = /^\s*<(video|audio)\b[\s\S]*<\/\1>\s*$/i;
/** `{#id}`, `{ #id .class }`, `{: #id }`, or a comment of MDX that holds one, behind the words of a heading. */
const HEADING_ANCHOR = /[ \t]*\{(?::?[ \t]*|\/\*[ \t]*|[^{}\n]*[ \t])#([\p{L}\p{N}_:.-]+)[^{}\n]*\}[ \t]*$/u;

export interface TranslateOptions {
  readonly article: TranslatedArticle;
  /** Tried in this order. */
  readonly syntaxes: readonly Syntax[];
  /** What to write instead of an address; the line is one of the Markdown, from 1. Default: the address as it is. */
  readonly references?: References;
  /** Reads a file to be included. Default: there is none. */
  readonly include?: (path: string) => IncludedFile | undefined;
  /** Takes what an author should know; the line is one of the Markdown, from 1. */
  readonly warn?: (warning: Omit<ContentWarning, 'where'>, line: number) => void;
}

/** What becomes of the addresses in an article. */
export interface References {
  /** `''`: nowhere, so that only the words of the link stay. */
  link(href: string, line: number): string;
  picture(src: string, line: number): string;
  /** The address of an article by its title or file name; undefined: there is none. */
  page(name: string, line: number): string | undefined;
  /** Raw HTML, whose links and pictures stand in attributes. */
  html(html: string, line: number): string;
}

export interface TranslatedMarkdown {
  readonly markdown: string;
  /** Where its lines come from: for {@link sourceLineOf}. */
  readonly blocks: BlockLines;
  /** What `lexMarkdown` gives for the Markdown, where nothing was translated and reading it again would only take time. */
  readonly tokens?: readonly MarkdownToken[];
}

/** Of one block after another: its first line as written and in the source, both from 1, and the lines it has in the source. */
export type BlockLines = Uint32Array;

/**
 * Turns Markdown with the constructs of a generator into plain Helplet Markdown. What needs no translation stays as it is, byte for
 * byte except for line ends, which become `\n`.
 */
export function translateMarkdown(markdown: string, options: TranslateOptions): TranslatedMarkdown {
  return new Translator(options).translate(markdown);
}

/** Code that an author has not closed ends with what it stands in, not with the article. */
function withClosedFence(written: string, last: Token | undefined): string {
  const fence = last?.type === 'code' ? /^ {0,3}(`{3,}|~{3,})/.exec(last.raw)?.[1] : undefined;
  if (fence === undefined || new RegExp(`\\n {0,3}${fence}${fence[0]}*\\s*$`).test(last?.raw ?? '')) return written;
  return `${written.trimEnd()}\n${fence}\n`;
}

/** The line of the source that a line of the translated Markdown comes from, both from 1. */
export function sourceLineOf(line: number, blocks: BlockLines): number {
  // The last block that begins at the line or above it; an article may have ten thousands.
  let [low, high] = [0, blocks.length / 3];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle * 3] as number) <= line) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return line;
  const [written = 0, source = 0, height = 0] = blocks.subarray(low * 3 - 3, low * 3);
  return source + Math.min(line - written, Math.max(height - 1, 0));
}

class Translator {
  readonly #options: TranslateOptions;
  readonly #lines = new LineFinder();
  #line = 1;
  #headingLevel = 1;
  /** Included texts that are being written, one inside the other. */
  readonly #open = new Set<string>();
  /** The file that addresses are relative to, where it is not the article. */
  #from: string | undefined;

  constructor(options: TranslateOptions) {
    this.#options = options;
  }

  translate(markdown: string): TranslatedMarkdown {
    const blocks: number[] = [];
    let written = '';
    let writtenLine = 1;
    const {tokens, isPlain} = lexWithSyntaxes(markdown, this.#options.syntaxes);
    for (const token of tokens) {
      this.#lines.enter(token.raw);
      const source = this.#lines.lineOf('');
      const text = this.#block(token);
      blocks.push(writtenLine, source, token.raw.split('\n').length - 1);
      written += text;
      writtenLine += text.split('\n').length - 1;
    }
    const isSame = isPlain && written === markdown && !mayHaveFootnotes(markdown);
    return {
      markdown: written,
      blocks: Uint32Array.from(blocks),
      ...(isSame ? {tokens: tokens as readonly MarkdownToken[]} : {}),
    };
  }

  #write(tokens: readonly Token[]): string {
    return tokens.map(token => this.#block(token)).join('');
  }

  /** The token as plain Markdown: its own text unless something in it was translated. */
  #block(generic: Token): string {
    const {raw} = generic;
    if (isForeign(generic)) {
      this.#line = this.#lines.lineOf(firstLine(raw));
      // Goes behind its first character, so that the next one that begins alike is found.
      this.#lines.lineOf(firstLine(raw).slice(1));
      const level = this.#headingLevel;
      const written = generic.construct.write(this.#writer());
      this.#headingLevel = level;
      // marked adds an empty line to the token before it.
      return /\S\n\n$/.test(written) ? written : written + raw.slice(generic.construct.raw.length);
    }
    const token = generic as MarkedToken;
    if (token.type === 'heading') this.#headingLevel = token.depth;
    switch (token.type) {
      case 'heading':
        return this.#heading(token);
      case 'paragraph':
        // Not a block for Markdown, but for people.
        if (PLAYER.test(raw)) return this.#html(raw);
        return this.#around(raw, token.text, token.tokens);
      case 'strong':
      case 'em':
      case 'del':
        return this.#around(raw, token.text, token.tokens);
      case 'text':
        return token.tokens ? this.#around(raw, token.text, token.tokens) : raw;
      case 'link':
        return this.#link(token);
      case 'image':
        return this.#image(token);
      case 'html':
        return this.#html(raw);
      case 'blockquote':
        return this.#quote(token);
      case 'list':
        return this.#list(token);
      case 'table':
        return this.#table(token);
      default:
        return raw;
    }
  }

  /** A token whose raw text has the text of its children somewhere within. */
  #around(raw: string, text: string, tokens: readonly Token[]): string {
    const before = tokens.map(token => token.raw).join('');
    const after = this.#write(tokens);
    if (after === before) return raw;
    const start = raw.indexOf(before);
    if (start >= 0) return raw.slice(0, start) + after + raw.slice(start + before.length);
    // Lines of a list item or quote: marked has taken their indentation away.
    const at = raw.indexOf(text);
    return at < 0 ? `${after}${/\n*$/.exec(raw)?.[0] ?? ''}` : raw.slice(0, at) + after + raw.slice(at + text.length);
  }

  #html(raw: string): string {
    return this.#options.references?.html(raw, this.#lines.lineOf(firstLine(raw))) ?? raw;
  }

  /** Every generator has its own way to name a heading's anchor; Helplet's is `{#id}`. */
  #heading({raw, text, tokens}: Tokens.Heading): string {
    const written = this.#around(raw, text, tokens);
    const [mark, id] = HEADING_ANCHOR.exec(text) ?? [];
    if (mark === undefined) return written;
    const end = raw.slice(raw.indexOf(text) + text.length);
    const words = written.slice(0, written.length - end.length).trimEnd();
    const bare = words.endsWith(mark.trim()) ? words.slice(0, -mark.trim().length).trimEnd() : words;
    return `${bare} {#${id}}${end}`;
  }

  #link(token: Tokens.Link): string {
    const {raw, href} = token;
    const text = this.#write(token.tokens);
    const before = token.tokens.map(child => child.raw).join('');
    const target = this.#target(href, this.#lines.lineOf(firstLine(raw)));
    if (target === href && text === before) return raw;
    if (target === '') return text;
    if (!raw.startsWith('[')) return target === href ? raw : `[${before}](${destination(target)})`;
    return `[${text}](${destination(target)}${titleOf(token.title)})`;
  }

  #image({raw, href, text, title}: Tokens.Image): string {
    const source = this.#source(href, this.#lines.lineOf(firstLine(raw)));
    return source === href ? raw : `![${text.replace(/[[\]\\]/g, '\\$&')}](${destination(source)}${titleOf(title)})`;
  }

  #target(href: string, line: number): string {
    const address = this.#fromArticle(href);
    return this.#options.references?.link(address, line) ?? address;
  }

  #source(src: string, line: number): string {
    const address = this.#fromArticle(src);
    return this.#options.references?.picture(address, line) ?? address;
  }

  /** An address in an included file, as the article would write it. */
  #fromArticle(address: string): string {
    const {path} = this.#options.article;
    const isRelative = address !== '' && !/^(?:[/#?]|[a-z][a-z\d+.-]*:)/i.test(address);
    if (this.#from === undefined || path === undefined || !isRelative) return address;
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    return relative(dirname(path), join(dirname(this.#from), file)) + rest;
  }

  #quote({raw, tokens}: Tokens.Blockquote): string {
    const before = tokens.map(token => token.raw).join('');
    const after = this.#write(tokens);
    return after === before ? raw : `${prefixed(after.trimEnd(), '> ')}${endOf(raw)}`;
  }

  #list(token: Tokens.List): string {
    const items = token.items.map(item => this.#item(item));
    if (items.every((item, index) => item === token.items[index]?.raw)) return token.raw;
    return items.join('').trimEnd() + endOf(token.raw);
  }

  #item({raw, tokens}: Tokens.ListItem): string {
    const before = tokens.map(token => token.raw).join('');
    const after = this.#write(tokens);
    if (after === before) return raw;
    const [marker = '- '] = /^[ \t]*(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/m.exec(raw) ?? [];
    const indent = ' '.repeat(marker.length);
    return `${marker}${indented(after.trimEnd(), indent).trimStart()}${endOf(raw) || '\n'}`;
  }

  #table(token: Tokens.Table): string {
    const rows = [token.header, ...token.rows];
    const changed = rows.map(cells => cells.map(cell => this.#write(cell.tokens)));
    const same = rows.every((cells, row) =>
      cells.every((cell, column) => cell.tokens.map(child => child.raw).join('') === changed[row]?.[column]),
    );
    if (same) return token.raw;
    const [head = '', ...body] = changed.map(
      cells => `| ${cells.map(cell => cell.replace(/(?<!\\)\|/g, '\\|').replaceAll('\n', ' ')).join(' | ')} |\n`,
    );
    const rules = token.align.map(
      align => ({left: ':---', right: '---:', center: ':---:', none: '---'})[align ?? 'none'],
    );
    return `${head}| ${rules.join(' | ')} |\n${body.join('')}${/\n[ \t]*\n\s*$/.test(token.raw) ? '\n' : ''}`;
  }

  #writer(): MarkdownWriter {
    const line = this.#line;
    return {
      article: this.#options.article,
      headingLevel: this.#headingLevel,
      write: tokens => withClosedFence(this.#write(tokens), tokens.at(-1)),
      writeBlocks: (markdown, from = this.#from) => {
        if (this.#open.has(markdown) || this.#open.size >= DEEPEST_INCLUDE) {
          this.#options.warn?.(INCLUDES_ITSELF, line);
          return '';
        }
        const before = this.#from;
        this.#open.add(markdown);
        this.#from = from;
        const written = this.#write(lexWithSyntaxes(markdown, this.#options.syntaxes).tokens);
        this.#from = before;
        this.#open.delete(markdown);
        return written;
      },
      link: href => this.#target(href, line),
      picture: src => this.#source(src, line),
      html: html => this.#options.references?.html(html, line) ?? html,
      page: name => this.#options.references?.page(name, line),
      include: path => this.#options.include?.(path),
      warn: warning => this.#options.warn?.(warning, line),
    };
  }
}
