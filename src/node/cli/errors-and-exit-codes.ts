import {type CliIo, colorsFor} from './cli-io.js';
import {countOf} from './format.js';
import {type ErrorReport, errorReports, printJson} from './json-output.js';

/** What the process ends with. Warnings change it only where `check` may not find any. */
export const EXIT_CODES = {good: 0, failed: 1, usage: 2} as const;

/**
 * Prints an error for a person on standard error, or with `json` for a program on standard output: `{"errors": [{"code",
 * "message", "where", "fix"}]}`.
 * @returns the exit code.
 */
export function reportError(error: unknown, io: CliIo, json: boolean): number {
  const errors = errorReports(error);
  if (json) printJson({errors}, io);
  else io.stderr.write(inWords(errors, colorsFor(io.stderr)));
  return errors.some(({code}) => code === 'cli/usage') ? EXIT_CODES.usage : EXIT_CODES.failed;
}

/**
 * The part of a command's help that explains its exit codes.
 * @param good what 0 says.
 * @param failed what 1 says.
 */
export function exitCodesHelp(good: string, failed = 'failed: each error names file, line and fix'): string {
  return `Exit codes:
  ${EXIT_CODES.good}  ${good}
  ${EXIT_CODES.failed}  ${failed}
  ${EXIT_CODES.usage}  wrong usage
`;
}

function inWords(errors: readonly ErrorReport[], colors: ReturnType<typeof colorsFor>): string {
  const blocks = errors.map(({code, message, where, fix}) =>
    [
      ...(where ? [colors.bold(where)] : []),
      `${colors.red('error')} ${message} ${colors.dim(`(${code})`)}`,
      ...(fix ? [`${colors.green('fix')}   ${fix}`] : []),
    ].join('\n'),
  );
  const closing = errors.length > 1 ? [countOf(errors.length, 'error')] : [];
  return `${[...blocks, ...closing].join('\n\n')}\n`;
}
