import {WorkerOrThread} from '../workers/worker-or-thread.js';
import type {HtmlOptions, MarkdownParser} from './markdown-to-html.js';
import {whenNobodyReads} from './parser-users.js';
import {WorkerParser, type WorkerParserOptions} from './worker/worker-parser.js';

/** Parses in a worker, or in the page's own thread where there is none to be had. */
export class PageParser implements MarkdownParser {
  readonly #places: WorkerOrThread<MarkdownParser>;

  constructor(options?: WorkerParserOptions) {
    this.#places = new WorkerOrThread<MarkdownParser>({
      worker: async () => new WorkerParser(options),
      thread: async () => {
        const {ThreadParser} = await import('./thread-parser.js');
        return new ThreadParser();
      },
    });
  }

  warm(): void {
    // Whoever parses is told why it cannot be loaded.
    this.#places.run(async parser => parser.warm()).catch(() => {});
  }

  parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    return this.#places.run(parser => parser.parse(markdown, options, signal));
  }

  rest(): void {
    this.#places.end(parser => parser.rest?.());
  }
}

let parser: MarkdownParser = new PageParser();
whenNobodyReads(() => parser.rest?.());

/** Changes what parses articles from now on. */
export function setPageParser(next: MarkdownParser): void {
  parser = next;
}

/** What parses the articles of a page. */
export function pageParser(): MarkdownParser {
  return parser;
}
