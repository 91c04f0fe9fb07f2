/** The part of a file that is included. Default: all of it. */
export interface FilePart {
  /** First and last lines, from 1. */
  readonly lines?: readonly (readonly [first: number, last: number])[];
  /** A region between comments, or the section below a heading. */
  readonly section?: string;
}

/** The part of a text, without the comments that mark parts, moved to the left as far as it goes. */
export function partOf(text: string, {lines, section}: FilePart = {}): string {
  const all = text.replace(/\n$/, '').split('\n');
  if (section !== undefined) return dedented(withoutMarks(sectionOf(all, section) ?? all));
  if (!lines) return `${withoutMarks(all).join('\n')}\n`;
  return dedented(withoutMarks(lines.flatMap(([first, last]) => all.slice(Math.max(first - 1, 0), last))));
}

/** `--8<-- [start:name]`, `#region name`, `<name>` in a comment. */
const START = /\[start:\s*([\w-]+)\s*\]|#?\bregion\s+([\w-]+)|(?:\/\/|#|--|')\s*<([\w-]+)>\s*$/;
const END = /\[end:\s*([\w-]+)\s*\]|#?\bend\s?region\b|(?:\/\/|#|--|')\s*<\/([\w-]+)>\s*$/i;
const MARK = /8<-+\s*\[(?:start|end):|(?:\/\/|#|<!--|\/\*|--|')\s*#?(?:end\s?)?region\b/i;

function sectionOf(lines: readonly string[], name: string): readonly string[] | undefined {
  const first = lines.findIndex(line => START.exec(line)?.slice(1).includes(name));
  if (first < 0) return underHeading(lines, name);
  let depth = 1;
  const length = lines.slice(first + 1).findIndex(line => {
    if (START.test(line) && !END.test(line)) depth++;
    else if (END.test(line)) depth = (END.exec(line)?.slice(1).includes(name) ?? false) ? 0 : depth - 1;
    return depth <= 0;
  });
  return lines.slice(first + 1, length < 0 ? undefined : first + 1 + length);
}

/** The lines below a heading up to the next of its level, and the heading. */
export function underHeading(lines: readonly string[], name: string): readonly string[] | undefined {
  const wanted = slugOf(name);
  const first = lines.findIndex(
    line => /^#{1,6}\s/.test(line) && slugOf(line.replace(/^#+\s+|\s*\{#.*\}\s*$/g, '')) === wanted,
  );
  if (first < 0) return undefined;
  const depth = /^#+/.exec(lines[first] ?? '')?.[0].length ?? 1;
  const length = lines.slice(first + 1).findIndex(line => (/^(#{1,6})\s/.exec(line)?.[1]?.length ?? 7) <= depth);
  return lines.slice(first, length < 0 ? undefined : first + 1 + length);
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function withoutMarks(lines: readonly string[]): readonly string[] {
  return lines.filter(line => !MARK.test(line));
}

function dedented(lines: readonly string[]): string {
  const widths = lines.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const width = Math.min(...widths);
  return `${lines.map(line => line.slice(Math.min(width, line.length))).join('\n')}\n`;
}
