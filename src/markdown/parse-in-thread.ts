import {loadHighlight} from './highlight/load-highlight.js';
import {LIMITS, refuseOver} from './limits.js';
import {type HtmlOptions, htmlSteps} from './markdown-to-html.js';
import {refuseCostlyBlocks, refuseCostlyText} from './refuse-costly.js';
import {runInSlices} from './slices.js';

/**
 * Parses Markdown in slices. Nobody can end one that takes for ever, so what looks as if it would is refused first.
 * @throws RefusedMarkdownError
 */
export async function parseInThread(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
  refuseOver(LIMITS.threadCharacters, markdown.length, 'characters');
  refuseCostlyBlocks(markdown);
  const highlight = await loadHighlight(markdown, () => import('./highlight/highlighter.js'));
  return runInSlices(htmlSteps(markdown, options, highlight, refuseCostlyText), signal);
}
