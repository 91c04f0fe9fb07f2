import {linesOf} from './block-lines.js';
import {lexBlocks, type Syntax} from './syntax.js';

const OPENING = /^ {0,3}<([a-z][\w-]*)\b([^<>]*?)[ \t]+markdown(?:[ \t]*=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\w+))?([^<>]*)>/i;

/** `<div markdown>` of MkDocs and Jekyll: what stands within is Markdown, with or without blank lines around it. */
export const markdownInHtml: Syntax = {
  name: 'markdown-in-html',
  level: 'block',
  hint: /<[a-zA-Z][^<>\n]*[ \t]markdown\b/,
  start: text => /^ {0,3}<[a-zA-Z][^<>\n]*[ \t]markdown\b[^<>\n]*>/m.exec(text)?.index,
  read(text, lexer) {
    const [head, tag = '', before = '', behind = ''] = OPENING.exec(text) ?? [];
    if (head === undefined) return undefined;
    const close = closingTag(text, head.length, tag);
    const inner = withoutMargin(text.slice(head.length, close.start));
    const tokens = lexBlocks(inner, lexer);
    return {
      raw: text.slice(0, close.end),
      write: writer => {
        const opening = writer.html(`<${tag}${before}${behind}>`);
        return `${opening}\n\n${writer.write(tokens).trim()}\n\n</${tag}>\n\n`;
      },
    };
  },
};

interface ClosingTag {
  readonly start: number;
  readonly end: number;
}

/** The tag that closes an element; the end of the text when nothing does. Tags in code do not count. */
function closingTag(text: string, from: number, tag: string): ClosingTag {
  const tags = new RegExp(`<(/?)${tag}\\b[^<>]*?(/?)>`, 'gi');
  let depth = 1;
  for (const line of linesOf(text)) {
    if (line.end <= from || line.isCode) continue;
    tags.lastIndex = Math.max(line.start, from);
    for (let found = tags.exec(text); found && found.index < line.end; found = tags.exec(text)) {
      if (found[1]) depth--;
      else if (!found[2]) depth++;
      if (depth > 0) continue;
      const end = found.index + found[0].length;
      return {start: found.index, end: end + (/^[ \t]*(?:\n|$)/.exec(text.slice(end))?.[0].length ?? 0)};
    }
  }
  return {start: text.length, end: text.length};
}

function withoutMargin(text: string): string {
  const lines = text.replace(/^[ \t]*\n/, '').split('\n');
  const widths = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const width = Math.min(...widths, Number.MAX_SAFE_INTEGER);
  return lines.map(line => line.slice(Math.min(width, line.length))).join('\n');
}

/** A line that begins with a comment or with an element of phrases: for Markdown a block of HTML, for these a paragraph. */
export const htmlPhrase: readonly Syntax[] = [
  {
    name: 'comment-before-text',
    level: 'block',
    hint: /<!--.*-->[ \t]*\S/,
    start: () => undefined,
    read(text) {
      const raw = /^ {0,3}(?:<!--(?:(?!-->)[^\n])*-->[ \t]*)+(?=[^\s<])/.exec(text)?.[0];
      return raw === undefined ? undefined : {raw, write: () => ''};
    },
  },
  {
    name: 'html-phrase',
    level: 'block',
    hint: /^[ \t>]*<(?:small|span|b|strong|i|em|kbd|mark|sub|sup|u|a)\b[^<>\n]*>[ \t]*$/m,
    start: () => undefined,
    read(text, lexer) {
      const [raw, tag = '', rest = ''] =
        /^ {0,3}(<(?:small|span|b|strong|i|em|kbd|mark|sub|sup|u|a)\b[^<>\n]*>)[ \t]*\n((?:[^\n]*\S[^\n]*(?:\n|$))+)/i.exec(
          text,
        ) ?? [];
      if (raw === undefined) return undefined;
      const tokens = lexer.inline(rest.trim());
      return {raw, write: writer => `${writer.html(tag)}${writer.write(tokens)}\n`};
    },
  },
];
