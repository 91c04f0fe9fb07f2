import {writeFence} from './fence-info.js';
import type {Syntax} from './syntax.js';

/** `$$` … `$$` on lines of their own, and `\[` … `\]`. */
export const mathBlock: Syntax = {
  name: 'math-block',
  level: 'block',
  hint: /\$\$/,
  start: text => /^ {0,3}\$\$/m.exec(text)?.index,
  read(text) {
    const [raw, formula = ''] = /^ {0,3}\$\$((?:(?!\$\$|\n[ \t]*\n)[\s\S])+)\$\$[ \t]*(?:\n|$)/.exec(text) ?? [];
    return raw === undefined ? undefined : {raw, write: () => writeFence({info: 'math', code: formula.trim()})};
  },
};

/** The same between brackets that have a backslash each, or two in Jekyll. */
export const bracketMath: readonly Syntax[] = [
  {
    name: 'bracket-math-block',
    level: 'block',
    hint: /\\\[/,
    start: text => /^ {0,3}\\{1,2}\[/m.exec(text)?.index,
    read(text) {
      const [raw, formula = ''] =
        /^ {0,3}\\{1,2}\[((?:(?!\\\]|\n[ \t]*\n)[\s\S])+?)\\{1,2}\][ \t]*(?:\n|$)/.exec(text) ?? [];
      return raw === undefined || !isFormula(formula)
        ? undefined
        : {raw, write: () => writeFence({info: 'math', code: formula.trim()})};
    },
  },
  {
    name: 'bracket-math',
    level: 'inline',
    hint: /\\\(/,
    start: text => /\\{1,2}\(/.exec(text)?.index,
    read(text) {
      const [raw, formula = ''] = /^\\{1,2}\(((?:(?!\\\))[^\n])+?)\\{1,2}\)/.exec(text) ?? [];
      return raw === undefined || !isFormula(formula) ? undefined : {raw, write: () => inlineCode(formula)};
    },
  },
];

/** `` $`x`$ ``, as GitHub writes it. */
export const codeMath: Syntax = {
  name: 'code-math',
  level: 'inline',
  hint: /\$`/,
  start: text => (text.includes('$`') ? text.indexOf('$`') : undefined),
  read(text) {
    const [raw, formula = ''] = /^\$(`[^`\n]+`)\$(?![\w$])/.exec(text) ?? [];
    return raw === undefined ? undefined : {raw, write: () => formula};
  },
};

/** `$x$` and `$$x$$` in a sentence, but no prices and no names of variables. */
export const dollarMath: Syntax = {
  name: 'dollar-math',
  level: 'inline',
  hint: /\$/,
  start: text => /(?<![\w\\$])\$\$?(?=[^\s$])/.exec(text)?.index,
  read(text) {
    const [raw, , formula = ''] =
      /^(\$\$?)(?![\s$])((?:[^$\\\n]|\\[^\n])*(?:[^$\\\s]|\\[^\n]))\1(?![\w$])/.exec(text) ?? [];
    return raw === undefined || !isFormula(formula) ? undefined : {raw, write: () => inlineCode(formula)};
  },
};

/** Letters and numbers with signs between them, or a single one; words are a sentence between two prices. */
function isFormula(text: string): boolean {
  const formula = text.trim();
  if (/^[\d.,]+$/.test(formula)) return false;
  return (
    /^[A-Za-z\p{Script=Greek}]'?$/u.test(formula) ||
    /\\[a-zA-Z]+|[_^={}<>]|[+*/|-]\s*[\w(\\]|^[\w]{1,3}\([^)]*\)$/.test(formula)
  );
}

function inlineCode(formula: string): string {
  const marks = formula.includes('`') ? '``' : '`';
  return `${marks}${formula.trim()}${marks}`;
}
