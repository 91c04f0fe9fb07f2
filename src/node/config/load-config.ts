import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {createJiti} from 'jiti';
import {HelpletError} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';
import {displayPath} from '../files/paths.js';
import {readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import {HelpletErrors} from '../helplet-errors.js';
import {findValueProblems} from '../validation/value-problems.js';
import {lineFinder} from '../validation/yaml-lines.js';
import {configExamples, configSchema} from './config-schema.js';
import type {HelpletConfig} from './config-types.js';

const CONFIG_FILES = ['helplet.config.json', 'helplet.config.js', 'helplet.config.mjs', 'helplet.config.ts'];

export interface LoadConfigOptions {
  /** What errors are relative to. */
  readonly cwd: string;
  /** False to refuse a config file that is a script instead of running it. Default: true. */
  readonly configCode?: boolean | undefined;
}

/**
 * Reads and checks the config file of a content folder; without one, everything is at its default.
 * @throws {HelpletErrors} naming every value that is wrong, a file that cannot be read or must not run, or a second config file.
 */
export async function loadConfig(folder: string, {cwd, configCode = true}: LoadConfigOptions): Promise<HelpletConfig> {
  const names = await readdir(folder);
  const [file, second] = CONFIG_FILES.filter(name => names.includes(name)).map(name => join(folder, name));
  if (file === undefined) return {};
  const where = displayPath(file, cwd);
  if (second !== undefined) {
    const error = new HelpletError(
      'config/duplicate',
      `There are two config files, this and ${displayPath(second, cwd)}.`,
      {
        where,
        fix: 'Keep one of them and delete the other.',
      },
    );
    throw new HelpletErrors([error]);
  }
  if (file.endsWith('.json')) return readJson(file, where);
  if (configCode) return runScript(file, where);
  const error = new HelpletError('config/code', 'The config file is a script, and this build runs no code.', {
    where,
    fix: 'Use helplet.config.json, which only holds settings; or build without --no-config-code (configCode: false) if you trust whoever writes to this folder.',
  });
  throw new HelpletErrors([error]);
}

/** Checks a configuration, wherever it comes from. `source` is its JSON text, if it has one, to name lines. */
export function checkConfig(value: unknown, where: string, source?: string): HelpletConfig {
  const problems = findValueProblems(configSchema, value, configExamples);
  if (problems.length === 0) return configSchema.parse(value);
  const lineOf = lineFinder(source ?? '');
  throw new HelpletErrors(
    problems.map(({message, fix, path}) => {
      const line = lineOf(path);
      return new HelpletError('config/value', message, {where: line === undefined ? where : `${where}:${line}`, fix});
    }),
  );
}

async function readJson(file: string, where: string): Promise<HelpletConfig> {
  const source = await readSource(file, where);
  return checkConfig(parseJson(source, where), where, source);
}

async function readSource(file: string, where: string): Promise<string> {
  try {
    return (await readWithin(file, SIZE_LIMITS.config)).toString('utf8').replace(/^\ufeff/, '');
  } catch (cause) {
    const error = new HelpletError('config/unreadable', `The config file cannot be read: ${messageOf(cause)}.`, {
      where,
      fix: 'Check that it is a file of settings that you may read; helplet.config.js may import large lists from other files.',
      cause,
    });
    throw new HelpletErrors([error]);
  }
}

function parseJson(source: string, where: string): unknown {
  try {
    return JSON.parse(source);
  } catch (cause) {
    const {message} = cause as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = position === undefined ? source : source.slice(0, Number(position));
    const error = new HelpletError('config/unreadable', `This is not JSON: ${message}.`, {
      where: `${where}:${before.split('\n').length}`,
      fix: 'Look for a missing quote or comma, or a comma too many, on this line or the one before.',
      cause,
    });
    throw new HelpletErrors([error]);
  }
}

async function runScript(file: string, where: string): Promise<HelpletConfig> {
  // No caches: a watcher loads the same file again after each change.
  const jiti = createJiti(file, {
    moduleCache: false,
    fsCache: false,
    // Makes `defineConfig` available even where Helplet is not installed beside the content, as with `npx helplet`.
    alias: {'helplet/node': fileURLToPath(new URL('./config-types.js', import.meta.url))},
  });
  const source = await readSource(file, where);
  let value: unknown;
  try {
    // Given the text, jiti cannot hand the file to Node, which would remember it for ever.
    const module: unknown = await jiti.evalModule(source, {filename: file, async: true, forceTranspile: true});
    value = isRecord(module) && 'default' in module ? module.default : module;
  } catch (cause) {
    const error = new HelpletError('config/unreadable', `The config file failed: ${messageOf(cause)}`, {
      where,
      fix: 'Correct the error, or use helplet.config.json, which runs no code.',
      cause,
    });
    throw new HelpletErrors([error]);
  }
  return checkConfig(value, where);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
