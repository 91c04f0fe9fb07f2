import type {Token} from 'marked';
import {readIndented} from './block-lines.js';
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
