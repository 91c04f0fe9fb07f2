import type {HtmlOptions, MarkdownParser} from './markdown-to-html.js';

/** Parses in the page's own thread, with code that is fetched with the first article. */
export class ThreadParser implements MarkdownParser {
  warm(): void {
    // Whoever parses is told why it cannot be loaded.
    loadParser().catch(() => {});
  }

  async parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    const {parseInThread} = await loadParser();
    return parseInThread(markdown, options, signal);
  }
}

function loadParser(): Promise<typeof import('./parse-in-thread.js')> {
  return import('./parse-in-thread.js');
}
