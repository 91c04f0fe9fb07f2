import {DIALECTS, syntaxesOf} from '../../../../../../src/node/dialects/all-dialects.js';
import type {DialectName} from '../../../../../../src/node/dialects/dialect.js';
import {type TranslateOptions, translateMarkdown} from '../../../../../../src/node/dialects/translate-markdown.js';

export interface Given extends Partial<TranslateOptions> {
  readonly dialect?: DialectName;
  readonly path?: string;
}

/** The Markdown as an article of MDX, unless said otherwise, without blank lines at its end and with one at most between blocks. */
export function translate(markdown: string, {dialect, path = 'a.mdx', ...options}: Given = {}): string {
  const article = {file: path, id: 'a', locale: 'en', path, values: {title: 'The title', version: 3}};
  const syntaxes = syntaxesOf(dialect && DIALECTS[dialect], path);
  return translateMarkdown(markdown, {article, syntaxes, ...options})
    .markdown.replace(/\n(?:[ \t]*\n)+/g, '\n\n')
    .trim();
}

export function warningsOf(markdown: string, given: Given = {}): string[] {
  const found: string[] = [];
  translate(markdown, {...given, warn: ({code, cause}, line) => found.push(`${line} ${code} ${cause}`)});
  return found;
}
