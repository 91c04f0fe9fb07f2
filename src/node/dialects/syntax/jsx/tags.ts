/** A tag as JSX, Vue and HTML write it. */
export interface Tag {
  readonly raw: string;
  /** Empty for the tags of a fragment. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'single';
  readonly attributes: readonly Attribute[];
}

export interface Attribute {
  /** Empty for a spread. */
  readonly name: string;
  /** What stands between the quotes or braces. */
  readonly source: string;
  readonly kind: 'text' | 'expression' | 'flag' | 'spread';
}

export interface Element {
  readonly tag: Tag;
  /** What stands between the tags. */
  readonly inner: string;
  readonly raw: string;
}

const NAME = /[A-Za-z_$][\w$]*(?:[.:-][\w$]+)*/y;
const ATTRIBUTE_NAME = /[^\s=/>{}"'<`]+/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s"'<>`{}]+?(?=\s|\/?>)/y;
const SPACE = /\s*/y;
const MARK = /[<\\`~]|\{\s*(?:["'`]|\/\*)/g;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Braces that reach further are a slip. */
const LONGEST_BRACES = 20_000;
/** Elements whose content no one reads as Markdown. */
const RAW = /^(?:script|style|pre|svg)$/;

/** The tag that stands at a place; undefined when there is none, or none that ends. */
export function readTag(text: string, at = 0): Tag | undefined {
  if (text[at] !== '<') return undefined;
  const isClosing = text[at + 1] === '/';
  let end = at + (isClosing ? 2 : 1);
  const name = match(NAME, text, end);
  end += name.length;
  if (isClosing) {
    end += match(SPACE, text, end).length;
    return text[end] === '>' ? {raw: text.slice(at, end + 1), name, kind: 'close', attributes: []} : undefined;
  }
  const attributes: Attribute[] = [];
  for (;;) {
    const space = match(SPACE, text, end).length;
    end += space;
    if (text[end] === '>') {
      const raw = text.slice(at, end + 1);
      return name === '' && raw !== '<>'
        ? undefined
        : {raw, name, kind: VOID.test(name) ? 'single' : 'open', attributes};
    }
    if (name === '') return undefined;
    if (text.startsWith('/>', end)) return {raw: text.slice(at, end + 2), name, kind: 'single', attributes};
    const isFirst = attributes.length === 0;
    const attribute = space > 0 || !isFirst ? readAttribute(text, end) : undefined;
    if (!attribute) return undefined;
    attributes.push(attribute.attribute);
    end = attribute.end;
  }
}

function readAttribute(text: string, at: number): {attribute: Attribute; end: number} | undefined {
  if (text[at] === '{') {
    const end = endOfBraces(text, at);
    const source = text.slice(at + 1, end - 1).trim();
    return end < 0 ? undefined : {attribute: {name: '', source: source.replace(/^\.\.\./, ''), kind: 'spread'}, end};
  }
  const name = match(ATTRIBUTE_NAME, text, at);
  if (name === '') return undefined;
  const start = at + name.length;
  const equals = match(EQUALS, text, start);
  if (equals === '') return {attribute: {name, source: '', kind: 'flag'}, end: start};
  const from = start + equals.length;
  const quote = text[from];
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, from + 1);
    return close < 0
      ? undefined
      : {attribute: {name, source: text.slice(from + 1, close), kind: 'text'}, end: close + 1};
  }
  if (quote === '{') {
    const end = endOfBraces(text, from);
    return end < 0 ? undefined : {attribute: {name, source: text.slice(from + 1, end - 1), kind: 'expression'}, end};
  }
  const value = match(UNQUOTED, text, from);
  return value ? {attribute: {name, source: value, kind: 'text'}, end: from + value.length} : undefined;
}

/** The element that a text begins with; undefined when that is no tag, or nothing closes it. */
export function readElement(text: string): Element | undefined {
  const tag = readTag(text);
  if (!tag || tag.kind === 'close') return undefined;
  if (tag.kind === 'single') return {tag, inner: '', raw: tag.raw};
  const from = tag.raw.length;
  if (RAW.test(tag.name)) {
    const close = new RegExp(`</${tag.name}\\s*>`, 'i').exec(text.slice(from));
    if (!close) return undefined;
    const raw = text.slice(0, from + close.index + close[0].length);
    return {tag, inner: text.slice(from, from + close.index), raw};
  }
  let depth = 1;
  for (let at = from; ; ) {
    at = nextMark(text, at);
    if (at < 0) return undefined;
    if (text[at] !== '<') {
      at = endOfLiteral(text, at);
      continue;
    }
    const next = readTag(text, at);
    if (next?.name === tag.name && next.kind !== 'single') depth += next.kind === 'open' ? 1 : -1;
    if (depth === 0 && next) return {tag, inner: text.slice(from, at), raw: text.slice(0, at + next.raw.length)};
    at = next ? at + next.raw.length : endOfLiteral(text, at);
  }
}

/** The next place where a tag begins, or something in which tags are only text. */
function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** Where the text goes on behind code, a comment or a string in braces, or else behind the first character. */
function endOfLiteral(text: string, at: number): number {
  const rest = text.slice(at);
  if (rest.startsWith('\\')) return at + 2;
  if (rest.startsWith('<!--')) {
    const end = text.indexOf('-->', at);
    return end < 0 ? at + 4 : end + 3;
  }
  if (rest.startsWith('{')) {
    const end = endOfBraces(text, at);
    return end < 0 ? at + 1 : end;
  }
  const [run] = /^(?:`+|~{3,})/.exec(rest) ?? [];
  if (!run) return at + 1;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const isFence = run.length >= 3 && /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?$/.test(line);
  if (isFence) {
    const close = new RegExp(`\\n[ \\t>]*${run[0]}{${run.length},}[ \\t]*(?=\\n|$)`).exec(rest);
    return at + (close ? close.index + close[0].length : run.length);
  }
  for (const {0: found, index} of rest.slice(run.length).matchAll(/`+|\n[ \t]*\n/g)) {
    if (found === run) return at + run.length + index + run.length;
    if (found.startsWith('\n')) break;
  }
  return at + run.length;
}

/**
 * Where the text goes on behind braces that belong together, or -1. Braces in strings and comments do not count.
 * @param longest Most characters to look through.
 */
export function endOfBraces(text: string, at: number, longest = LONGEST_BRACES): number {
  let depth = 0;
  const limit = Math.min(text.length, at + longest);
  for (let index = at; index < limit; index++) {
    const char = text[index];
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return index + 1;
    else index = endOfQuoted(text, index) - 1;
  }
  return -1;
}

/** Where the text goes on behind a string or comment that begins at a place, or else behind the character there. */
export function endOfQuoted(text: string, at: number): number {
  const char = text[at];
  if (char === '"' || char === "'") {
    const string = /^(["'])(?:\\[\s\S]|(?!\1)[^\\\n])*\1/.exec(text.slice(at));
    return at + (string?.[0].length ?? 1);
  }
  if (char === '`') return endOfTemplate(text, at);
  if (text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  // Behind a colon it is an address.
  if (text.startsWith('//', at) && /[\s{(,;]/.test(text[at - 1] ?? ' ')) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  return at + 1;
}

function endOfTemplate(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '`') return index + 1;
    else if (text.startsWith('${', index)) {
      const end = endOfBraces(text, index + 1);
      if (end < 0) return at + 1;
      index = end - 1;
    }
  }
  return at + 1;
}

/** Takes away the indentation that all lines share. The first line, when text stands behind the tag, has none of its own. */
export function dedent(inner: string): string {
  const widths: number[] = [];
  let fence = '';
  const [first = '', ...lines] = inner.split('\n');
  for (const line of lines) {
    const [, run = ''] = /^[ \t]*(`{3,}|~{3,})/.exec(line) ?? [];
    const isOpening = fence === '' && run !== '';
    if ((fence === '' || isOpening) && line.trim() !== '') widths.push(/^[ \t]*/.exec(line)?.[0].length ?? 0);
    if (isOpening) fence = run;
    else if (fence !== '' && run.startsWith(fence) && line.trim() === run) fence = '';
  }
  const width = Math.min(...widths, inner.length);
  const indent = new RegExp(`^[ \\t]{0,${width}}`);
  return [first.trimStart(), ...lines.map(line => line.replace(indent, ''))].join('\n');
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
