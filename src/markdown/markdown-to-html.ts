import {Lexer, Marked, Parser} from 'marked';
import markedFootnote from 'marked-footnote';
import {codeLanguage, saysMore} from './code-info.js';
import {runAtOnce, type Steps} from './slices.js';

/** Elements whose content browsers take for text, so that one without an end swallows the rest of an article. */
const SWALLOWING = ['title', 'textarea', 'xmp', 'noembed', 'noframes', 'plaintext', 'style', 'script', 'iframe'];
/** Of these, what ends is dropped with all its content by the sanitiser; of the others GitHub shows the tag. */
const DROPPED = new Set(['style', 'script', 'iframe']);
const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
/** Comments around the tabs of an article; GitHub shows the headings between them as they are. */
const TABS = /^\s*<!--\s*tabs:(start|end)\s*-->\s*$/;

export interface HtmlOptions {
  /** Class of what Markdown made, to tell it from raw HTML; nobody can guess it. */
  readonly mark: string;
  /** Title of the footnotes, for those who do not see where they begin. */
  readonly footnotesTitle: string;
}

/** Makes HTML of Markdown, wherever that runs. */
export interface MarkdownParser {
  /** Someone seems about to read: fetch what that takes. */
  warm(): void;
  /**
   * The HTML is not sanitised yet.
   * @throws RefusedMarkdownError for what is shown as plain text instead.
   */
  parse(markdown: string, options: HtmlOptions, signal: AbortSignal): Promise<string>;
  /** Nobody reads any more: frees what the next article can start again. */
  rest?(): void;
}

/** Code as HTML with classes, or undefined for a language that is not known. */
export type Highlight = (code: string, language: string) => string | undefined;

/**
 * GitHub Flavored Markdown with footnotes as HTML. The HTML is as trustworthy as its author: it must pass
 * `sanitizeHtml()` before it reaches a page.
 */
export function markdownToHtml(markdown: string, options: HtmlOptions, highlight?: Highlight): string {
  return runAtOnce(htmlSteps(markdown, options, highlight));
}

/**
 * The same in steps: what `Marked.parse()` does, but one block at a time.
 * @param check Called with each piece of text before what stands in it is looked for.
 */
export function* htmlSteps(
  markdown: string,
  options: HtmlOptions,
  highlight?: Highlight,
  check?: (text: string) => void,
): Steps<string> {
  const marked = createMarked(markdown, options, highlight);
  const lexer = new Lexer(marked.defaults);
  const tokens = lexer.blockTokens(markdown.replace(/\r\n|\r/g, '\n'), lexer.tokens);
  yield;
  for (const {src, tokens: into} of lexer.inlineQueue) {
    check?.(src);
    lexer.state.inRawBlock = false;
    lexer.inlineTokens(src, into);
    yield;
  }
  const {walkTokens} = marked.defaults;
  if (walkTokens) marked.walkTokens(tokens, walkTokens);
  const parser = new Parser(marked.defaults);
  let html = '';
  for (const token of tokens) {
    html += parser.parse([token]);
    yield;
  }
  return html;
}

function createMarked(markdown: string, {mark, footnotesTitle}: HtmlOptions, highlight?: Highlight): Marked {
  // marked-footnote keeps the footnotes of a document in its closure, so each document takes an instance of its own.
  const marked = new Marked({gfm: true, async: false});
  const raw = rawHtml(markdown);
  marked.use(markedFootnote({description: footnotesTitle}), {
    renderer: {
      // Form controls do not survive the sanitiser; a box that nobody can tick is a picture anyway.
      checkbox: ({checked}) => `<span class="${checked ? 'task done' : 'task'}"></span>`,
      heading({tokens, depth}) {
        return `<h${depth} class="${mark}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      br: () => '<br>\n',
      html: token => tabsMarker(token.text, mark) ?? (token.block ? `${raw(token.text)}\n` : raw(token.text)),
      code({text, lang: info = ''}) {
        const language = codeLanguage(info);
        const html = (language && highlight?.(text, language)) ?? escapeHtml(text);
        // Its title, numbers and marks are drawn from there.
        const more = saysMore(info) ? ` class="${mark}" title="${escapeHtml(info)}"` : '';
        return `<pre${more}><code${language ? ` class="language-${language}"` : ''}>${html}\n</code></pre>\n`;
      },
    },
  });
  return marked;
}

/**
 * Shows the tags of an author's raw HTML that are no use in an article, as GitHub does: "the <title> of a page", written
 * without backticks, must not hide what follows.
 */
function rawHtml(markdown: string): (html: string) => string {
  const shown = SWALLOWING.filter(name => !DROPPED.has(name) || !new RegExp(`</${name}`, 'i').test(markdown));
  const tags = new RegExp(`<(?=/?(?:${shown.join('|')})(?:[\\s/>]|$))`, 'gi');
  return html => html.replace(tags, '&lt;');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => ESCAPES[character] ?? '');
}

/** Comments do not survive the sanitiser, so what stands for one is an element; undefined for any other HTML. */
function tabsMarker(html: string, mark: string): string | undefined {
  const edge = TABS.exec(html)?.[1];
  return edge && `<span class="${mark}" title="tabs:${edge}"></span>\n`;
}
