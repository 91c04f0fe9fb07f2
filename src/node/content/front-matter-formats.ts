import {parse as parseToml, TomlDate, TomlError} from 'smol-toml';
import {isRecord} from '../../core/is-record.js';
import {type LineFinder, lineFinder} from '../validation/yaml-lines.js';

/** What YAML stands between. */
export const openingFence = '---';

/** A format of front matter other than YAML. */
export interface FrontMatterFormat {
  readonly name: 'TOML' | 'JSON';
  /** A key, for messages. */
  readonly example: string;
  /** @throws {FormatError} when the source cannot be read. */
  parse(source: string): unknown;
  lineFinderOf(source: string): LineFinder;
}

/** What is wrong with a source, without a full stop, and where. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  /** Line of the source, from 1. */
  readonly line: number;

  constructor(message: string, line: number, cause: unknown) {
    super(message, {cause});
    this.line = line;
  }
}

/** Front matter in a text. */
export interface FrontMatterBlock {
  readonly format: FrontMatterFormat;
  readonly source: string;
  /** Line of the text, from 1, that the source begins in. */
  readonly sourceLine: number;
  /** The source with its fences and the line end behind them. */
  readonly raw: string;
}

const TOML_FORMAT: FrontMatterFormat = {
  name: 'TOML',
  example: 'title = "Reset your password"',
  parse: source => {
    try {
      return plainValue(parseToml(source));
    } catch (cause) {
      if (!(cause instanceof TomlError)) throw cause;
      const [summary = ''] = cause.message.replace(/^Invalid TOML document: /, '').split('\n');
      throw new FormatError(summary, cause.line, cause);
    }
  },
  lineFinderOf: tomlLineFinder,
};

const JSON_FORMAT: FrontMatterFormat = {
  name: 'JSON',
  example: '{"title": "Reset your password"}',
  parse: source => {
    try {
      return JSON.parse(source);
    } catch (cause) {
      const {message} = cause as SyntaxError;
      const [, position] = /at position (\d+)/.exec(message) ?? [];
      const before = position === undefined ? '' : source.slice(0, Number(position));
      throw new FormatError(message.replace(/ in JSON at position.*$/s, ''), before.split('\n').length, cause);
    }
  },
  lineFinderOf: lineFinder,
};

const FENCED: readonly {readonly open: RegExp; readonly close: RegExp; readonly format: FrontMatterFormat}[] = [
  {open: /^\+\+\+\n/, close: /^\+\+\+(?:\n|$)/m, format: TOML_FORMAT},
  {open: /^;;;\n/, close: /^;;;(?:\n|$)/m, format: JSON_FORMAT},
  {open: /^---json[ \t]*\n/, close: /^---(?:\n|$)/m, format: JSON_FORMAT},
  {open: /^---toml[ \t]*\n/, close: /^---(?:\n|$)/m, format: TOML_FORMAT},
];

/** Finds front matter that is not YAML at the start of a text. */
export function findBlock(text: string): FrontMatterBlock | undefined {
  for (const {open, close, format} of FENCED) {
    const opening = open.exec(text)?.[0];
    if (opening === undefined) continue;
    const rest = text.slice(opening.length);
    const end = close.exec(rest);
    if (!end) return undefined;
    const inner = rest.slice(0, end.index);
    // Between fences, the outer braces may be missing.
    const source = format === JSON_FORMAT && !/^\s*\{/.test(inner) ? `{${inner}}` : inner;
    return {format, source, sourceLine: 2, raw: text.slice(0, opening.length + end.index + end[0].length)};
  }
  return findBraces(text);
}

/** JSON in braces, not `{{< shortcode >}}`, `{% tag %}`, `{/* comment *\/}` or `{#anchor}`, with nothing else on its last line. */
function findBraces(text: string): FrontMatterBlock | undefined {
  if (!/^\{\s*"[^"\n]*"\s*:/.test(text)) return undefined;
  const end = endOfObject(text);
  const lineEnd = /^[ \t]*(?:\n|$)/.exec(text.slice(end))?.[0];
  if (lineEnd === undefined) return undefined;
  return {format: JSON_FORMAT, source: text.slice(0, end), sourceLine: 1, raw: text.slice(0, end + lineEnd.length)};
}

/** The position behind the object that a text begins with; the end of the text where it does not end. */
function endOfObject(text: string): number {
  let depth = 0;
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') depth++;
    else if (token === '}' && --depth === 0) return index + 1;
  }
  return text.length;
}

/** Dates of TOML become what YAML and JSON have: a day without its midnight, a moment as ISO text. */
function plainValue(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plainValue(child)]));
}

/** Finds the line of a key at the top of TOML, or the header of the table with that name. */
function tomlLineFinder(source: string): LineFinder {
  const lines = source.split('\n');
  return ([key]) => {
    if (key === undefined) return undefined;
    const name = String(key).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    const start = new RegExp(`^\\s*(?:\\[\\[?\\s*)?["']?${name}["']?\\s*[.=\\]]`);
    const index = lines.findIndex(line => start.test(line));
    return index < 0 ? undefined : index + 1;
  };
}
