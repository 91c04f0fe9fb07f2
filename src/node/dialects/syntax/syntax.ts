import type {Lexer, Token} from 'marked';
import type {ContentWarning} from '../../content/content-warning.js';

/**
 * A construct that plain Helplet Markdown does not have: how it is found, and what takes its place. Code is never searched for
 * it: marked reads code first.
 */
export interface Syntax {
  /** For messages of those who maintain it, and unique: `admonition`, `wiki-link`. */
  readonly name: string;
  readonly level: 'block' | 'inline';
  /** A quick look at a whole article: without a match there, the syntax costs nothing. */
  readonly hint: RegExp;
  /** Where the next one may begin, at the start of a line for a block; paragraphs and words end there. Undefined: nowhere. */
  start(text: string): number | undefined;
  /** What the text begins with, or undefined when that is something else. */
  read(text: string, lexer: Lexer): Construct | undefined;
}

/** A construct that was found. */
export interface Construct {
  /** The part of the text that it takes up. */
  readonly raw: string;
  /** Plain Helplet Markdown for it. Blocks end with a line end; `''` drops it. */
  write(writer: MarkdownWriter): string;
}

/** What a construct needs to write itself. */
export interface MarkdownWriter {
  /** The article under translation. */
  readonly article: TranslatedArticle;
  /** Level of the heading that the construct stands under, from 1 to 6; 1, that of the title, where there is none. */
  readonly headingLevel: number;
  /** Plain Markdown of tokens, blocks or inline ones, that the lexer made of a part of the construct. */
  write(tokens: readonly Token[]): string;
  /**
   * Plain Markdown of more blocks in the same dialect, those of an included file for example.
   * @param from the file that addresses in it are relative to, as `IncludedFile.path`. Default: the article.
   */
  writeBlocks(markdown: string, from?: string): string;
  /** What to write instead of the address of a link, or of a picture or another file that is shown. */
  link(href: string): string;
  picture(src: string): string;
  /** What to write instead of HTML, or of a single tag, because of the addresses in its attributes. */
  html(html: string): string;
  /** The address of an article, and of `#heading` in it, that is named by its title or file name; undefined: there is none. */
  page(name: string): string | undefined;
  /** A file of the content folder to be included, relative to the article or, with a leading `/`, to the site. */
  include(path: string): IncludedFile | undefined;
  /** Reports something; the line is that of the construct. */
  warn(warning: Omit<ContentWarning, 'where'>): void;
}

/** The article that a text belongs to. */
export interface TranslatedArticle {
  /** Its file, as messages name it. */
  readonly file: string;
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
  /** Relative to the content folder, with `/`; missing where there is no folder. */
  readonly path?: string;
  /** Its front matter. */
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface IncludedFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Lines end with `\n`; front matter included. */
  readonly text: string;
}

/** Lexes the inside of a construct as if it stood at the top, whatever the construct stands in. */
export function lexBlocks(markdown: string, lexer: Lexer): Token[] {
  const {top} = lexer.state;
  lexer.state.top = true;
  const tokens = lexer.blockTokens(markdown, []);
  lexer.state.top = top;
  return tokens;
}
