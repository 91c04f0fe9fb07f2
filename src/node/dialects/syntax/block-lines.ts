/** A line of a block, as the syntaxes see it that look for an end. */
export interface BlockLine {
  readonly text: string;
  readonly start: number;
  /** Behind its line end. */
  readonly end: number;
  /** True in fenced code and on its fences, where nothing is syntax. */
  readonly isCode: boolean;
}

const FENCE = /^[ \t]*(?:>[ \t]?)*[ \t]*(?:[-*+]|\d+[.)])?[ \t]*(`{3,}(?=[^`]*$)|~{3,})/;

export function* linesOf(text: string, from = 0): Generator<BlockLine> {
  let fence = '';
  for (let start = from; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(start, lineEnd < 0 ? end : lineEnd);
    const isCode = fence !== '' || FENCE.test(line);
    if (fence === '') fence = FENCE.exec(line)?.[1] ?? '';
    else if (closes(line, fence)) fence = '';
    yield {text: line, start, end, isCode};
    start = end;
  }
}

function closes(line: string, fence: string): boolean {
  const mark = line.replace(/^[ \t>]+/, '').trimEnd();
  return mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length);
}

/** A block that lasts until a line closes it. */
export interface ClosedBlock {
  readonly inner: string;
  /** Where the text goes on behind the closing line. */
  readonly end: number;
}

/**
 * Reads up to the line that closes a block; blocks of its kind within are closed by lines of their own.
 * @param change says what a line does: 1 opens another, -1 closes one.
 * @returns the block up to the end of the text when nothing closes it, as generators do.
 */
export function readToClosingLine(text: string, from: number, change: (line: string) => number): ClosedBlock {
  let depth = 1;
  let first: ClosedBlock | undefined;
  for (const {text: line, start, end, isCode} of linesOf(text, from)) {
    const by = isCode ? 0 : change(line);
    if (by === 0) continue;
    depth += by;
    if (by > 0) continue;
    const closed = {inner: text.slice(from, start), end};
    if (depth === 0) return closed;
    first ??= closed;
  }
  // An inner one that nothing closes ends with the outer one.
  return first ?? {inner: text.slice(from), end: text.length};
}

/** Width of the white space that a line begins with; a tab reaches to the next multiple of four. */
export function indentOf(line: string): number {
  let width = 0;
  for (const char of line) {
    if (char === ' ') width++;
    else if (char === '\t') width += 4 - (width % 4);
    else break;
  }
  return width;
}

/** Reads the lines that are indented deeper than a marker, without that indentation. Blank lines at the end stay outside. */
export function readIndented(text: string, from: number, markerIndent: number): ClosedBlock {
  let end = from;
  let width = 0;
  const lines: string[] = [];
  let pending: string[] = [];
  for (const line of linesOf(text, from)) {
    if (line.text.trim() === '') {
      pending.push('');
      continue;
    }
    const indent = indentOf(line.text);
    if (indent < markerIndent + (width === 0 ? 2 : Math.min(width - markerIndent, 4))) break;
    if (width === 0) width = Math.min(indent, markerIndent + 4);
    lines.push(...pending, dedented(line.text, width));
    pending = [];
    end = line.end;
  }
  return {inner: lines.map(line => `${line}\n`).join(''), end};
}

function dedented(line: string, width: number): string {
  const white = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  return ' '.repeat(Math.max(indentOf(line) - width, 0)) + line.slice(white);
}
