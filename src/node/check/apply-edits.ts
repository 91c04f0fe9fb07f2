import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {AddressEdit} from '../content/content-warning.js';
import {replaceFile} from '../files/replace-file.js';
import {readPieces} from './checked-article.js';

export interface AppliedEdits {
  /** In the order of files and lines. */
  readonly made: readonly AddressEdit[];
  /** Edits whose address does not stand there as it was said, or only in code. */
  readonly failed: readonly AddressEdit[];
}

/**
 * Makes edits in source files. Nothing but the addresses of links and pictures changes, never what stands in code; byte order marks
 * and line ends stay. Making the same edits again changes nothing.
 * @param cwd what the files of the edits are relative to.
 */
export async function applyEdits(edits: readonly AddressEdit[], cwd: string): Promise<AppliedEdits> {
  const made: AddressEdit[] = [];
  const failed: AddressEdit[] = [];
  for (const file of new Set(edits.map(edit => edit.file))) {
    const path = resolve(cwd, file);
    const source = await readFile(path, 'utf8');
    let text = source;
    for (const edit of distinct(edits.filter(each => each.file === file))) {
      const edited = withEdit(text, edit);
      (edited === undefined ? failed : made).push(edit);
      text = edited ?? text;
    }
    if (text !== source) await replaceFile(path, text);
  }
  return {made, failed};
}

function distinct(edits: readonly AddressEdit[]): readonly AddressEdit[] {
  return [...new Map(edits.map(edit => [JSON.stringify([edit.line, edit.from]), edit])).values()].sort(
    (a, b) => a.line - b.line,
  );
}

/** The text with another address; undefined when the address is not there. Edits change no lines. */
function withEdit(text: string, {line, from, to}: AddressEdit): string | undefined {
  // With what ends it, so that all of them together are the text.
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  const code = codeIn(text);
  const address = addressPattern(from);
  const replaceIn = (at: number): boolean => {
    const before = lines[at] ?? '';
    const after = before.replace(address, (match, offset: number) =>
      code.some(range => range.line === at + 1 && offset >= range.start && offset < range.end) ? match : to,
    );
    lines[at] = after;
    return after !== before;
  };
  // The text of a link may take several lines before its address.
  for (let at = line - 1; at < lines.length && (at < line || lines[at]?.trim() !== ''); at++) {
    if (replaceIn(at)) return lines.join('');
  }
  const definition = lines.findIndex((each, at) => /^ {0,3}\[[^\]]+\]:/.test(each) && replaceIn(at));
  return definition < 0 ? undefined : lines.join('');
}

/** Finds an address where Markdown, HTML and wiki links have theirs. */
function addressPattern(address: string): RegExp {
  const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<=\\]\\(\\s*<?|\\]:\\s*<?|\\[\\[|\\b(?:href|src)\\s*=\\s*["']?)${escaped}(?=[\\s)>"'|\\]]|$)`,
    'g',
  );
}

interface CodeRange {
  /** From 1. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where code stands in an article's source, line by line. */
function codeIn(text: string): readonly CodeRange[] {
  const markdown = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = markdown.split('\n');
  const ranges: CodeRange[] = [];
  for (const {token, line} of readPieces(withBlankFrontMatter(markdown))) {
    if (token.type !== 'code' && token.type !== 'codespan') continue;
    for (const [index, part] of token.raw.trimEnd().split('\n').entries()) {
      const at = lines[line - 1 + index] ?? '';
      if (token.type === 'code') ranges.push({line: line + index, start: 0, end: Number.POSITIVE_INFINITY});
      else {
        for (let start = at.indexOf(part); start >= 0 && part !== ''; start = at.indexOf(part, start + part.length)) {
          ranges.push({line: line + index, start, end: start + part.length});
        }
      }
    }
  }
  return ranges;
}

/** Front matter is no Markdown: what is indented in it is no code, and what is open in it ends with it. */
function withBlankFrontMatter(markdown: string): string {
  return markdown.replace(/^(---|\+\+\+)[ \t]*\n[\s\S]*?\n\1[ \t]*(?=\n|$)/, block => block.replace(/[^\n]/g, ''));
}
