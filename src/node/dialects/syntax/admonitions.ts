import type {Lexer, Token} from 'marked';
import {readIndented, readToClosingLine} from './block-lines.js';
import {calloutKind, isCalloutKind} from './callout-kinds.js';
import {type Construct, lexBlocks, type MarkdownWriter, type Syntax} from './syntax.js';
import {type CalloutBlock, type TitledBlock, writeCallout, writeTabs} from './write-blocks.js';

const ADMONITION = /^( {0,3})(!!!|\?\?\?\+?)[ \t]*([\w-]+(?:[ \t]+[\w-]+)*)?[ \t]*(?:["“](.*)["”])?[ \t]*(?:\n|$)/;
const FOLDS = {'!!!': undefined, '???': 'closed', '???+': 'open'} as const;

/** `!!! note "Title"` and `??? note "Title"` with indented blocks, of MkDocs. */
export const admonition: Syntax = {
  name: 'admonition',
  level: 'block',
  hint: /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:!!!|\?\?\?)/m,
  start: text => /^ {0,3}(?:!!!|\?\?\?\+?)[ \t]*[\w"]/m.exec(text)?.index,
  read(text, lexer) {
    const [head, margin = '', marks = '', kinds, title] = ADMONITION.exec(text) ?? [];
    if (head === undefined || (kinds === undefined && title === undefined)) return undefined;
    const [kind = 'note'] = (kinds ?? 'note').split(/[ \t]/);
    const {inner, end} = readIndented(text, head.length, margin.length);
    const fold = FOLDS[marks as keyof typeof FOLDS];
    const words = title === undefined ? undefined : lexer.inline(title);
    return {raw: text.slice(0, end), write: calloutWriter({kind, words, fold}, lexBlocks(inner, lexer))};
  },
};

interface CalloutHead {
  readonly kind: string;
  /** Of the title; empty for none, undefined for that of the kind. */
  readonly words: readonly Token[] | undefined;
  readonly fold?: CalloutBlock['fold'];
}

function calloutWriter({kind, words, fold}: CalloutHead, tokens: readonly Token[]) {
  const look = calloutKind(kind);
  return (writer: MarkdownWriter): string =>
    writeCallout({
      kind: look.kind,
      title: words ? writer.write(words) : look.title,
      content: writer.write(tokens),
      ...(fold ? {fold} : {}),
    });
}

const SLASHES = /^ {0,3}(\/{3,})[ \t]*([\w-]+)[ \t]*(?:\|[ \t]*([^\n]*?))?[ \t]*\n((?:[ \t]{2,}\S[^\n]*\n)*)/;

/** `/// note | Title` to `///`, the blocks of PyMdown Extensions. */
export const slashBlock: Syntax = {
  name: 'slash-block',
  level: 'block',
  hint: /^[ \t>]*\/{3,}[ \t]*\w/m,
  start: text => /^ {0,3}\/{3,}[ \t]*[\w-]+[ \t]*(?:\||$)/m.exec(text)?.index,
  read(text, lexer) {
    if (isTab(text)) return readTabs(text, lexer);
    const block = readSlashes(text, lexer);
    if (!block) return undefined;
    const {name, options, title, tokens, raw} = block;
    if (name === 'details') {
      const kind = /^[ \t]+type:[ \t]*['"]?([\w-]+)/m.exec(options)?.[1] ?? 'note';
      const fold = /^[ \t]+open:[ \t]*true/im.test(options) ? 'open' : 'closed';
      return {raw, write: calloutWriter({kind, words: title, fold}, tokens)};
    }
    if (isCalloutKind(name) || name === 'admonition') {
      const kind = /^[ \t]+type:[ \t]*['"]?([\w-]+)/m.exec(options)?.[1] ?? name;
      return {raw, write: calloutWriter({kind, words: title, fold: undefined}, tokens)};
    }
    const isCaption = /caption$/.test(name);
    return {
      raw,
      write(writer) {
        const content = writer.write(tokens).trim();
        return isCaption && content && !content.includes('\n') ? `*${content}*\n\n` : `${content}\n\n`;
      },
    };
  },
};

interface SlashBlock {
  readonly raw: string;
  readonly name: string;
  readonly title: readonly Token[] | undefined;
  readonly options: string;
  readonly tokens: readonly Token[];
}

function readSlashes(text: string, lexer: Lexer): SlashBlock | undefined {
  const [head, marks = '', name = '', title, options = ''] = SLASHES.exec(text) ?? [];
  if (head === undefined) return undefined;
  const {inner, end} = readToClosingLine(text, head.length, line => {
    const [, found = '', rest = ''] = /^ {0,3}(\/{3,})[ \t]*(.*)$/.exec(line) ?? [];
    if (found.length !== marks.length) return 0;
    return rest.trim() === '' ? -1 : 1;
  });
  return {
    raw: text.slice(0, end),
    name,
    title: title === undefined ? undefined : lexer.inline(title),
    options,
    tokens: lexBlocks(inner, lexer),
  };
}

function isTab(text: string): boolean {
  return SLASHES.exec(text)?.[2] === 'tab';
}

/** Tabs that follow each other are a set. */
function readTabs(text: string, lexer: Lexer): Construct {
  const tabs: SlashBlock[] = [];
  let raw = '';
  for (;;) {
    const gap = /^(?:[ \t]*\n)*/.exec(text.slice(raw.length))?.[0] ?? '';
    const from = raw.length + (tabs.length > 0 ? gap.length : 0);
    const isNewSet = tabs.length > 0 && /^[ \t]+new:[ \t]*true/im.test(SLASHES.exec(text.slice(from))?.[4] ?? '');
    const tab = isTab(text.slice(from)) && !isNewSet ? readSlashes(text.slice(from), lexer) : undefined;
    if (!tab) break;
    tabs.push(tab);
    raw = text.slice(0, from + tab.raw.length);
  }
  return {
    raw,
    write: writer =>
      writeTabs(
        tabs.map(({title, tokens}): TitledBlock => ({title: writer.write(title ?? []), content: writer.write(tokens)})),
        writer.headingLevel,
      ),
  };
}
