import {VFile} from 'vfile';
import {matter} from 'vfile-matter';
import {YAMLError} from 'yaml';
import {HelpletError} from '../../core/errors.js';
import {describeValue} from '../validation/value-problems.js';
import {lineFinder} from '../validation/yaml-lines.js';

const FENCE = '---';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** The Markdown below it. */
  readonly markdown: string;
  /** Lines of the file above the Markdown. */
  readonly lines: number;
  /** `file:line` of a key. */
  where(path: readonly PropertyKey[]): string;
}

/**
 * Splits an article into YAML front matter and Markdown.
 * @param text the article, lines ending with `\n`.
 * @param file the article's path, for errors.
 * @throws {HelpletError} `content/front-matter-yaml` with the line, when the YAML cannot be read.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const document = new VFile({value: text});
  try {
    // Warnings would go to the process, past our own report.
    matter(document, {strip: true, yaml: {logLevel: 'error'}});
  } catch (cause) {
    throw yamlError(cause, file);
  }
  const markdown = String(document);
  const block = text.slice(0, text.length - markdown.length);
  if (block === '') checkForOpenFence(text, file);
  const values: unknown = document.data.matter;
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new HelpletError(
      'content/front-matter-yaml',
      `The front matter must be a set of keys, but is ${describeValue(values)}.`,
      {where: `${file}:2`, fix: 'Write one key a line, like this: title: Reset your password'},
    );
  }
  // The closing fence would start a second YAML document.
  const lineOf = lineFinder(block.slice(0, block.trimEnd().length - FENCE.length));
  return {
    values: values as Record<string, unknown>,
    markdown,
    lines: block.split('\n').length - 1,
    where: path => {
      const line = lineOf(path);
      return line === undefined ? file : `${file}:${line}`;
    },
  };
}

function yamlError(cause: unknown, file: string): HelpletError {
  const [summary = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  // Lines are counted from the one below the opening fence.
  const line = (cause instanceof YAMLError && cause.linePos ? cause.linePos[0].line : 0) + 1;
  return new HelpletError(
    'content/front-matter-yaml',
    `The front matter is not valid YAML: ${summary.replace(/ at line \d+, column \d+:?$/, '')}.`,
    {
      where: `${file}:${line}`,
      fix: 'Indent with spaces, give each key once, and put texts with ": " or a leading symbol in quotes: title: "Note: read this"',
      cause,
    },
  );
}

/** Front matter whose fences are not quite right would be shown to people as part of the article. */
function checkForOpenFence(text: string, file: string): void {
  const [first = '', second = ''] = text.split('\n', 2);
  if (first.trim() !== FENCE || !/^[\w-]+\s*:(?:\s|$)/.test(second)) return;
  throw new HelpletError('content/front-matter-yaml', 'The front matter starts here but does not end.', {
    where: `${file}:1`,
    fix: 'Put a line of exactly three dashes, without spaces, before and after the front matter.',
  });
}
