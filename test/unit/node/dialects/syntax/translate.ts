import {DIALECTS, syntaxesOf} from '../../../../../src/node/dialects/all-dialects.js';
import type {DialectName} from '../../../../../src/node/dialects/dialect.js';
import {type TranslateOptions, translateMarkdown} from '../../../../../src/node/dialects/translate-markdown.js';

export const ARTICLE = {file: 'guide/a.md', id: 'guide/a', locale: 'en', path: 'guide/a.md'};

/** The Markdown in plain Helplet Markdown, without blank lines at its end. */
export function translate(markdown: string, dialect?: DialectName, options: Partial<TranslateOptions> = {}): string {
  const syntaxes = syntaxesOf(dialect && DIALECTS[dialect]);
  return translateMarkdown(markdown, {article: ARTICLE, syntaxes, ...options}).markdown.trimEnd();
}

/** Codes and causes of the warnings. */
export function warningsOf(markdown: string, dialect?: DialectName, options: Partial<TranslateOptions> = {}): string[] {
  const found: string[] = [];
  translate(markdown, dialect, {...options, warn: ({code, cause}) => found.push(`${code} ${cause ?? ''}`.trim())});
  return found;
}
