import type {Lexer} from 'marked';
import type {MarkdownWriter, Syntax} from './syntax.js';

const ESCAPED = /\{\{([<%])\s*\/\*([\s\S]*?)\*\/\s*([>%])\}\}/g;

// Hugo shows a shortcode, in the text and in code, when its name and attributes stand in a comment.

export const shownShortcode: Syntax = {
  name: 'shown-shortcode',
  level: 'inline',
  hint: /\{\{[<%]\s*\/\*/,
  start: text => /\{\{[<%]\s*\/\*/.exec(text)?.index,
  read(text) {
    const code = /^(`+)(?!`)(?:(?!\1)[\s\S]|\1`+)*?[^`]\1(?!`)/.exec(text)?.[0];
    if (code !== undefined)
      return /\{\{[<%]\s*\/\*/.test(code) ? {raw: code, write: () => withoutEscapes(code)} : undefined;
    const raw = new RegExp(`^(?:${ESCAPED.source})`).exec(text)?.[0];
    return raw === undefined ? undefined : {raw, write: () => withoutEscapes(raw).replace(/<(?=\S)/g, '\\<')};
  },
};

function withoutEscapes(text: string): string {
  return text.replace(ESCAPED, '{{$1$2$3}}');
}

const FENCED = /^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}\2[`~]*[ \t]*(?:\n|$)|$)/;

export const shownShortcodeInCode: Syntax = {
  name: 'shown-shortcode-in-code',
  level: 'block',
  hint: /\{\{[<%]\s*\/\*/,
  start: () => undefined,
  read(text: string, lexer: Lexer) {
    const raw = FENCED.exec(text)?.[0];
    const plain = raw === undefined ? '' : withoutEscapes(raw);
    if (raw === undefined || plain === raw) return undefined;
    const tokens = lexer.blockTokens(plain, []);
    return {raw, write: (writer: MarkdownWriter) => writer.write(tokens)};
  },
};
