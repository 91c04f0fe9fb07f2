import {Marked, type MarkedToken} from 'marked';
import markedFootnote, {type Footnote, type FootnoteRef, type Footnotes} from 'marked-footnote';

/** A token of GitHub Flavored Markdown with footnotes. */
export type MarkdownToken = MarkedToken | Footnote | FootnoteRef;

/**
 * Splits Markdown into tokens. Their `raw` texts together are the document, except that lines end with `\n` whatever
 * they ended with before.
 */
export function lexMarkdown(markdown: string): MarkdownToken[] {
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true});
  marked.use(markedFootnote({description: ''}));
  const tokens = marked.lexer(markdown) as (MarkdownToken | Footnotes)[];
  // The list of all notes, first of the tokens, is for rendering. marked adds an empty first line to it.
  return tokens.map(token => (token.type === 'footnotes' ? {type: 'space', raw: token.raw} : token));
}
