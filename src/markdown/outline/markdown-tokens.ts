import {Marked, type MarkedToken} from 'marked';
import markedFootnote, {type Footnote, type FootnoteRef, type Footnotes} from 'marked-footnote';

/** A token of GitHub Flavored Markdown with footnotes. */
export type MarkdownToken = MarkedToken | Footnote | FootnoteRef;

/**
 * Splits Markdown into tokens. Their `raw` texts together are the document, except that lines end with `\n` whatever
 * they ended with before.
 */
export function lexMarkdown(markdown: string): MarkdownToken[] {
  if (!mayHaveFootnotes(markdown)) return new Marked({gfm: true}).lexer(markdown) as MarkdownToken[];
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true});
  marked.use(markedFootnote({description: ''}));
  const tokens = marked.lexer(markdown) as (MarkdownToken | Footnotes)[];
  // The list of all notes, first of the tokens, is for rendering. marked adds an empty first line to it.
  return tokens.map(token => (token.type === 'footnotes' ? {type: 'space', raw: token.raw} : token));
}

/** False where marked gives the same tokens with footnotes and without. */
export function mayHaveFootnotes(markdown: string): boolean {
  return markdown.includes('[^');
}

/** Finds the lines that pieces of a Markdown document stand on, given in the document's order. */
export class LineFinder {
  #block = '';
  /** Position in the block up to which pieces were found, and its line. */
  #at = 0;
  #line = 1;

  /** Goes on to the next block of the document; blocks follow each other without gaps. */
  enter(block: string): void {
    this.#advance(this.#block.length);
    this.#block = block;
    this.#at = 0;
  }

  /** The line (from 1) where a piece of the current block starts, or the last known one when its text was rewritten. */
  lineOf(piece: string): number {
    const start = this.#block.indexOf(piece, this.#at);
    if (start >= 0) this.#advance(start);
    return this.#line;
  }

  #advance(to: number): void {
    for (let at = this.#block.indexOf('\n', this.#at); at >= 0 && at < to; at = this.#block.indexOf('\n', at + 1)) {
      this.#line++;
    }
    this.#at = Math.max(this.#at, to);
  }
}
