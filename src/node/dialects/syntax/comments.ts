import {linesOf} from './block-lines.js';
import type {Syntax} from './syntax.js';

/** `%% … %%` of Obsidian, within a line or over several. */
export const percentComment: readonly Syntax[] = [
  {
    name: 'percent-comment-block',
    level: 'block',
    hint: /%%/,
    start: text => /^ {0,3}%%(?:(?!%%)[\s\S])*%%[ \t]*$/m.exec(text)?.index,
    read(text) {
      const raw = /^ {0,3}%%(?:(?!%%)[\s\S])*%%[ \t]*(?:\n|$)/.exec(text)?.[0];
      return raw === undefined ? undefined : {raw, write: () => raw.replace(/[^\n]/g, '')};
    },
  },
  {
    name: 'percent-comment',
    level: 'inline',
    hint: /%%/,
    start: text => (text.includes('%%') ? text.indexOf('%%') : undefined),
    read(text) {
      const raw = /^%%(?:(?!%%)[\s\S])*%%/.exec(text)?.[0];
      return raw === undefined ? undefined : {raw, write: () => ''};
    },
  },
];

const CONTENTS = /^ {0,3}(?:\[TOC\]|\[\[_?toc_?\]\]|\$\{toc\}|\{\{[ \t]*(?:toc|TOC)[ \t]*\}\})[ \t]*(?:\n|$)/i;
const KRAMDOWN_CONTENTS = /^ {0,3}(?:[-*+]|\d+\.)[ \t]+[^\n]*\n[ \t]*\{:[ \t]*toc\b[^}\n]*\}[ \t]*(?:\n|$)/i;

/** The place for a table of contents, which the reader draws itself. */
export const contentsMark: Syntax = {
  name: 'contents-mark',
  level: 'block',
  hint: /(?:\[_?|\{:?[ \t]*)toc/i,
  start: text => /^ {0,3}(?:\[TOC\]|\[\[_?toc_?\]\])[ \t]*$/im.exec(text)?.index,
  read(text) {
    const raw = (CONTENTS.exec(text) ?? KRAMDOWN_CONTENTS.exec(text))?.[0];
    return raw === undefined ? undefined : {raw, write: () => raw.replace(/[^\n]/g, '')};
  },
};

/** `*[HTML]: HyperText Markup Language`: explanations that only show when a mouse rests on a word. */
export const abbreviation: Syntax = {
  name: 'abbreviation',
  level: 'block',
  hint: /^[ \t]*\*\[[^\]\n]+\]:/m,
  start: text => /^ {0,3}\*\[[^\]\n]+\]:/m.exec(text)?.index,
  read(text) {
    let end = 0;
    for (const line of linesOf(text)) {
      if (!/^ {0,3}\*\[[^\]\n]+\]:/.test(line.text)) break;
      end = line.end;
    }
    const raw = text.slice(0, end);
    return end === 0 ? undefined : {raw, write: () => raw.replace(/[^\n]/g, '')};
  },
};
