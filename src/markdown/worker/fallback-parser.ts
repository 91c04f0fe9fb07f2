import {WorkerUnavailableError} from '../../workers/worker-unavailable.js';
import type {HtmlOptions, MarkdownParser} from '../markdown-to-html.js';
import {ThreadParser} from '../thread-parser.js';

/** Parses in a worker, or in the page's own thread from the first time that there is none to be had. */
export class FallbackParser implements MarkdownParser {
  #parser: MarkdownParser;
  readonly #thread = new ThreadParser();

  constructor(worker: MarkdownParser) {
    this.#parser = worker;
  }

  warm(): void {
    this.#parser.warm();
  }

  async parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string> {
    try {
      return await this.#parser.parse(markdown, options, signal);
    } catch (error) {
      if (!(error instanceof WorkerUnavailableError)) throw error;
      this.#parser = this.#thread;
      return this.#thread.parse(markdown, options, signal);
    }
  }
}
