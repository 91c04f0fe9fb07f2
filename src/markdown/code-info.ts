/** What stands behind the fence of a code block: `js title="app.js" {1,3-5} showLineNumbers startLineNumber=5`. */
export interface CodeInfo {
  readonly title?: string;
  /** First and last of the lines to be marked, from 1. */
  readonly marked: readonly (readonly [first: number, last: number])[];
  /** Number of the first line, where lines are numbered. */
  readonly firstNumber?: number;
}

/** The language of a code block; undefined where none is named. */
export function codeLanguage(info: string): string | undefined {
  return /^[\w+#.-]{1,40}(?![\w+#.=-])/.exec(info)?.[0];
}

/** True for an information string that says more than the language. */
export function saysMore(info: string): boolean {
  return /[={]|showLine/.test(info);
}

/** Reads an information string. What it does not know is passed over. */
export function readCodeInfo(info: string): CodeInfo {
  const [, , quoted, bare] = /(?:^|\s)title=(?:(["'])(.*?)\1|(\S+))/.exec(info) ?? [];
  const title = (quoted ?? bare)?.trim();
  const start = /(?:^|\s)startLineNumber=(\d{1,6})/.exec(info)?.[1];
  const isNumbered = start !== undefined || /(?:^|\s)showLineNumbers(?:\s|$)/.test(info);
  return {
    ...(title ? {title} : {}),
    marked: [...(/\{([\d\s,-]+)\}/.exec(info)?.[1] ?? '').matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].map(
      ([, first, last]) => [Number(first), Number(last ?? first)],
    ),
    ...(isNumbered ? {firstNumber: Number(start ?? 1)} : {}),
  };
}
