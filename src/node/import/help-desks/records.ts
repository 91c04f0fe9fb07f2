import {isRecord} from '../../../core/is-record.js';

/** An object of an export, and what tells its kind apart. */
export interface FoundRecord {
  readonly value: Readonly<Record<string, unknown>>;
  /** The key it stands under, or the name of its file, in the plural: `articles`. */
  readonly name: string;
  /** The language that its file or folder is named after, as it is written there. */
  readonly fileLocale?: string;
  /** The file it stands in. */
  readonly file: string;
}

/** A file of an export, read. */
export interface JsonDocument {
  readonly file: string;
  readonly values: readonly unknown[];
}

/** Exports nest a few levels: response, list, article, translations. */
const DEEPEST = 12;
/** Keys that hold a list of whatever the response is about. */
const GENERIC = new Set(['items', 'data', 'results', 'records', 'value']);

/** All objects of an export, wherever they stand: responses of one page or many, lists, objects inside of others. */
export function* recordsOf({file, values}: JsonDocument): Generator<FoundRecord, void> {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const [name = '', ...others] = stem.toLowerCase().split(/[._-]/);
  const folder = file.split('/').at(-2);
  const fileLocale = [...others.join('-').split(/(?<=^[a-z]{2}(?:-[a-z]{2,4})?)$/), folder].find(isLocaleName);
  for (const value of values) yield* visit(value, plural(name), 0);

  function* visit(value: unknown, name: string, depth: number): Generator<FoundRecord, void> {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) {
      for (const item of value) yield* visit(item, name, depth + 1);
    } else if (isRecord(value)) {
      yield {value, name, file, ...(fileLocale === undefined ? {} : {fileLocale})};
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object') yield* visit(child, GENERIC.has(key) ? name : plural(key), depth + 1);
      }
    }
  }
}

function plural(name: string): string {
  if (name.endsWith('y')) return `${name.slice(0, -1)}ies`;
  return name.endsWith('s') ? name : `${name}s`;
}

function isLocaleName(name: string | undefined): boolean {
  return name !== undefined && /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i.test(name);
}
