import type {Lexer, Token} from 'marked';
import {readAttributes} from './attribute-values.js';
import {calloutKind, isCalloutKind} from './callout-kinds.js';
import {type Construct, lexBlocks, type Syntax} from './syntax.js';
import {writeCallout} from './write-blocks.js';

const MARKER = /^ {0,3}>[ \t]?\[!([A-Za-z][\w-]*)(?:\|[^\]\n]*)?\]([-+]?)(?:[ \t]+([^\n]*?))?[ \t]*(?:\n|$)/;
/** As the reader, other programs and people expect them. */
const PLAIN_KINDS = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)$/;

/** `> [!info]- Title` of Obsidian: the marker becomes one that the reader knows, what follows stays a quote. */
export const calloutMarker: Syntax = {
  name: 'callout-marker',
  level: 'block',
  // Most articles have none but those that stay as they are.
  hint: /\[!(?!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][^|\n]*(?:\n|$))[A-Za-z]/,
  // Quotes end paragraphs without help.
  start: () => undefined,
  read(text, lexer) {
    const [raw, name = '', fold = '', words = ''] = MARKER.exec(text) ?? [];
    if (raw === undefined || (PLAIN_KINDS.test(name) && !raw.includes('|'))) return undefined;
    const title = lexer.inline(words);
    return {
      raw,
      write(writer) {
        const look = calloutKind(name);
        const written = writer.write(title) || look.title;
        return `> [!${look.kind.toUpperCase()}]${fold}${written ? ` ${written}` : ''}\n`;
      },
    };
  },
};

const QUOTE = /^(?: {0,3}>[^\n]*\n)+/;
/** Lines of a paragraph, up to a line of attributes. */
const PARAGRAPH = /^(?![ \t]*(?:[-*+>#|<`~{]|\d+[.)]|$))[^\n]+\n(?:(?![ \t]*\{:)[^\n]*\S[^\n]*\n)*/;
const ATTRIBUTE_LINE = /^ {0,3}\{:?[ \t]*((?:[.#][\w-]+[ \t]*)+)\}[ \t]*(?:\n|$)/;
const CLASS = /^(?:is-|prompt-|notice--?|alert-|callout-|admonition-|bd-callout-)?(.+?)(-title)?$/;

/** Quotes and paragraphs whose class makes callouts of them: `{.is-info}` (Wiki.js), `{: .note }` (Jekyll themes). */
export const classedCallout: Syntax = {
  name: 'classed-callout',
  level: 'block',
  hint: /\{:?[ \t]*\.[\w-]/,
  start: text => /^ {0,3}\{:?[ \t]*\.[\w-]/m.exec(text)?.index,
  read: (text, lexer) => classBefore(text, lexer) ?? classBehind(text, lexer),
};

function classBefore(text: string, lexer: Lexer): Construct | undefined {
  const [line, attributes = ''] = ATTRIBUTE_LINE.exec(text) ?? [];
  const found = calloutClass(attributes);
  if (line === undefined || !found) return undefined;
  const rest = text.slice(line.length);
  const block = QUOTE.exec(ended(rest))?.[0] ?? PARAGRAPH.exec(ended(rest))?.[0];
  if (block === undefined) return undefined;
  return {raw: text.slice(0, line.length + block.length), write: writerOf(found, block, lexer)};
}

function classBehind(text: string, lexer: Lexer): Construct | undefined {
  const block = QUOTE.exec(text)?.[0] ?? PARAGRAPH.exec(text)?.[0];
  if (block === undefined) return undefined;
  const [line, attributes = ''] = ATTRIBUTE_LINE.exec(text.slice(block.length)) ?? [];
  const found = calloutClass(attributes);
  if (line === undefined || !found) return undefined;
  return {raw: block + line, write: writerOf(found, block, lexer)};
}

interface CalloutClass {
  readonly name: string;
  /** True when the first paragraph is the title. */
  readonly isTitled: boolean;
}

function calloutClass(attributes: string): CalloutClass | undefined {
  for (const name of readAttributes(attributes).classes) {
    const [, kind = '', title] = CLASS.exec(name === 'notice' || name === 'highlight' ? 'note' : name) ?? [];
    if (isCalloutKind(kind)) return {name: kind, isTitled: title !== undefined};
  }
  return undefined;
}

function writerOf({name, isTitled}: CalloutClass, block: string, lexer: Lexer): Construct['write'] {
  const inner = block.replace(/^ {0,3}>[ \t]?/gm, '');
  const [, first = '', rest = inner] = isTitled ? (/^([^\n]+)\n([\s\S]*)$/.exec(inner) ?? []) : [];
  const title: readonly Token[] = lexer.inline(first);
  const tokens = lexBlocks(rest, lexer);
  return writer => {
    const look = calloutKind(name);
    const words = writer.write(title) || look.title;
    return writeCallout({kind: look.kind, ...(words ? {title: words} : {}), content: writer.write(tokens)});
  };
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
