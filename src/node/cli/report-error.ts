import {HelpletError} from '../../core/errors.js';
import {SearchError} from '../../core/search-provider.js';
import {HelpletErrors} from '../helplet-errors.js';
import {type CliIo, colorsFor} from './cli-io.js';
import {countOf} from './format.js';

/** An error as `--json` prints it. */
interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
  readonly fix?: string;
}

/**
 * Prints an error for a person on stderr, or with `json` for a program on stdout: `{"errors": [{"code", "message",
 * "where", "fix"}]}`.
 * @returns the exit code: 2 for wrong usage, else 1.
 */
export function reportError(error: unknown, {stdout, stderr}: CliIo, json: boolean): number {
  const reports = reportsOf(error);
  if (json) stdout.write(`${JSON.stringify({errors: reports})}\n`);
  else stderr.write(inWords(reports, colorsFor(stderr)));
  return reports.some(({code}) => code === 'cli/usage') ? 2 : 1;
}

function reportsOf(error: unknown): readonly ErrorReport[] {
  if (error instanceof HelpletErrors) return error.errors.flatMap(reportsOf);
  if (error instanceof HelpletError) {
    const {code, message, where, fix} = error;
    return [{code, message, ...(where ? {where} : {}), ...(fix ? {fix} : {})}];
  }
  if (error instanceof SearchError) return [{code: error.code, message: error.message}];
  // A mistake of ours: whoever reports it needs to say where it happened.
  return [{code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error)}];
}

function inWords(reports: readonly ErrorReport[], colors: ReturnType<typeof colorsFor>): string {
  const blocks = reports.map(({code, message, where, fix}) =>
    [
      ...(where ? [colors.bold(where)] : []),
      `${colors.red('error')} ${message} ${colors.dim(`(${code})`)}`,
      ...(fix ? [`${colors.green('fix')}   ${fix}`] : []),
    ].join('\n'),
  );
  const closing = reports.length > 1 ? [countOf(reports.length, 'error')] : [];
  return `${[...blocks, ...closing].join('\n\n')}\n`;
}
