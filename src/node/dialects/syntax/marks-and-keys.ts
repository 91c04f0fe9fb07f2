import type {Syntax} from './syntax.js';
import {escapeText} from './write-blocks.js';

interface Span {
  readonly name: string;
  readonly hint: RegExp;
  /** Where one may begin. */
  readonly start: RegExp;
  /** The span with its words first among its groups. */
  readonly span: RegExp;
  readonly tag: string;
}

function spanSyntax({name, hint, start, span, tag}: Span): Syntax {
  return {
    name,
    level: 'inline',
    hint,
    start: text => start.exec(text)?.index,
    read(text, lexer) {
      const [raw, words = ''] = span.exec(text) ?? [];
      if (raw === undefined) return undefined;
      const tokens = lexer.inlineTokens(words);
      return {raw, write: writer => `<${tag}>${writer.write(tokens)}</${tag}>`};
    },
  };
}

/** `==words==`. */
export const mark = spanSyntax({
  name: 'mark',
  hint: /==[^=\s]/,
  start: /(?<![\w=])==(?=[^\s=])/,
  span: /^==(?![\s=])((?:[^=\n]|=(?!=)|\n(?!\s*\n))*[^\s=])==(?![\w=])/,
  tag: 'mark',
});

const INSERTED = spanSyntax({
  name: 'inserted',
  hint: /\^\^/,
  start: /\^\^(?=[^\s^])/,
  span: /^\^\^(?![\s^])((?:[^^\n]|\^(?!\^))*[^\s^])\^\^/,
  tag: 'ins',
});
const SUPERSCRIPT = spanSyntax({
  name: 'superscript',
  hint: /\^[^\s^]/,
  start: /(?<![\\^[])\^(?=[^\s^])/,
  span: /^\^(?![\s^])([^\s^[\]]+)\^(?!\^)/,
  tag: 'sup',
});
const SUBSCRIPT = spanSyntax({
  name: 'subscript',
  hint: /~[^\s~]/,
  start: /(?<![\\~])~(?=[^\s~])/,
  span: /^~(?![\s~])([^\s~]+)~(?!~)/,
  tag: 'sub',
});

/** Names of keys that are written otherwise than they are called. */
const KEYS: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  control: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  cmd: 'Cmd',
  command: 'Cmd',
  option: 'Option',
  win: 'Win',
  windows: 'Win',
  meta: 'Meta',
  enter: 'Enter',
  esc: 'Esc',
  escape: 'Esc',
  tab: 'Tab',
  space: 'Space',
  backspace: 'Backspace',
  del: 'Del',
  delete: 'Del',
  ins: 'Ins',
  insert: 'Ins',
  home: 'Home',
  end: 'End',
  'page-up': 'Page Up',
  'page-down': 'Page Down',
  'arrow-up': '↑',
  up: '↑',
  'arrow-down': '↓',
  down: '↓',
  'arrow-left': '←',
  left: '←',
  'arrow-right': '→',
  right: '→',
  'caps-lock': 'Caps Lock',
  plus: '+',
  comma: ',',
  period: '.',
};

/** `++ctrl+alt+"x"++`. */
const PRESSED: Syntax = {
  name: 'keys',
  level: 'inline',
  hint: /\+\+[\w"']/,
  start: text => /(?<![\w+])\+\+(?=[\w"'])/.exec(text)?.index,
  read(text) {
    const [raw, names = ''] =
      /^\+\+((?:[\w-]+|"[^"\n]+"|'[^'\n]+')(?:\+(?:[\w-]+|"[^"\n]+"|'[^'\n]+'))*)\+\+(?![\w+])/.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const keys = names.match(/"[^"]+"|'[^']+'|[^+]+/g) ?? [];
    return {raw, write: () => keys.map(key => `<kbd>${escapeText(keyName(key))}</kbd>`).join('+')};
  },
};

function keyName(key: string): string {
  if (/^["']/.test(key)) return key.slice(1, -1);
  const known = KEYS[key.toLowerCase()];
  return (
    known ?? (key.length === 1 || /^f\d+$/.test(key) ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1))
  );
}

/** `{++new++}`, `{--old--}`, `{~~old~>new~~}`, `{==words==}`, `{>>remark<<}`. */
const CRITIC: Syntax = {
  name: 'critic-markup',
  level: 'inline',
  hint: /\{(?:\+\+|--|~~|==|>>)/,
  start: text => /\{(?:\+\+|--|~~|==|>>)/.exec(text)?.index,
  read(text, lexer) {
    const [raw, mark = '', words = ''] = /^\{(\+\+|--|~~|==|>>)([\s\S]+?)(?:\+\+|--|~~|==|<<)\}/.exec(text) ?? [];
    if (raw === undefined) return undefined;
    const [before = '', after = ''] = mark === '~~' ? words.split('~>') : [words];
    const first = lexer.inlineTokens(before);
    const second = lexer.inlineTokens(after);
    return {
      raw,
      write(writer) {
        const old = writer.write(first);
        if (mark === '>>') return '';
        if (mark === '~~') return `~~${old}~~ <ins>${writer.write(second)}</ins>`;
        return {'++': `<ins>${old}</ins>`, '--': `~~${old}~~`, '==': `<mark>${old}</mark>`}[mark] ?? old;
      },
    };
  },
};

/** What PyMdown Extensions add to words. */
export const wordMarks: readonly Syntax[] = [CRITIC, INSERTED, SUPERSCRIPT, SUBSCRIPT, PRESSED];
