import type {Lexer, Token} from 'marked';
import {type Construct, lexBlocks, type MarkdownWriter, type Syntax} from '../syntax.js';
import {escapeText} from '../write-blocks.js';
import {type ArticleScope, shownText} from './article-scope.js';
import {asBlock} from './component.js';
import {dedent, endOfBraces, endOfQuoted, readElement} from './tags.js';
import {Markup, readValue, Unreadable} from './values.js';

const IMPORT =
  /^import\s+(?:(?:type\s+)?((?:[\w$]+|\{[^{}]*\}|\*\s*as\s+[\w$]+)(?:\s*,\s*(?:\{[^{}]*\}|\*\s*as\s+[\w$]+))?)\s*from\s*)?(["'])([^"'\n]+)\2(?:\s*(?:with|assert)\s*\{[^{}]*\})?[ \t]*(;?)[ \t]*(?:\/\/[^\n]*)?(?:\n|$)/;
const EXPORT =
  /^export\s+(?:default\s+(?:(?:async\s+)?function\b|class\b|[{([]|[\w$.]+;?[ \t]*(?:\n|$)|[\w$]+\(|\w+\s*=>)|(?:async\s+)?function\s*\*?\s*[\w$]*\s*[(<]|(?:const|let|var|type)\s+(?:[\w$]+[^\n=]*=|[{[])|(?:class|interface|enum)\s+[\w$]+[^\n{]*\{|\{[^{}]*\}\s*(?:;|\n|$|from\s)|\*\s+(?:as\s+\w+\s+)?from\s)/;
const DEFINITION = /^export\s+(?:const|let|var)\s+([\w$]+)\s*(?::[^=]+)?=(?!>)\s*([\s\S]*?);?\s*$/;
const FUNCTION = /^export\s+(?:async\s+)?function\s+([\w$]+)/;
/** A line that ends with one of these goes on, and so does one before a line that begins with one of those. */
const GOES_ON = /(?:[=(,+?:|&]|=>)\s*$/;
const CONTINUES = /^\s*(?:[.?:|&+)\]}]|&&|=>)/;
/** Attributes of other generators in braces, templates and directives. */
const NO_EXPRESSION = /^\{\s*(?:[#:.%<{]|[\w-]+=|$|\})/;

/** Imports and exports of MDX, which define names, and expressions in braces, which may use them. */
export function mdxSyntaxes(scope: ArticleScope): readonly Syntax[] {
  const braces = new BraceReader();
  return [
    esmSyntax(scope, () => true),
    {
      name: 'indented-text',
      level: 'block',
      hint: /^(?: {4}|\t)/m,
      start: () => undefined,
      read: readIndented,
    },
    {
      name: 'expression',
      level: 'block',
      hint: /\{/,
      start: startOfExpression,
      read: (text, lexer) => readBlockExpression(text, lexer, scope, braces),
    },
    {
      name: 'inline-expression',
      level: 'inline',
      hint: /\{/,
      start: text => (text.includes('{') ? text.indexOf('{') : undefined),
      read: (text, lexer) => readInlineExpression(text, lexer, scope, braces),
    },
  ];
}

/** Imports in Markdown that knows no MDX: only what no one writes in prose. */
export function plainEsmSyntax(scope: ArticleScope): Syntax {
  return esmSyntax(scope, ({specifier, end}) => end === ';' || /^[.@~/]|\//.test(specifier));
}

/** `{/* … *\/}` in Markdown that knows no MDX. */
export function mdxComments(): readonly Syntax[] {
  const comment = /^\{\/\*[\s\S]*?\*\/\}/;
  return [
    {
      name: 'mdx-comment',
      level: 'block',
      hint: /\{\/\*/,
      start: startOfExpression,
      read(text) {
        const raw = /^ {0,3}\{\/\*[\s\S]*?\*\/\}[ \t]*(?:\n|$)/.exec(text)?.[0];
        return raw === undefined ? undefined : dropped(raw);
      },
    },
    {
      name: 'inline-mdx-comment',
      level: 'inline',
      hint: /\{\/\*/,
      start: text => (text.includes('{/*') ? text.indexOf('{/*') : undefined),
      read(text) {
        const raw = comment.exec(text)?.[0];
        return raw === undefined ? undefined : {raw, write: () => ''};
      },
    },
  ];
}

/** `{{ $frontmatter.title }}` of Vue. */
export function vueInterpolation(scope: ArticleScope): Syntax {
  return {
    name: 'vue-interpolation',
    level: 'inline',
    hint: /\{\{/,
    start: text => (text.includes('{{') ? text.indexOf('{{') : undefined),
    read(text) {
      const [raw, source = ''] = /^\{\{([^{}]*)\}\}/.exec(text) ?? [];
      return raw === undefined ? undefined : {raw, write: writer => writeExpression(source, [], scope, writer)};
    },
  };
}

interface FoundImport {
  readonly names: string;
  readonly specifier: string;
  readonly end: string;
}

function esmSyntax(scope: ArticleScope, isPlain: (found: FoundImport) => boolean): Syntax {
  return {
    name: 'esm',
    level: 'block',
    hint: /^(?:import|export)\s/m,
    start: text => {
      const found = /\n(?=[ \t]*\n|import\s+(?:[\w${*]|["'])|export\s+[a-z{*])/.exec(text);
      return found && /^\n(?:im|ex)/.test(text.slice(found.index, found.index + 3)) ? found.index + 1 : undefined;
    },
    read(text) {
      const [raw, names = '', , specifier = '', end = ''] = IMPORT.exec(text) ?? [];
      if (raw !== undefined && isPlain({names, specifier, end})) {
        defineImports(scope, names, specifier);
        return dropped(raw);
      }
      if (!EXPORT.test(text)) return undefined;
      const statement = readStatement(text);
      const [, name, value = ''] = DEFINITION.exec(statement) ?? [];
      const called = FUNCTION.exec(statement)?.[1];
      if (name) scope.define(name, value);
      if (called) scope.define(called, 'function');
      return dropped(statement);
    },
  };
}

function defineImports(scope: ArticleScope, names: string, specifier: string): void {
  const first = /^(?:type\s+)?([\w$]+)/.exec(names)?.[1];
  if (first) scope.import(first, specifier);
  for (const part of /\{([^{}]*)\}/.exec(names)?.[1]?.split(',') ?? []) {
    const [, name, local] = /^\s*(?:type\s+)?([A-Za-z_]\w*)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
    if (name) scope.importExport(name, specifier, local);
  }
}

/** A statement up to the line where its brackets are closed, or else up to a blank line. */
function readStatement(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const char = text[at] ?? '';
    if (char === '\n' && depth <= 0) {
      const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
      if (!GOES_ON.test(line) && !CONTINUES.test(text.slice(at + 1, at + 80))) return text.slice(0, at + 1);
    }
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    at = '"\'`/'.includes(char) ? endOfQuoted(text, at) : at + 1;
  }
  const blank = /\n[ \t]*\n/.exec(text);
  return depth > 0 && blank ? text.slice(0, blank.index + 1) : text;
}

function dropped(raw: string): Construct {
  return {raw, write: () => asBlock('', raw)};
}

/** MDX has no code by indentation: such lines are text. */
function readIndented(text: string, lexer: Lexer): Construct | undefined {
  const raw = /^(?:(?: {4}|\t)[^\n]*(?:\n|$)|[ \t]*\n)+/.exec(text)?.[0];
  if (!raw?.trim() || !/^(?: {4}|\t)[ \t]*\S/.test(text)) return undefined;
  const tokens = lexBlocks(dedent(`\n${raw}`).slice(1), lexer);
  return {raw, write: writer => asBlock(writer.write(tokens), raw)};
}

function startOfExpression(text: string): number | undefined {
  const found = /\n(?=[ \t]*(?:\n|\{\s*\/\*))/.exec(text);
  return found && /^\n[ \t]*\{/.test(text.slice(found.index)) ? found.index + 1 : undefined;
}

function readBlockExpression(
  text: string,
  lexer: Lexer,
  scope: ArticleScope,
  braces: BraceReader,
): Construct | undefined {
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const found = braces.read(text.slice(indent.length));
  if (found === undefined) return undefined;
  const lineEnd = /^[ \t]*(?:\n(?:[ \t]*\n)*|$)/.exec(text.slice(indent.length + found.length))?.[0];
  const isComment = /^\{\s*\/\*/.test(found);
  if (lineEnd === undefined && !isComment) return undefined;
  const raw = indent + found + (lineEnd ?? '');
  const source = found.slice(1, -1);
  const tokens = markupOf(source).flatMap(markup => lexBlocks(dedent(markup), lexer));
  return {raw, write: writer => asBlock(writeExpression(source, tokens, scope, writer), raw)};
}

function readInlineExpression(
  text: string,
  lexer: Lexer,
  scope: ArticleScope,
  braces: BraceReader,
): Construct | undefined {
  const raw = braces.read(text);
  if (raw === undefined) return undefined;
  const source = raw.slice(1, -1);
  const tokens = markupOf(source).flatMap(markup => lexer.inlineTokens(markup));
  return {raw, write: writer => writeExpression(source, tokens, scope, writer)};
}

/** In a text with more braces that nothing closes, their end is only looked for nearby: it would take too long. */
const MOST_FAILURES = 200;
const SHORT_EXPRESSION = 500;

class BraceReader {
  #failures = 0;

  read(text: string): string | undefined {
    if (!text.startsWith('{') || NO_EXPRESSION.test(text)) return undefined;
    const end = this.#failures > MOST_FAILURES ? endOfBraces(text, 0, SHORT_EXPRESSION) : endOfBraces(text, 0);
    if (end < 0) this.#failures++;
    return end < 0 ? undefined : text.slice(0, end);
  }
}

function writeExpression(
  source: string,
  tokens: readonly Token[],
  scope: ArticleScope,
  writer: MarkdownWriter,
): string {
  if (/^\s*(?:(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)\s*)*$/.test(source)) return '';
  const value = readValue(source, scope.lookup(writer));
  if (/^\s*(?:props\.)?children\s*$/.test(source) && typeof value === 'string') return value;
  if (value instanceof Markup || (value instanceof Unreadable && tokens.length > 0)) return writer.write(tokens);
  const text = shownText(value, writer);
  if (text !== undefined) return escapeText(text);
  if (tokens.length > 0) return writer.write(tokens);
  const shown = source.trim().replace(/\s+/g, ' ');
  writer.warn({
    code: 'expression-unknown',
    message: `What {${shown.length > 40 ? `${shown.slice(0, 40)}…` : shown}} shows is unknown; it is left out.`,
    cause: shown.slice(0, 80),
  });
  return '';
}

/** The JSX in an expression, such as that of a condition. */
function markupOf(source: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < source.length; ) {
    const element = source[at] === '<' ? readElement(source.slice(at)) : undefined;
    if (element) found.push(element.raw);
    at = element ? at + element.raw.length : endOfQuoted(source, at);
  }
  return found;
}
