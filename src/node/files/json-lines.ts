import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError, type HelpletErrorCode} from '../../core/errors.js';
import {isRecord} from '../../core/manifest.js';
import {describeValue} from '../validation/value-problems.js';
import {decodeText} from './decode-text.js';
import {displayPath} from './display-path.js';

export interface JsonLine {
  /** `file:line`. */
  readonly where: string;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface JsonLinesOptions {
  readonly cwd: string;
  /** Code and fix of all errors about the file and its lines. */
  readonly code: HelpletErrorCode;
  readonly fix: string;
}

/** A text file of one record a line, read whole. */
export async function readTextFile(path: string, {cwd, code, fix}: JsonLinesOptions): Promise<string> {
  const where = displayPath(path, cwd);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(cwd, path));
  } catch (cause) {
    throw new HelpletError(code, `The file cannot be read: ${(cause as Error).message}.`, {where, fix, cause});
  }
  return decodeText(bytes, where);
}

/**
 * Reads a JSON Lines file of objects. Empty lines are allowed.
 * @throws {HelpletError} when the file cannot be read.
 */
export async function readJsonLines(
  path: string,
  options: JsonLinesOptions,
): Promise<{lines: readonly JsonLine[]; errors: readonly HelpletError[]}> {
  const text = await readTextFile(path, options);
  const lines: JsonLine[] = [];
  const errors: HelpletError[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const where = `${displayPath(path, options.cwd)}:${index + 1}`;
    const value = parseLine(line, where, options);
    if (value instanceof HelpletError) errors.push(value);
    else lines.push({where, value});
  }
  return {lines, errors};
}

function parseLine(line: string, where: string, {code, fix}: JsonLinesOptions): JsonLine['value'] | HelpletError {
  try {
    const value: unknown = JSON.parse(line);
    if (isRecord(value)) return value;
    return new HelpletError(code, `The line must be a JSON object, but is ${describeValue(value)}.`, {where, fix});
  } catch (cause) {
    return new HelpletError(code, `The line is not JSON: ${(cause as Error).message}.`, {where, fix, cause});
  }
}
