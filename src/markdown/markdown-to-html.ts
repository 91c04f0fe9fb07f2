import {Marked} from 'marked';
import markedFootnote from 'marked-footnote';

/**
 * GitHub Flavored Markdown with footnotes as HTML. The HTML is as trustworthy as its author: it must pass
 * `sanitizeHtml()` before it reaches a page.
 */
export function markdownToHtml(markdown: string): string {
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true, async: false});
  marked.use(markedFootnote(), {
    renderer: {
      // Form controls do not survive the sanitiser; a box that nobody can tick is a picture anyway.
      checkbox: ({checked}) => `<span class="${checked ? 'task done' : 'task'}"></span>`,
    },
  });
  return marked.parse(markdown) as string;
}
