import {createReadStream} from 'node:fs';
import {resolve} from 'node:path';
import {HelpletError, type HelpletErrorCode} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';
import {describeValue} from '../validation/value-problems.js';
import {decodeText} from './decode-text.js';
import {displayPath} from './paths.js';
import {readLines} from './read-lines.js';
import {SIZE_LIMITS} from './size-limits.js';

export interface TextLine {
  /** `file:line`. */
  readonly where: string;
  readonly text: string;
}

export interface JsonLine {
  /** `file:line`. */
  readonly where: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface TextLinesOptions {
  readonly cwd: string;
  /** Code and fix of all errors about the file and its lines. */
  readonly code: HelpletErrorCode;
  readonly fix: string;
  /** The longest line, in bytes. Default: `SIZE_LIMITS.line`. */
  readonly mostBytes?: number;
}

/**
 * Reads a text file line by line, however large it is. Empty lines are passed over.
 * @throws {HelpletError} when the file cannot be read, is not UTF-8, or has a line that is too long.
 */
export async function* readTextLines(
  path: string,
  {cwd, code, fix, mostBytes = SIZE_LIMITS.line}: TextLinesOptions,
): AsyncGenerator<TextLine, void> {
  const file = displayPath(path, cwd);
  try {
    for await (const {bytes, number} of readLines(createReadStream(resolve(cwd, path)), mostBytes)) {
      const where = `${file}:${number}`;
      if (!bytes) {
        throw new HelpletError(code, `The line has more than ${mostBytes} bytes, which is the limit.`, {where, fix});
      }
      const text = decodeText(bytes, file, number);
      if (text.trim() !== '') yield {where, text};
    }
  } catch (cause) {
    if (cause instanceof HelpletError) throw cause;
    const message = `The file cannot be read: ${(cause as Error).message}.`;
    throw new HelpletError(code, message, {where: file, fix, cause});
  }
}

/**
 * Reads a JSON Lines file of objects.
 * @throws {HelpletError} as `readTextLines` does.
 */
export async function readJsonLines(
  path: string,
  options: TextLinesOptions,
): Promise<{lines: readonly JsonLine[]; errors: readonly HelpletError[]}> {
  const lines: JsonLine[] = [];
  const errors: HelpletError[] = [];
  for await (const {text, where} of readTextLines(path, options)) {
    const value = parseLine(text, where, options);
    if (value instanceof HelpletError) errors.push(value);
    else lines.push({where, value});
  }
  return {lines, errors};
}

function parseLine(text: string, where: string, {code, fix}: TextLinesOptions): JsonLine['value'] | HelpletError {
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
    return new HelpletError(code, `The line must be a JSON object, but is ${describeValue(value)}.`, {where, fix});
  } catch (cause) {
    return new HelpletError(code, `The line is not JSON: ${(cause as Error).message}.`, {where, fix, cause});
  }
}
