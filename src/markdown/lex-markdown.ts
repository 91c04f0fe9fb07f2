import {Marked, type MarkedToken} from 'marked';
import markedFootnote, {type Footnote, type FootnoteRef, type Footnotes} from 'marked-footnote';

/** A token of GitHub Flavored Markdown with footnotes. */
export type MarkdownToken = MarkedToken | Footnote | FootnoteRef;

/** Splits Markdown into tokens. Lines end with `\n` in their `raw` text, whatever they ended with before. */
export function lexMarkdown(markdown: string): MarkdownToken[] {
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true});
  marked.use(markedFootnote());
  const tokens = marked.lexer(markdown) as (MarkdownToken | Footnotes)[];
  // The list of all footnotes is for rendering; each stands in its place too.
  return tokens.filter(token => token.type !== 'footnotes');
}
