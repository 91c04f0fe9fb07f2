import {decodeHTML} from 'entities';
import type {Token, Tokens} from 'marked';
import {readCodeInfo} from '../code-info.js';
import {LINE_END, withoutForeignMarks, withoutForeignSyntax} from './foreign-syntax.js';
import {CELL, HtmlText} from './html-text.js';
import type {MarkdownToken} from './markdown-tokens.js';

/** What {@link PlainTextWriter} meets on its way. */
export interface PlainTextListener {
  /** A heading, at any depth of quotes and lists, and the text between it and the heading before. */
  heading?(token: Tokens.Heading, text: string, textBefore: string): void;
  link?(token: Tokens.Link): void;
  image?(token: Tokens.Image, alt: string): void;
}

/** Stands before a line of code while a text is written, as {@link CELL} before a cell. */
const CODE_LINE = '\ufdd1';
const RESERVED = /[\ufdd0-\ufdd2]/g;
const HAS_RESERVED = /[\ufdd0-\ufdd2]/;

/** Begins a callout; the rest of its line is the title. */
const CALLOUT_MARKER = /^\s*\[!(?:note|tip|important|warning|caution)\][-+]?/i;

/**
 * Turns Markdown tokens into the text that a person would read, for search and excerpts: one line a block, list item or
 * table row, code and alternative texts kept, markers and markup dropped. A line of code begins with `\f`; `\t` parts the cells
 * of a row.
 */
export class PlainTextWriter {
  readonly #listener: PlainTextListener;
  readonly #html = new HtmlText();
  #text = '';
  #atQuoteStart = false;
  /** True until the line ends that a callout's title stands on. */
  #inCalloutTitle = false;

  constructor(listener: PlainTextListener = {}) {
    this.#listener = listener;
  }

  /** Adds tokens of a block or a line; `before` is called with each of them first. */
  write(tokens: readonly Token[], before?: (token: MarkdownToken) => void): void {
    for (const [index, generic] of tokens.entries()) {
      const token = generic as MarkdownToken;
      before?.(token);
      this.#write(token);
      if (token.type === 'html' && token.block) this.#closeHidden(tokens.slice(index + 1));
    }
  }

  /** The text added since the last call. */
  take(): string {
    const lines = this.#text.split('\n').map(finishedLine);
    this.#text = '';
    return lines.filter(line => line.trim() !== '').join('\n');
  }

  #write(token: MarkdownToken): void {
    switch (token.type) {
      case 'heading':
        this.#heading(token);
        break;
      case 'paragraph':
        this.#line(token.tokens);
        break;
      case 'text':
        if (token.tokens) this.#line(token.tokens);
        else this.#words(withoutForeignSyntax(decodeHTML(token.text)));
        break;
      case 'blockquote':
        this.#atQuoteStart = true;
        this.write(token.tokens);
        break;
      case 'list':
        for (const item of token.items) this.#block(() => this.write(item.tokens));
        break;
      case 'table':
        for (const row of [token.header, ...token.rows]) this.#row(row);
        break;
      case 'code':
        this.#block(() => this.#add(readCodeInfo(token.lang ?? '').title ?? ''));
        this.#block(() => this.#addLines(token.text.split('\n'), CODE_LINE));
        break;
      case 'html':
        this.#htmlToken(token);
        break;
      case 'footnote':
        // A note that nothing refers to is not shown either.
        if (token.refs.length > 0) this.#footnote(token.content);
        break;
      case 'strong':
      case 'em':
      case 'del':
        this.write(token.tokens);
        break;
      case 'link':
        this.#listener.link?.(token);
        if (token.autolink) this.#words(token.text);
        else this.write(token.tokens);
        break;
      case 'image':
        this.#image(token);
        break;
      case 'codespan':
      case 'escape':
        this.#words(token.text);
        break;
      case 'br':
        this.#add(this.#inCalloutTitle ? '\n' : ' ');
        this.#inCalloutTitle = false;
        break;
    }
  }

  #heading(token: Tokens.Heading): void {
    if (!this.#listener.heading) {
      this.#line(token.tokens);
      return;
    }
    const textBefore = this.take();
    this.#line(token.tokens);
    this.#listener.heading(token, this.take().replace(/\s+/g, ' '), textBefore);
  }

  /** The reader moves notes to the end of the article, where their headings start no section. */
  #footnote(content: readonly Token[]): void {
    const writer = new PlainTextWriter({...this.#listener, heading: undefined});
    writer.write(content);
    for (const line of writer.take().split('\n')) {
      if (line.startsWith('\f')) this.#block(() => this.#addLines([line], CODE_LINE));
      else if (line.includes('\t')) this.#block(() => this.#addLines(line.split('\t'), CELL));
      else this.#block(() => this.#add(line));
    }
  }

  #row(cells: readonly Tokens.TableCell[]): void {
    const outer = this.#text;
    const texts = cells.map(cell => {
      this.#text = '';
      this.#line(cell.tokens);
      return this.take().replace(/\s+/g, ' ');
    });
    this.#text = outer;
    this.#block(() => this.#addLines(texts, CELL));
  }

  #image(token: Tokens.Image): void {
    const alt = plainText(token.tokens);
    this.#listener.image?.(token, alt);
    this.#add(alt);
  }

  #htmlToken(token: Tokens.HTML | Tokens.Tag): void {
    const text = this.#html.html(token.text.replace(RESERVED, ''));
    this.#text += token.block ? `\n${withoutForeignSyntax(text).replaceAll(LINE_END, '\n')}\n` : text;
  }

  #line(tokens: readonly Token[]): void {
    const hidden = this.#html.hidden;
    this.#block(() => this.write(tokens));
    this.#inCalloutTitle = false;
    // "The <script> tag" without backticks must not swallow the rest of the article.
    if (this.#html.hidden !== hidden) this.#html.reset();
  }

  #block(write: () => void): void {
    this.#text += '\n';
    write();
    this.#text += '\n';
  }

  /** Text inside a line, where the author's line ends are mere spaces. */
  #words(written: string): void {
    let text = written;
    if (this.#atQuoteStart && CALLOUT_MARKER.test(text)) {
      text = text.replace(CALLOUT_MARKER, '');
      this.#inCalloutTitle = true;
    }
    if (this.#inCalloutTitle && text.includes('\n')) {
      text = text.replace('\n', LINE_END);
      this.#inCalloutTitle = false;
    }
    this.#add(text.replaceAll('\n', ' ').replaceAll(LINE_END, '\n'));
  }

  /** Cells, or lines, each behind a mark. */
  #addLines(lines: readonly string[], mark: string): void {
    for (const [index, line] of lines.entries()) {
      if (mark === CODE_LINE && index > 0) this.#text += '\n';
      this.#text += mark;
      this.#add(line);
    }
  }

  #add(written: string): void {
    this.#atQuoteStart = false;
    this.#text += this.#html.text(written.replace(RESERVED, ''));
  }

  /** Raw HTML ends at a blank line, even inside a script; what follows is hidden only when the script does end. */
  #closeHidden(rest: readonly Token[]): void {
    const {hidden} = this.#html;
    if (hidden && !rest.some(token => token.raw.toLowerCase().includes(`</${hidden}`))) this.#html.reset();
  }
}

function finishedLine(line: string): string {
  const text = line
    .replace(/\u00ad/g, '')
    // Most spaces are single ones, which can stay.
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
  if (!HAS_RESERVED.test(text)) return withoutForeignMarks(text);
  if (text.startsWith(CODE_LINE)) return `\f${text.slice(1).replace(RESERVED, ' ').trim()}`;
  const [before = '', ...cells] = text.split(CELL).map(cell => cell.replace(RESERVED, '').trim());
  if (!cells.some(Boolean)) return withoutForeignMarks(before);
  return (before ? [before, ...cells] : cells).join('\t');
}

/** The text of tokens in one line, as for a title. */
export function plainText(tokens: readonly Token[]): string {
  const writer = new PlainTextWriter();
  writer.write(tokens);
  return writer.take().replace(/\s+/g, ' ').trim();
}
