import type {Token} from 'marked';
import {linesOf, readIndented} from './block-lines.js';
import {partsByHeading} from './headed-parts.js';
import {lexBlocks, type Syntax} from './syntax.js';
import {writeTabs} from './write-blocks.js';

const TAB = /^( {0,3})===([!+]*)[ \t]+["“](.*)["”][ \t]*(?:\n|$)/;

/** `=== "Title"` with indented blocks, of MkDocs; tabs that follow each other are a set. */
export const contentTabs: Syntax = {
  name: 'content-tabs',
  level: 'block',
  hint: /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?===[!+]*[ \t]+["“]/m,
  start: text => /^ {0,3}===[!+]*[ \t]+["“]/m.exec(text)?.index,
  read(text, lexer) {
    const tabs: {title: readonly Token[]; tokens: readonly Token[]}[] = [];
    let end = 0;
    for (;;) {
      const gap = tabs.length > 0 ? (/^(?:[ \t]*\n)*/.exec(text.slice(end))?.[0].length ?? 0) : 0;
      const rest = text.slice(end + gap);
      const [head, margin = '', marks = '', title = ''] = TAB.exec(rest) ?? [];
      // `===!` begins another set.
      if (head === undefined || (tabs.length > 0 && marks.includes('!'))) break;
      const block = readIndented(rest, head.length, margin.length);
      tabs.push({title: lexer.inline(title), tokens: lexBlocks(block.inner, lexer)});
      end += gap + block.end;
    }
    if (tabs.length === 0) return undefined;
    return {
      raw: text.slice(0, end),
      write: writer =>
        writeTabs(
          tabs.map(({title, tokens}) => ({title: writer.write(title), content: writer.write(tokens)})),
          writer.headingLevel,
        ),
    };
  },
};

const TABSET = /^ {0,3}(#{1,5})[ \t]+[^\n]*\{[^{}\n]*\.tabset\b[^{}\n]*\}[ \t]*(?:\n|$)/;

/** A heading with the class `tabset`: the headings one level below are its tabs (Wiki.js). */
export const tabset: Syntax = {
  name: 'tabset',
  level: 'block',
  hint: /\.tabset\b/,
  start: text => /^ {0,3}#{1,5}[ \t]+[^\n]*\{[^{}\n]*\.tabset\b/m.exec(text)?.index,
  read(text, lexer) {
    const [head, marks = ''] = TABSET.exec(text) ?? [];
    if (head === undefined) return undefined;
    let end = text.length;
    for (const line of linesOf(text, head.length)) {
      const level = line.isCode ? undefined : /^ {0,3}(#{1,6})[ \t]/.exec(line.text)?.[1]?.length;
      if (level === undefined || level > marks.length) continue;
      end = line.start;
      break;
    }
    const tokens = lexBlocks(text.slice(head.length, end), lexer);
    return {
      raw: text.slice(0, end),
      write(writer) {
        const {before, parts} = partsByHeading(tokens, writer);
        return before + writeTabs(parts, writer.headingLevel);
      },
    };
  },
};
