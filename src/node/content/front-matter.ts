import {VFile} from 'vfile';
import {matter} from 'vfile-matter';
import {YAMLError} from 'yaml';
import {HelpletError} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';
import {describeValue} from '../validation/value-problems.js';
import {lineFinder} from '../validation/yaml-lines.js';
import type {ContentWarning} from './content-warning.js';
import {checkFences} from './front-matter-fences.js';
import {type FormatError, type FrontMatterBlock, findBlock, openingFence} from './front-matter-formats.js';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** The Markdown below it. */
  readonly markdown: string;
  /** Lines of the file above the Markdown. */
  readonly lines: number;
  /** What was read although it is not quite right. */
  readonly warnings: readonly ContentWarning[];
  /** `file:line` of a key. */
  where(path: readonly PropertyKey[]): string;
}

/**
 * Splits an article into front matter and Markdown. YAML stands between lines of `---`, TOML between `+++`, and JSON between `;;;`,
 * between `---json` and `---`, or in braces.
 * @param text the article, lines ending with `\n`.
 * @param file the article's path, for errors.
 * @throws {HelpletError} `content/front-matter` with the line, when it cannot be read, or when its fences are not quite right, so that
 *   it would be shown as text.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const block = findBlock(text);
  if (block) return readBlock(block, text, file);
  const named = /^---ya?ml[ \t]*\n/.exec(text)?.[0];
  return readYaml(named ? `---\n${text.slice(named.length)}` : text, file);
}

function readBlock({format, source, sourceLine, raw}: FrontMatterBlock, text: string, file: string): FrontMatter {
  const {name, example, parse, lineFinderOf} = format;
  let values: unknown;
  try {
    values = parse(source);
  } catch (cause) {
    const {message, line = 1} = cause as FormatError;
    throw new HelpletError('content/front-matter', `The front matter is not valid ${name}: ${message}.`, {
      where: `${file}:${sourceLine + line - 1}`,
      fix: `Write one key a line, like this: ${example}`,
      cause,
    });
  }
  const lineOf = lineFinderOf(source);
  return {
    values: checkKeys(values, `${file}:${sourceLine}`, example),
    markdown: text.slice(raw.length),
    lines: linesOf(raw),
    warnings: [],
    where: path => placeIn(file, lineOf(path), sourceLine - 1),
  };
}

function readYaml(text: string, file: string): FrontMatter {
  const document = new VFile({value: text});
  try {
    parseYaml(document);
  } catch (cause) {
    throw yamlError(cause, file);
  }
  const markdown = String(document);
  const block = text.slice(0, text.length - markdown.length);
  if (block === '') checkFences(text, file);
  // The closing fence would start a second YAML document.
  const source = block.trimEnd().slice(0, -openingFence.length);
  const lineOf = lineFinder(source);
  return {
    values: checkKeys(document.data.matter, `${file}:2`, 'title: Reset your password'),
    markdown,
    lines: linesOf(block),
    warnings: findRepeatedKeys(source, file),
    where: path => placeIn(file, lineOf(path), 0),
  };
}

function parseYaml(document: VFile): void {
  // Warnings would go to the process, past our own report.
  const yaml = {logLevel: 'error', uniqueKeys: false} as const;
  const text = String(document);
  try {
    matter(document, {strip: true, yaml});
  } catch (error) {
    const end = text.search(/\n---(?:\n|$)/);
    // YAML forbids tabs as indentation, and takes a placeholder of a template for a set of keys; what is meant is clear.
    const block = text
      .slice(0, end)
      .replace(/^ *\t[ \t]*/gm, indent => indent.replaceAll('\t', '  '))
      .replace(
        /^(\s*[\w-]+:[ \t]+)(\{\{.*\}\}.*)$/gm,
        (_line, key: string, value: string) => key + JSON.stringify(value),
      );
    if (block === text.slice(0, end)) throw error;
    document.value = block + text.slice(end);
    matter(document, {strip: true, yaml});
  }
}

function yamlError(cause: unknown, file: string): HelpletError {
  const [summary = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  // Lines are counted from the one below the opening fence.
  const line = (cause instanceof YAMLError && cause.linePos ? cause.linePos[0].line : 0) + 1;
  return new HelpletError(
    'content/front-matter',
    `The front matter is not valid YAML: ${summary.replace(/ at line \d+, column \d+:?$/, '')}.`,
    {
      where: `${file}:${line}`,
      fix: 'Indent with spaces, and put texts with ": " or a leading symbol in quotes: title: "Note: read this"',
      cause,
    },
  );
}

/** Keys at the start of a line that were there before; the last one counts. */
function findRepeatedKeys(source: string, file: string): readonly ContentWarning[] {
  const seen = new Set<string>();
  return source.split('\n').flatMap((text, index): ContentWarning[] => {
    const key = /^([\w-]+)[ \t]*:(?:\s|$)/.exec(text)?.[1];
    if (key === undefined) return [];
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      {
        code: 'front-matter-value',
        message: `"${key}" is given twice; the last one counts.`,
        where: `${file}:${index + 1}`,
        fix: 'Delete one of the two.',
        cause: 'given twice',
      },
    ];
  });
}

function checkKeys(values: unknown, where: string, example: string): Readonly<Record<string, unknown>> {
  if (isRecord(values) && !Array.isArray(values)) return values;
  throw new HelpletError(
    'content/front-matter',
    `The front matter must be a set of keys, but is ${describeValue(values)}.`,
    {where, fix: `Write one key a line, like this: ${example}`},
  );
}

function placeIn(file: string, line: number | undefined, linesBefore: number): string {
  return line === undefined ? file : `${file}:${line + linesBefore}`;
}

function linesOf(block: string): number {
  return block.split('\n').length - 1;
}
