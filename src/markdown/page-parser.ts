import type {MarkdownParser} from './markdown-to-html.js';
import {ThreadParser} from './thread-parser.js';

let parser: MarkdownParser = new ThreadParser();

/** Changes what parses articles from now on; `helplet/worker` does so. */
export function setPageParser(next: MarkdownParser): void {
  parser = next;
}

/** What parses the articles of a page: its own thread, unless {@link setPageParser} knows better. */
export function pageParser(): MarkdownParser {
  return parser;
}
