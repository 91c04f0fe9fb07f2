import {Marked} from 'marked';
import markedFootnote from 'marked-footnote';

export interface HtmlOptions {
  /** Class of the headings that Markdown made, to tell them from those of raw HTML. */
  readonly headingClass: string;
  /** Title of the footnotes, for those who do not see where they begin. */
  readonly footnotesTitle: string;
}

/**
 * GitHub Flavored Markdown with footnotes as HTML. The HTML is as trustworthy as its author: it must pass
 * `sanitizeHtml()` before it reaches a page.
 */
export function markdownToHtml(markdown: string, {headingClass, footnotesTitle}: HtmlOptions): string {
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true, async: false});
  marked.use(markedFootnote({description: footnotesTitle}), {
    renderer: {
      // Form controls do not survive the sanitiser; a box that nobody can tick is a picture anyway.
      checkbox: ({checked}) => `<span class="${checked ? 'task done' : 'task'}"></span>`,
      heading({tokens, depth}) {
        return `<h${depth} class="${headingClass}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return marked.parse(markdown) as string;
}
