import type {HtmlOptions} from './markdown-to-html.js';

/** Makes HTML of Markdown, wherever that runs. */
export interface MarkdownParser {
  /** Someone seems about to read: fetch what that takes. */
  warm(): void;
  /**
   * The HTML is not sanitised yet.
   * @throws RefusedMarkdownError for what is shown as plain text instead.
   */
  parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string>;
}
