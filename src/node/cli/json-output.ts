import {HelpletError} from '../../core/errors.js';
import {SearchError} from '../../core/search-provider.js';
import {HelpletErrors} from '../helplet-errors.js';
import type {CliIo} from './cli-io.js';

/** An error as `--json` prints it. */
export interface ErrorReport {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
  readonly fix?: string;
}

/** What `--json` prints: one JSON object on standard output, a command's result or `{"errors": […]}`. */
export function printJson(value: unknown, {stdout}: CliIo): void {
  stdout.write(`${JSON.stringify(value)}\n`);
}

/** Everything that went wrong, one report for each error. */
export function errorReports(error: unknown): readonly ErrorReport[] {
  if (error instanceof HelpletErrors) return error.errors.flatMap(errorReports);
  if (error instanceof HelpletError) {
    const {code, message, where, fix} = error;
    return [{code, message, ...(where ? {where} : {}), ...(fix ? {fix} : {})}];
  }
  if (error instanceof SearchError) return [{code: error.code, message: error.message}];
  // A mistake of ours: whoever reports it needs to say where it happened.
  return [{code: 'internal', message: error instanceof Error ? (error.stack ?? error.message) : String(error)}];
}
