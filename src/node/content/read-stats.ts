import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {isRecord} from '../../core/is-record.js';
import {displayPath} from '../files/paths.js';
import {readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import {HelpletErrors} from '../helplet-errors.js';
import {describeValue} from '../validation/value-problems.js';
import {lineFinder} from '../validation/yaml-lines.js';
import type {CompiledArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';

const FIX = 'Write an object of article ids and their views, like this: {"account/reset-password": 1200}';

/**
 * Reads how often articles were viewed, by id.
 * @throws {HelpletErrors} `content/stats` for each value that is no number of views.
 */
export async function readStats(path: string, cwd: string): Promise<ReadonlyMap<string, number>> {
  const where = displayPath(path, cwd);
  const fail = (message: string, line?: number, cause?: unknown): HelpletError =>
    new HelpletError('content/stats', message, {where: line ? `${where}:${line}` : where, fix: FIX, cause});
  let source: string;
  let values: unknown;
  try {
    source = (await readWithin(resolve(cwd, path), SIZE_LIMITS.stats)).toString('utf8').replace(/^\ufeff/, '');
    values = JSON.parse(source);
  } catch (cause) {
    throw new HelpletErrors([fail(`The views cannot be read: ${(cause as Error).message}.`, undefined, cause)]);
  }
  if (!isRecord(values))
    throw new HelpletErrors([fail(`The file must hold an object, but is ${describeValue(values)}.`)]);
  const entries = Object.entries(values);
  const wrong = entries.filter(([, views]) => typeof views !== 'number' || views < 0);
  if (wrong.length === 0) return new Map(entries as [string, number][]);
  const lineOf = lineFinder(source);
  throw new HelpletErrors(
    wrong.map(([id, views]) =>
      fail(`The views of "${id}" must be a number of 0 or more, but are ${describeValue(views)}.`, lineOf([id])),
    ),
  );
}

/** Ids of the views that no article has. */
export function unknownStats(
  stats: ReadonlyMap<string, number> | undefined,
  articles: readonly CompiledArticle[],
  where: string,
): readonly ContentWarning[] {
  const known = new Set(articles.map(({article}) => article.id));
  return [...(stats?.keys() ?? [])]
    .filter(id => !known.has(id))
    .map(id => ({code: 'stats-unknown', message: `There is no article "${id}" to have views.`, where}));
}
