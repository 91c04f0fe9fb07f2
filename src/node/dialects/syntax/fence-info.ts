import {readAttributes} from './attribute-values.js';

/** What the information string of a code block says, whichever generator it is written for. */
export interface FenceInfo {
  readonly language: string;
  readonly title?: string;
  /** Lines to be marked: `1,3-5`. */
  readonly lines?: string;
  /** Number of the first line, where lines are numbered. */
  readonly firstNumber?: number;
}

export interface CodeBlock {
  readonly info: FenceInfo | string;
  readonly code: string;
}

export const FENCE =
  /^( {0,3})(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}\2[~`]* *(?:\n|$)|$)/;
const LANGUAGE = /^[^\s{}[\]="':,`]+(?![^\s{[:,]|=)/;
const PART =
  /\[([^\]]+)\]|\{([\d\s,-]+)\}|\{([^{}]*)\}|([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{([^}]*)\}|(\[[^\]]*\])|([^\s,]+))|("[^"]*"|'[^']*'|\/(?:[^/\\]|\\.)+\/\w*)|([^\s]+)/g;
const TITLE_KEYS = /^(?:title|file|filename|name|caption|label|file_name)$/i;
const LINE_KEYS = /^(?:hl_lines|hl-lines|highlight|mark|ins|del|highlight-lines|emphasize-lines|lines)$/i;
const NUMBER_KEYS = /^(?:linenums|linenos|showlinenumbers|line-numbers|linenumbers|numberlines)$/i;
const START_KEYS = /^(?:linenostart|startlinenumber|startfrom|start)$/i;
const STYLE_CLASSES = /^(?:annotate|copy|no-copy|select|no-select|numberlines|line-numbers|highlight|wrap|nowrap)$/i;

/** The code block that a text begins with. */
export function readFence(text: string): {readonly info: FenceInfo; readonly code: string} | undefined {
  const [raw, margin = '', , given = '', body = ''] = FENCE.exec(text) ?? [];
  if (raw === undefined) return undefined;
  return {info: readFenceInfo(given), code: body.replace(new RegExp(`^ {0,${margin.length}}`, 'gm'), '')};
}

export function writeFence({info, code}: CodeBlock): string {
  const longest = Math.max(2, ...[...code.matchAll(/^[ \t]*(`{3,})/gm)].map(([, marks = '']) => marks.length));
  const fence = '`'.repeat(longest + 1);
  const lines = code.replace(/^\n+|\s+$/g, '');
  return `${fence}${typeof info === 'string' ? info : infoString(info)}\n${lines}${lines ? '\n' : ''}${fence}\n\n`;
}

/** @param isTitleBare true when words behind the language are the title, as in Mintlify. */
export function readFenceInfo(given: string, isTitleBare = false): FenceInfo {
  const info = given.trim();
  const language = info.startsWith('{') ? '' : (LANGUAGE.exec(info)?.[0] ?? '');
  const found: Found = {words: [], lines: []};
  const rest = info.slice(language.length).replace(/^:([^\s{]+)/, (_, option: string) => {
    const [, isOff, start] = /^(no-)?line-numbers(?:=(\d+))?$/.exec(option) ?? [];
    if (option.endsWith('line-numbers') || start !== undefined) found.first = isOff ? undefined : Number(start ?? 1);
    else if (/[./]/.test(option)) found.title = option;
    return '';
  });
  if (info.startsWith('{')) readBraces(rest, found);
  else readParts(rest, found);
  const title = found.title ?? (isTitleBare ? found.words.join(' ') : undefined);
  const lines = found.lines.join(',');
  return {
    language: language || (found.language ?? ''),
    ...(title ? {title} : {}),
    ...(lines ? {lines} : {}),
    ...(found.first === undefined ? {} : {firstNumber: found.first}),
  };
}

interface Found {
  language?: string;
  title?: string;
  first?: number;
  readonly lines: string[];
  readonly words: string[];
}

function readParts(text: string, found: Found): void {
  for (const [, label, lines, braces, key, ...values] of text.matchAll(PART)) {
    const word = values[6];
    const value = values.slice(0, 5).find(part => part !== undefined);
    if (label !== undefined) found.title ??= label;
    else if (lines !== undefined) found.lines.push(lineRanges(lines));
    else if (braces !== undefined) readBraces(`{${braces}}`, found);
    else if (key !== undefined && value !== undefined) readValue(key, value, found);
    else if (word !== undefined && NUMBER_KEYS.test(word)) found.first ??= 1;
    else if (word !== undefined && !/^(?:lines|wrap|copy|expandable|twoslash|nocopy)$/.test(word))
      found.words.push(word);
  }
}

/** `{.python linenums="1"}`, `{file="x.html" copy=true}`, `{r}`. */
function readBraces(text: string, found: Found): void {
  const {classes, values, words} = readAttributes(text.replace(/^\{:?|\}$/g, ''));
  if (classes.some(name => /^numberlines$|^line-numbers$/i.test(name))) found.first ??= 1;
  found.language ??= classes.find(name => !STYLE_CLASSES.test(name))?.replace(/^language-/, '') ?? words[0];
  for (const [key, value] of values) readValue(key, value, found);
}

function readValue(key: string, value: string, found: Found): void {
  if (TITLE_KEYS.test(key)) found.title = value;
  else if (LINE_KEYS.test(key)) found.lines.push(...[lineRanges(value)].filter(Boolean));
  else if (START_KEYS.test(key) && /^\d+$/.test(value)) found.first = Number(value);
  else if (NUMBER_KEYS.test(key) && value !== 'false') found.first ??= /^\d+$/.test(value) ? Number(value) : 1;
}

/** `1 3`, `[2,"4-6"]` read `1,3` and `2,4-6`. */
function lineRanges(text: string): string {
  return (text.match(/\d+(?:-\d+)?/g) ?? []).join(',');
}

/** The information string that the reader understands. */
export function infoString({language, title, lines, firstNumber}: FenceInfo): string {
  const parts = [
    title === undefined ? '' : `title="${title.replace(/"/g, "'").replace(/\s+/g, ' ')}"`,
    lines === undefined ? '' : `{${lines}}`,
    firstNumber === undefined ? '' : 'showLineNumbers',
    firstNumber === undefined || firstNumber === 1 ? '' : `startLineNumber=${firstNumber}`,
  ].filter(Boolean);
  return [language || (parts.length > 0 ? 'text' : ''), ...parts].filter(Boolean).join(' ');
}
