import {decodeHTML} from 'entities';
import {endOfBraces, endOfQuoted, readElement, readTag} from './tags.js';

/** What an expression comes to without running anything. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap | Markup | FileText | Unreadable;
export type ValueMap = ReadonlyMap<string, Value>;

/** JSX as a value. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** The text of a file, imported as such. */
export class FileText {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

/** Something that only running it would tell. */
export class Unreadable {
  readonly isUnreadable = true;
}

/** What a name means; undefined: nothing that is known. */
export type Lookup = (name: string) => Value | undefined;

const UNREADABLE = new Unreadable();
const WORDS: Readonly<Record<string, Value>> = {true: true, false: false, null: null, undefined: null};
/** Functions that give back what they are given, in the form that a page needs. */
const PASSING = /^(?:useBaseUrl|require|\$?withBase|String|Number|getImage|resolve|t)$/;
const DEEPEST = 50;

/** Reads literals, names that are known, and what is put together of them; never runs anything. */
export function readValue(source: string, lookup: Lookup): Value {
  return new ValueReader(source, lookup).read();
}

class ValueReader {
  readonly #text: string;
  readonly #lookup: Lookup;
  #at = 0;
  #depth = 0;

  constructor(text: string, lookup: Lookup) {
    this.#text = text;
    this.#lookup = lookup;
  }

  read(): Value {
    const value = this.#sum();
    this.#skipSpace();
    if (this.#text[this.#at] === ';') this.#at++;
    this.#skipSpace();
    return this.#at < this.#text.length ? UNREADABLE : value;
  }

  #sum(): Value {
    let value = this.#operand();
    while (this.#take('+')) {
      const next = this.#operand();
      const [first, second] = [value, next].map(textOf);
      value =
        typeof value === 'number' && typeof next === 'number'
          ? value + next
          : first === undefined || second === undefined
            ? UNREADABLE
            : first + second;
    }
    if (this.#word(/(?:as|satisfies)\s+[\w.<>[\] ]+/y)) return value;
    return value;
  }

  #operand(): Value {
    if (this.#depth > DEEPEST) return UNREADABLE;
    this.#depth++;
    let value = this.#primary();
    this.#depth--;
    while (!(value instanceof Unreadable)) {
      const member = this.#word(/\??\.\s*[A-Za-z_$][\w$]*/y);
      if (member) value = memberOf(value, member.replace(/[?.\s]/g, ''));
      else if (this.#text[this.#at] === '[') {
        this.#take('[');
        const key = textOf(this.#sum());
        value = this.#take(']') && key !== undefined ? memberOf(value, key) : UNREADABLE;
      } else break;
    }
    return value;
  }

  #primary(): Value {
    this.#skipSpace();
    const char = this.#text[this.#at] ?? '';
    if (char === '"' || char === "'" || char === '`') return this.#string(char);
    if (char === '[') return this.#array();
    if (char === '{') return this.#object();
    if (char === '<') return this.#markup();
    if (this.#take('(')) {
      const value = this.#sum();
      return this.#take(')') ? value : UNREADABLE;
    }
    const number = this.#word(/-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy);
    if (number) return Number(number.replaceAll('_', ''));
    const name = this.#word(/[A-Za-z_$][\w$]*/y);
    return name ? this.#named(name) : UNREADABLE;
  }

  #named(name: string): Value {
    const known = Object.hasOwn(WORDS, name) ? WORDS[name] : this.#lookup(name);
    if (known !== undefined) return known;
    if (!this.#take('(')) return UNREADABLE;
    const argument = this.#sum();
    while (this.#take(',')) this.#sum();
    if (!this.#take(')')) return UNREADABLE;
    if (name === 'translate' && argument instanceof Map) return argument.get('message') ?? UNREADABLE;
    if (name === 'require') return new Map([['default', argument]]);
    return PASSING.test(name) ? argument : UNREADABLE;
  }

  #string(quote: string): Value {
    const end = endOfQuoted(this.#text, this.#at);
    const raw = this.#text.slice(this.#at + 1, end - 1);
    if (end === this.#at + 1) return UNREADABLE;
    this.#at = end;
    return quote === '`' ? this.#template(raw) : unescaped(raw);
  }

  #template(raw: string): Value {
    let text = '';
    for (let at = 0; at < raw.length; ) {
      const start = raw.indexOf('${', at);
      if (start < 0) return text + unescaped(raw.slice(at));
      if (raw[start - 1] === '\\') {
        text += unescaped(raw.slice(at, start + 2));
        at = start + 2;
        continue;
      }
      const end = endOfBraces(raw, start + 1);
      const value = end < 0 ? undefined : textOf(readValue(raw.slice(start + 2, end - 1), this.#lookup));
      if (value === undefined) return UNREADABLE;
      text += unescaped(raw.slice(at, start)) + value;
      at = end;
    }
    return text;
  }

  #array(): Value {
    this.#take('[');
    const values: Value[] = [];
    while (!this.#take(']')) {
      values.push(this.#sum());
      if (!this.#take(',') && !this.#ahead(']')) return UNREADABLE;
    }
    return values;
  }

  #object(): Value {
    this.#take('{');
    const values = new Map<string, Value>();
    while (!this.#take('}')) {
      const key = this.#key();
      if (key === undefined) return UNREADABLE;
      values.set(key, this.#take(':') ? this.#sum() : (this.#lookup(key) ?? UNREADABLE));
      if (!this.#take(',') && !this.#ahead('}')) return UNREADABLE;
    }
    return values;
  }

  #key(): string | undefined {
    this.#skipSpace();
    const quote = this.#text[this.#at] ?? '';
    if (quote === '"' || quote === "'") return textOf(this.#string(quote));
    return this.#word(/[\w$]+/y) || undefined;
  }

  #markup(): Value {
    const element = readElement(this.#text.slice(this.#at));
    if (!element) return UNREADABLE;
    this.#at += element.raw.length;
    return new Markup(element.raw);
  }

  #take(mark: string): boolean {
    if (!this.#ahead(mark)) return false;
    this.#at += mark.length;
    return true;
  }

  #ahead(mark: string): boolean {
    this.#skipSpace();
    return this.#text.startsWith(mark, this.#at);
  }

  #word(pattern: RegExp): string {
    this.#skipSpace();
    pattern.lastIndex = this.#at;
    const word = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += word.length;
    return word;
  }

  #skipSpace(): void {
    const space = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
    space.lastIndex = this.#at;
    this.#at += space.exec(this.#text)?.[0].length ?? 0;
  }
}

function memberOf(value: Value, key: string): Value {
  if (value instanceof Map)
    return value.get(key) ?? (value.has('default') ? memberOf(value.get('default'), key) : null);
  if (Array.isArray(value)) return (value as readonly Value[])[Number(key)] ?? UNREADABLE;
  // An imported picture is an object for some bundlers and an address for others.
  return typeof value === 'string' && /^(?:default|src|url)$/.test(key) ? value : UNREADABLE;
}

/** The text that a page shows for a value; undefined when that cannot be told. */
export function textOf(value: Value | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Markup) return textOfMarkup(value.source);
  if (!Array.isArray(value)) return undefined;
  const texts = (value as readonly Value[]).map(textOf);
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** The words of JSX without its tags. */
function textOfMarkup(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; ) {
    const tag = readTag(source, at);
    const end = source[at] === '{' ? endOfBraces(source, at) : -1;
    if (tag) at += tag.raw.length;
    else if (end > 0) {
      text += textOf(readValue(source.slice(at + 1, end - 1), () => undefined)) ?? '';
      at = end;
    } else text += source[at++];
  }
  return decodeHTML(text.replace(/\s+/g, ' ').trim());
}

function unescaped(text: string): string {
  const known: Readonly<Record<string, string>> = {n: '\n', t: '\t', r: '', '\n': ''};
  return text.replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, ...codes: string[]) => {
    const [braced, unicode, hex, char = ''] = codes;
    const code = Number.parseInt(braced ?? unicode ?? hex ?? '', 16);
    if (Number.isNaN(code)) return known[char] ?? char;
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
