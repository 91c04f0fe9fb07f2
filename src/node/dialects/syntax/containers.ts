import {type Lexer, Lexer as MarkedLexer, type Token} from 'marked';
import {destination} from '../markdown-text.js';
import {readAttributes} from './attribute-values.js';
import {linesOf, readToClosingLine} from './block-lines.js';
import {calloutKind, isCalloutKind, titleFrom} from './callout-kinds.js';
import {readFence, writeFence} from './fence-info.js';
import {partsByHeading, stepsByHeading} from './headed-parts.js';
import {type Construct, lexBlocks, type MarkdownWriter, type Syntax} from './syntax.js';
import {type TitledBlock, writeCallout, writeDetails, writeTabs} from './write-blocks.js';

const OPENING = /^ {0,3}(:{3,})[ \t]*([\w-]*)[ \t]*(?:\[(.*)\])?[ \t]*([^\n]*?)[ \t]*(?:\n|$)/;
/** Of one line: `:::image source="x.png":::`, `:::row-end:::`. */
const LEAF = /^ {0,3}:::[ \t]*([\w-]+)((?:[ \t][^\n]*)?):::[ \t]*(?:\n|$)/;
const ATTRIBUTES = /[ \t]*\{([^{}\n]*)\}$/;
/** Nothing but attributes: `pivot="x"`, `key:name`. */
const ONLY_VALUES = /^(?:[\w-]+(?:=(?:"[^"]*"|\S+)|:\S+)\s*)+$/;

/** `::: tip Title` to `:::`, of VitePress and VuePress, Docusaurus, Starlight, Pandoc and DocFX. */
export const container: Syntax = {
  name: 'container',
  level: 'block',
  hint: /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?:::/m,
  start: text => /^ {0,3}:::/m.exec(text)?.index,
  read: (text, lexer) => readLeaf(text) ?? readContainer(text, lexer),
};

function readLeaf(text: string): Construct | undefined {
  const [raw, name = '', rest = ''] = LEAF.exec(text) ?? [];
  if (raw === undefined) return undefined;
  const {values} = readAttributes(rest);
  return {
    raw,
    write(writer) {
      const source = values.get('source');
      if (name !== 'image' || source === undefined) return '\n';
      return `![${(values.get('alt-text') ?? '').replace(/[[\]]/g, '\\$&')}](${destination(writer.picture(source))})\n`;
    },
  };
}

function readContainer(text: string, lexer: Lexer): Construct | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const [head, marks = '', name = '', label, rest = ''] = opening;
  if (name === '' && rest === '' && label === undefined) return undefined;
  const closing = /^ {0,3}(:{3,})[ \t]*$/;
  const nested = new RegExp(`^ {0,3}${marks}(?!:)[ \\t]*[\\w{].*(?<!:::)$`);
  const {inner, end} = readToClosingLine(text, head.length, line => {
    if (nested.test(line)) return 1;
    return (closing.exec(line)?.[1]?.length ?? 0) >= marks.length ? -1 : 0;
  });
  const attributes = readAttributes(ATTRIBUTES.exec(rest)?.[1] ?? (ONLY_VALUES.test(rest) ? rest : ''));
  const words = ONLY_VALUES.test(rest) ? '' : rest.replace(ATTRIBUTES, '');
  const title = label ?? attributes.values.get('title') ?? words.trim();
  const box: Box = {
    name: name || attributes.classes[0]?.replace(/^callout-/, '') || '',
    title: lexer.inline(title),
    isOpen: /(?:^|\s)open(?:\s|$)/.test(ATTRIBUTES.exec(rest)?.[1] ?? ''),
  };
  return {raw: text.slice(0, end), write: writerOf(box, inner, lexer)};
}

interface Box {
  readonly name: string;
  readonly title: readonly Token[];
  readonly isOpen: boolean;
}

function writerOf({name, title, isOpen}: Box, inner: string, lexer: Lexer): Construct['write'] {
  const kind = name.toLowerCase();
  if (kind === 'mermaid' || kind === 'math') return () => writeFence({info: kind, code: inner});
  if (kind === 'v-pre' || kind === 'raw') {
    const tokens = lexBlocks(inner, lexer);
    return writer => writer.write(tokens);
  }
  if (/^code-?(?:group|tabs)$/.test(kind) || kind === 'tabs') {
    const tabs = /^(?:@tab|==[ \t])/m.test(inner) ? markedTabs(inner, lexer) : codeTabs(inner, lexer);
    return writer =>
      writeTabs(
        tabs.map(tab => tab(writer)),
        writer.headingLevel,
      );
  }
  const tokens = lexBlocks(inner, lexer);
  return writer => {
    const words = writer.write(title);
    if (kind === 'steps') return stepsByHeading(tokens, writer);
    if (kind === 'panel-tabset') {
      const {before, parts} = partsByHeading(tokens, writer);
      return before + writeTabs(parts, writer.headingLevel);
    }
    const content = writer.write(tokens);
    if (kind === 'details') return writeDetails({title: words || titleFrom(name), content, isOpen});
    if (isCalloutKind(kind)) {
      const look = calloutKind(kind);
      return writeCallout({...look, ...(words ? {title: words} : {}), content});
    }
    return `${words ? `**${words}**\n\n` : '\n'}${content.trimEnd()}\n\n`;
  };
}

type WrittenTab = (writer: MarkdownWriter) => TitledBlock;

/** Code blocks, each with its label in brackets, are the tabs. */
function codeTabs(inner: string, lexer: Lexer): readonly WrittenTab[] {
  const tabs: {title: string; tokens: Token[]}[] = [];
  for (const token of lexBlocks(inner, lexer)) {
    const fence = readFence(token.raw);
    if (fence) {
      const {title, ...info} = fence.info;
      const plain = MarkedLexer.lex(writeFence({...fence, info}));
      tabs.push({title: title ?? (info.language || 'Code'), tokens: plain});
    } else if (/^ *<<</.test(token.raw)) {
      tabs.push({title: /\[(.*)\]\s*$/.exec(token.raw)?.[1] ?? token.raw.replace(/^.*\/|\s+$/g, ''), tokens: [token]});
    } else {
      tabs.at(-1)?.tokens.push(token);
    }
  }
  return tabs.map(({title, tokens}) => writer => ({title, content: writer.write(tokens)}));
}

/** Tabs begin with lines `@tab Title` (VuePress) or `== Title` (VitePress). */
function markedTabs(inner: string, lexer: Lexer): readonly WrittenTab[] {
  const tabs: {title: string; content: string}[] = [];
  for (const {text, isCode} of linesOf(inner)) {
    const title = isCode ? undefined : /^(?:@tab(?::active)?|==)(?:[ \t]+(.*?))?(?:#[\w-]+)?[ \t]*$/.exec(text);
    const last = tabs.at(-1);
    if (title) tabs.push({title: title[1] ?? '', content: ''});
    else if (last) last.content += `${text}\n`;
    else if (text.trim()) tabs.push({title: '', content: `${text}\n`});
  }
  return tabs.map(({title, content}) => {
    const words = lexer.inline(title);
    const tokens = lexBlocks(content, lexer);
    return writer => ({title: writer.write(words), content: writer.write(tokens)});
  });
}
