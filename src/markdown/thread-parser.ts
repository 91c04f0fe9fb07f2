import {loadHighlight} from './highlight/load-highlight.js';
import {LIMITS, RefusedMarkdownError, refuseOver} from './limits.js';
import {type HtmlOptions, htmlSteps, type MarkdownParser} from './markdown-to-html.js';
import {runInSlices} from './slices.js';

/** marked looks at the rest of a list again for each item, and at each level of nesting for each line. */
const MOST_LIST_LINES = 1500;
const MOST_NESTING = 24;
const MOST_INDENTATION = 80;
/** Each of these may look for its partner up to the end of the text it stands in. */
const MOST_DELIMITERS = 600;
const MOST_TEXT = 20_000;

const CONTAINER_PREFIX = /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/;
const CONTAINER = />|[*+-]|\d+[.)]/g;
const LIST_LINE = /^[ \t]*(?:[*+-]|\d{1,9}[.)])(?:[ \t]|$)/;
const DELIMITERS = /[*_~[\]<`!@]/g;

/** Parses in the page's own thread, in slices. Nobody can end one that takes for ever: what looks as if it would is refused. */
export class ThreadParser implements MarkdownParser {
  /** Everything is there. */
  warm(): void {}

  async parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    refuseOver(LIMITS.threadCharacters, markdown.length, 'characters');
    refuseCostlyBlocks(markdown);
    const highlight = await loadHighlight(markdown, () => import('./highlight/highlighter.js'));
    return runInSlices(htmlSteps(markdown, options, highlight, refuseCostlyText), signal);
  }
}

/**
 * Refuses Markdown whose blocks would take a long time to tell apart. Looks at each character once.
 * @throws RefusedMarkdownError
 */
export function refuseCostlyBlocks(markdown: string): void {
  let listLines = 0;
  for (const line of markdown.split(/\r\n?|\n/)) {
    const containers = (CONTAINER_PREFIX.exec(line)?.[0].match(CONTAINER) ?? []).length;
    if (containers > MOST_NESTING) refuse('a line with too many quotes or lists in each other');
    if (!LIST_LINE.test(line)) continue;
    if (++listLines > MOST_LIST_LINES) refuse('too many list items');
    if (line.search(/\S/) > MOST_INDENTATION) refuse('lists nested too deeply');
  }
}

/**
 * The same for the text of one paragraph, heading, cell or item.
 * @throws RefusedMarkdownError
 */
export function refuseCostlyText(text: string): void {
  if (text.length > MOST_TEXT) refuse('a paragraph that is too long');
  if ((text.match(DELIMITERS) ?? []).length > MOST_DELIMITERS) refuse('a paragraph with too many marks');
}

function refuse(what: string): never {
  throw new RefusedMarkdownError('too-slow', `The article has ${what}.`);
}
