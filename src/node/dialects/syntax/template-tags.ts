import type {Lexer, Token} from 'marked';
import {type AttributeValues, readAttributes} from './attribute-values.js';
import {linesOf} from './block-lines.js';
import {type Construct, lexBlocks, type MarkdownWriter, type Syntax} from './syntax.js';

/** A tag of a template language, `{% name … %}` or `{{< name … >}}`. */
export interface TemplateTag {
  readonly raw: string;
  readonly name: string;
  /** What stands behind the name. */
  readonly args: string;
  readonly role: 'opens' | 'closes' | 'stands-alone';
}

/** How a template language writes its tags. */
export interface TagLanguage {
  readonly name: string;
  readonly hint: RegExp;
  /** What tags begin with. */
  readonly mark: RegExp;
  /** The tag that a text begins with. */
  read(text: string): TemplateTag | undefined;
}

/** A tag with what stands between it and the one that closes it. */
export interface TagUse extends AttributeValues {
  readonly name: string;
  readonly args: string;
  /** Missing for a tag without a closing one. */
  readonly inner?: string;
  readonly isBlock: boolean;
  /** Of what stands within. */
  readonly tokens: readonly Token[];
  /** Plain Markdown of what stands within. */
  content(writer: MarkdownWriter): string;
  /** The tags within that are its parts, such as the tabs of a set. */
  readonly parts: readonly TagUse[];
}

export type TagWriter = (tag: TagUse, writer: MarkdownWriter) => string;

export interface TagTable {
  /** By name, in lower case. */
  readonly writers: ReadonlyMap<string, TagWriter>;
  /** Names of the tags that are parts of another. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Names of tags whose inside is no Markdown. */
  readonly verbatim: ReadonlySet<string>;
  /** Names of tags that nothing closes. */
  readonly single: ReadonlySet<string>;
  /** For all other names. Default: they are left as they are. */
  readonly unknown?: TagWriter;
}

/** Tags on lines of their own, and tags in the text. */
export function tagSyntaxes(language: TagLanguage, table: TagTable): readonly Syntax[] {
  const {hint, mark} = language;
  const lineStart = new RegExp(`^ {0,3}${mark.source}`, 'm');
  const knows = (name: string): boolean => table.unknown !== undefined || table.writers.has(name);
  const reader = (isBlock: boolean) => (text: string, lexer: Lexer) => {
    const margin = isBlock ? (/^ {0,3}/.exec(text)?.[0].length ?? 0) : 0;
    const rest = text.slice(margin);
    const tag = mark.test(rest.slice(0, 3)) ? language.read(rest) : undefined;
    if (!tag || !knows(tag.name)) return undefined;
    const found = tag.role === 'opens' ? pairOf(rest, tag, language, table) : undefined;
    let end = margin + (found?.end ?? tag.raw.length);
    if (isBlock) {
      const lineEnd = /^[ \t]*(?:\n|$)/.exec(text.slice(end));
      if (!lineEnd) return undefined;
      end += lineEnd[0].length;
    }
    const raw = text.slice(0, end);
    if (tag.role === 'closes') return {raw, write: () => (isBlock ? '\n' : '')};
    return construct(raw, useOf(tag, found?.inner, isBlock, {language, table, lexer}), table);
  };
  const start = (pattern: RegExp) => (text: string) => pattern.exec(text)?.index;
  const syntax = {name: language.name, hint};
  return [
    {...syntax, name: `${language.name}-block`, level: 'block', start: start(lineStart), read: reader(true)},
    {...syntax, name: `${language.name}-inline`, level: 'inline', start: start(mark), read: reader(false)},
  ];
}

function construct(raw: string, use: TagUse, table: TagTable): Construct {
  const write = table.writers.get(use.name) ?? table.unknown;
  return {
    raw,
    write(writer) {
      const written = write?.(use, writer) ?? '';
      return use.isBlock
        ? `${written.trimEnd()}\n\n`.replace(/^\n\n$/, '\n')
        : written.replace(/\s*\n\s*/g, ' ').trim();
    },
  };
}

interface Surroundings {
  readonly language: TagLanguage;
  readonly table: TagTable;
  readonly lexer: Lexer;
}

function useOf(tag: TemplateTag, inner: string | undefined, isBlock: boolean, around: Surroundings): TagUse {
  const {language, table, lexer} = around;
  const text = inner === undefined ? undefined : withoutMargin(inner);
  const names = table.parts.get(tag.name) ?? [];
  const parts = tagsWithin(text ?? '', names, language, table).map(part => useOf(part.tag, part.inner, true, around));
  const isRead = text !== undefined && parts.length === 0 && !table.verbatim.has(tag.name);
  const tokens = isRead ? (isBlock ? lexBlocks(text, lexer) : lexer.inlineTokens(text)) : [];
  return {
    ...readAttributes(tag.args),
    name: tag.name,
    args: tag.args,
    ...(text === undefined ? {} : {inner: text}),
    isBlock,
    tokens,
    parts,
    content: writer => writer.write(tokens),
  };
}

interface Pair {
  readonly inner: string;
  readonly end: number;
}

/** Looks for the tag that closes the one a text begins with. Tags in code close nothing. */
function pairOf(text: string, tag: TemplateTag, language: TagLanguage, table: TagTable): Pair | undefined {
  if (table.single.has(tag.name) || !mayClose(text, tag)) return undefined;
  const isVerbatim = table.verbatim.has(tag.name);
  let depth = 1;
  for (const {found, at} of tagsIn(text, tag.raw.length, language, isVerbatim)) {
    if (found.name !== tag.name) continue;
    if (found.role === 'closes') depth--;
    else if (found.role === 'opens' && !isVerbatim) depth++;
    if (depth === 0) return {inner: text.slice(tag.raw.length, at), end: at + found.raw.length};
  }
  return undefined;
}

/** A quick look, so that a tag that nothing closes costs little. */
function mayClose(text: string, {raw, name}: TemplateTag): boolean {
  const pattern = new RegExp(`(?:end|/[ \\t]*)${name}\\b`, 'ig');
  pattern.lastIndex = raw.length;
  return pattern.test(text);
}

function* tagsIn(text: string, from: number, language: TagLanguage, isCodeRead: boolean) {
  const marks = new RegExp(`\`+|${language.mark.source}`, 'g');
  let skipTo = from;
  for (const line of linesOf(text)) {
    if (line.end <= skipTo || (line.isCode && !isCodeRead)) continue;
    marks.lastIndex = Math.max(line.start, skipTo);
    for (let match = marks.exec(text); match && match.index < line.end; match = marks.exec(text)) {
      if (match[0].startsWith('`')) {
        const end = isCodeRead ? -1 : text.indexOf(match[0], marks.lastIndex);
        if (end >= 0 && end < line.end) marks.lastIndex = end + match[0].length;
        continue;
      }
      const found = language.read(text.slice(match.index));
      if (!found) continue;
      yield {found, at: match.index};
      skipTo = match.index + found.raw.length;
      marks.lastIndex = skipTo;
    }
  }
}

function tagsWithin(text: string, names: readonly string[], language: TagLanguage, table: TagTable) {
  const parts: {tag: TemplateTag; inner: string}[] = [];
  if (names.length === 0) return parts;
  let passed = 0;
  for (const {found, at} of tagsIn(text, 0, language, false)) {
    if (at < passed || found.role !== 'opens' || !names.includes(found.name)) continue;
    const pair = pairOf(text.slice(at), found, language, table);
    parts.push({tag: found, inner: pair?.inner ?? ''});
    passed = at + (pair?.end ?? found.raw.length);
  }
  return parts;
}

/** Without the indentation that all lines have; the first line stands behind the tag. */
function withoutMargin(text: string): string {
  const lines = text.replace(/^[ \t]*\n/, '').split('\n');
  const widths = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const width = Math.min(...widths, Number.MAX_SAFE_INTEGER);
  return lines.map(line => line.slice(Math.min(width, line.length))).join('\n');
}
