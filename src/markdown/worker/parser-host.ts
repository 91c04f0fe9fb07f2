import {READY} from '../../workers/start-script.js';
import {loadHighlight} from '../highlight/load-highlight.js';
import {LIMITS, RefusedMarkdownError, refuseOver} from '../limits.js';
import {markdownToHtml} from '../markdown-to-html.js';
import {type ParseReply, type ParseRequest, parseRequest} from './messages.js';

/** The worker's end of the line to its page. */
export interface ParserPort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: ParseReply | typeof READY): void;
}

/** A bit of everything that articles are made of. */
const SAMPLE =
  '# A\n\n> *b* **c** `d` [e](f)[^1]\n\n- g\n  1. h\n\n| i | j |\n| - | - |\n| k | l |\n\n~~~\nm\n~~~\n\n[^1]: n';

/**
 * Parses what a page asks for, and first tells it that somebody is there. By then the parser has run once: the time that a page
 * gives an article is not spent on compiling code.
 */
export function serveParser(port: ParserPort): void {
  markdownToHtml(SAMPLE, {mark: '', footnotesTitle: ''});
  port.onmessage = ({data}) => {
    const request = parseRequest(data);
    // Without an id there is nobody to tell.
    if (request) void answer(port, request);
  };
  port.postMessage(READY);
}

async function answer(port: ParserPort, {id, markdown, options, highlighter}: ParseRequest): Promise<void> {
  try {
    const highlight = await loadHighlight(markdown, () => import(/* @vite-ignore */ highlighter));
    port.postMessage({type: 'started', id});
    const html = markdownToHtml(markdown, options, highlight);
    refuseOver(LIMITS.htmlCharacters, html.length, 'characters of HTML');
    port.postMessage({type: 'html', id, html});
  } catch (error) {
    const reason = error instanceof RefusedMarkdownError ? error.reason : 'failed';
    port.postMessage({type: 'refused', id, reason, message: String(error)});
  }
}
