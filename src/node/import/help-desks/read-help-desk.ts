import {readdir} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {HelpletError} from '../../../core/errors.js';
import {compareText} from '../../compare-text.js';
import {decodeText} from '../../files/decode-text.js';
import {displayPath} from '../../files/paths.js';
import {FileTooLargeError, readWithin} from '../../files/size-limits.js';
import type {FindingCollector} from '../import-findings.js';
import {type ImportedContent, SOURCE_TITLES} from '../imported-content.js';
import {freshdesk} from './freshdesk.js';
import type {HelpDesk, ReadOptions} from './help-desk.js';
import {helpScout} from './help-scout.js';
import {intercom} from './intercom.js';
import {type FoundRecord, type JsonDocument, recordsOf} from './records.js';
import {zendesk} from './zendesk.js';

const HELP_DESKS: readonly HelpDesk[] = [zendesk, intercom, freshdesk, helpScout];
/** In bytes: the texts of tens of thousands of articles. */
const MOST_BYTES = 256 * 1024 * 1024;
const JSON_FILE = /\.(?:json|ndjson|jsonl)$/i;

export interface ExportOptions extends ReadOptions {
  readonly cwd: string;
  /** The help desk; otherwise the keys of the articles tell. */
  readonly from?: HelpDesk['name'];
}

/**
 * Reads the responses of a help desk's API that somebody saved: files of JSON or of JSON lines, or folders of them.
 * @throws {HelpletError} `import/json`, `import/source`
 */
export async function readHelpDesk(
  sources: readonly string[],
  findings: FindingCollector,
  {cwd, from, ...options}: ExportOptions,
): Promise<ImportedContent> {
  const records: FoundRecord[] = [];
  for (const source of sources) {
    for (const path of await listJson(resolve(cwd, source))) {
      records.push(...recordsOf(await readJson(path, displayPath(path, cwd))));
    }
  }
  const where = sources.join(', ');
  const desk = from ? HELP_DESKS.find(({name}) => name === from) : detect(records, where);
  if (!desk) throw nothingFound(where);
  return desk.read(records, findings, options);
}

/** JSON files below a folder, or the one file. */
export async function listJson(path: string): Promise<readonly string[]> {
  if (JSON_FILE.test(path)) return [path];
  const entries = await readdir(path, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile() && JSON_FILE.test(entry.name))
    .map(entry => relative(path, join(entry.parentPath, entry.name)))
    .filter(name => !name.split(sep).some(part => part.startsWith('.') || part === 'node_modules'))
    .sort(compareText)
    .map(name => join(path, name));
}

function detect(records: readonly FoundRecord[], where: string): HelpDesk | undefined {
  const counts = HELP_DESKS.map(desk => ({desk, articles: records.filter(desk.isArticle).length}));
  const found = counts.filter(({articles}) => articles > 0);
  if (found.length > 1) {
    const names = found.map(({desk}) => SOURCE_TITLES[desk.name]).join(' and ');
    throw new HelpletError('import/source', `The export has articles of ${names}.`, {
      where,
      fix: `Import one at a time, or choose one: --from ${found[0]?.desk.name}`,
    });
  }
  return found[0]?.desk;
}

function nothingFound(where: string): HelpletError {
  return new HelpletError(
    'import/source',
    'This is no export of a help desk that Helplet knows: no object in it is an article.',
    {
      where,
      fix: 'Give what the API of Zendesk, Intercom, Freshdesk or Help Scout returned for articles, unchanged; docs/migrating.md names the requests.',
    },
  );
}

async function readJson(path: string, file: string): Promise<JsonDocument> {
  const fix = 'Save the response of the API as it came, or one object a line.';
  let bytes: Uint8Array;
  try {
    bytes = await readWithin(path, MOST_BYTES);
  } catch (cause) {
    const reason = cause instanceof FileTooLargeError ? cause.message : (cause as Error).message;
    throw new HelpletError('import/json', `The file cannot be read: ${reason}.`, {
      where: file,
      fix: 'Split it into several files.',
      cause,
    });
  }
  const text = decodeText(bytes, file);
  const lines = text.split('\n');
  const isLines = /\.(?:ndjson|jsonl)$/i.test(path);
  if (!isLines) {
    const whole = parse(text);
    if (!(whole instanceof SyntaxError)) return {file, values: [whole]};
    // Some exports are lines of JSON whatever their name says.
    if (lines.length < 2 || parse(lines[0] ?? '') instanceof SyntaxError) {
      throw new HelpletError('import/json', `The file is not JSON: ${whole.message}.`, {
        where: file,
        fix,
        cause: whole,
      });
    }
  }
  const values = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    if (!(value instanceof SyntaxError)) return [value];
    throw new HelpletError('import/json', `The line is not JSON: ${value.message}.`, {
      where: `${file}:${index + 1}`,
      fix,
      cause: value,
    });
  });
  return {file, values};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return error;
    throw error;
  }
}
