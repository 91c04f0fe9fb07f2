/** Elements whose content browsers take for text, so that one without an end swallows the rest of an article. */
const SWALLOWING = ['title', 'textarea', 'xmp', 'noembed', 'noframes', 'plaintext', 'style', 'script', 'iframe'];
/** Of these, what ends is dropped with all its content by the sanitiser; of the others GitHub shows the tag. */
const DROPPED = new Set(['style', 'script', 'iframe']);

/**
 * Shows the tags of an author's raw HTML that are no use in an article, as GitHub does: "the <title> of a page", written
 * without backticks, must not hide what follows.
 */
export function rawHtml(markdown: string): (html: string) => string {
  const shown = SWALLOWING.filter(name => !DROPPED.has(name) || !new RegExp(`</${name}`, 'i').test(markdown));
  const tags = new RegExp(`<(?=/?(?:${shown.join('|')})(?:[\\s/>]|$))`, 'gi');
  return html => html.replace(tags, '&lt;');
}
