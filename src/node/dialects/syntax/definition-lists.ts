import type {Lexer, Token} from 'marked';
import {indentOf, linesOf} from './block-lines.js';
import {lexBlocks, type Syntax} from './syntax.js';
import {inlineHtml} from './write-blocks.js';

const TERM = /^(?! {4}|\t)[ \t]*(?![-*+>#|`~:=<][ \t]|>|`{3}|~{3}|\d+[.)][ \t]|#{1,6}[ \t]|\||:)\S/;
const DEFINITION = /^ {0,3}:[ \t]{1,3}(?=\S)/;

interface Entry {
  readonly terms: readonly string[];
  readonly definitions: readonly string[];
}

/** Terms with lines `: definition` below them, of PHP Markdown Extra, MkDocs, Hugo, Jekyll and Wiki.js. */
export const definitionList: Syntax = {
  name: 'definition-list',
  level: 'block',
  hint: /^[ \t>]*(?:[-*+][ \t]+)?:[ \t]{1,3}\S/m,
  start: text => /^(?! {4}|\t)[^\n:][^\n]*\n(?:[ \t]*\n)? {0,3}:[ \t]{1,3}\S/m.exec(text)?.index,
  read(text, lexer) {
    if (/^[ \t]*\n/.test(text)) return undefined;
    const entries: Entry[] = [];
    let end = 0;
    for (;;) {
      const next = readEntry(text, end);
      if (!next) break;
      entries.push(next.entry);
      end = next.end;
    }
    if (entries.length === 0) return undefined;
    const list = entries.map(entry => lexEntry(entry, lexer));
    return {
      raw: text.slice(0, end),
      write: writer => {
        const items = list.flatMap(({terms, definitions}) => [
          ...terms.map(term => `<dt>${inlineHtml(writer.write(term))}</dt>\n`),
          ...definitions.map(definition => `<dd>\n\n${writer.write(definition).trim()}\n\n</dd>\n`),
        ]);
        return `<dl>\n${items.join('')}</dl>\n\n`;
      },
    };
  },
};

function lexEntry({terms, definitions}: Entry, lexer: Lexer) {
  return {
    terms: terms.map((term): readonly Token[] => lexer.inline(term)),
    definitions: definitions.map((definition): readonly Token[] => lexBlocks(definition, lexer)),
  };
}

/** Reads terms and their definitions, and blank lines before them. */
function readEntry(text: string, from: number): {readonly entry: Entry; readonly end: number} | undefined {
  const terms: string[] = [];
  const definitions: string[] = [];
  let blanks = '';
  let end = from;
  for (const line of linesOf(text, from)) {
    const marker = line.isCode && definitions.length === 0 ? null : DEFINITION.exec(line.text);
    const isBlank = line.text.trim() === '';
    if (definitions.length === 0 && !marker) {
      if (isBlank) {
        blanks += '\n';
        // One blank line may stand between a term and what it means.
        if (terms.length > 0 && blanks.length > 1) return undefined;
        continue;
      }
      if (line.isCode || !TERM.test(line.text) || (terms.length > 0 && blanks !== '')) return undefined;
      terms.push(line.text.trim());
      blanks = '';
      continue;
    }
    if (terms.length === 0) return undefined;
    const isOwn = indentOf(line.text) >= 2 || line.isCode;
    if (marker) definitions.push(`${line.text.slice(marker[0].length)}\n`);
    else if (isBlank) {
      blanks += '\n';
      continue;
    } else if (isOwn || blanks === '') {
      const last = definitions.pop() ?? '';
      definitions.push(`${last}${blanks}${line.text.replace(/^ {1,4}|^\t/, '')}\n`);
    } else break;
    blanks = '';
    end = line.end;
  }
  return definitions.length === 0 ? undefined : {entry: {terms, definitions}, end};
}
