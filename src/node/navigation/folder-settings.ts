import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {isRecord} from '../../core/is-record.js';
import {compareText} from '../compare-text.js';
import {readWithin, SIZE_LIMITS} from '../files/size-limits.js';
import {toNumber} from '../validation/lenient-values.js';
import {parseSettings} from './parse-settings.js';

/** What a folder says about itself, in a file that is no article. */
export interface FolderSettings {
  readonly label?: string;
  readonly position?: number;
  /** Names of its files and folders in their order, without endings. */
  readonly order?: readonly string[];
}

/** Of Docusaurus, of MkDocs' plugins awesome-pages and awesome-nav, of Nextra and Fumadocs. */
const SETTINGS_FILES = /^(?:_category_\.(?:json|ya?ml)|\.pages(?:\.ya?ml)?|\.nav\.ya?ml|_?meta\.json)$/;

/**
 * Reads the settings of a folder. Symbolic links are not followed: they may lead out of the content.
 * @param folder absolute.
 */
export async function readFolderSettings(folder: string): Promise<FolderSettings> {
  const entries = await readdir(folder, {withFileTypes: true});
  const file = entries.filter(entry => entry.isFile() && SETTINGS_FILES.test(entry.name)).sort(byName)[0];
  if (file === undefined) return {};
  const text = await readText(join(folder, file.name));
  const settings = parseSettings(text);
  if (!settings) return {};
  const isMap = file.name === '_meta.json';
  const label = isMap ? undefined : (settings.label ?? settings.title);
  const position = toNumber(settings.position);
  const order = isMap ? Object.keys(settings) : namesOf(settings.nav ?? settings.arrange ?? settings.pages);
  return {
    ...(typeof label === 'string' && label.trim() !== '' ? {label: label.trim()} : {}),
    ...(typeof position === 'number' ? {position} : {}),
    ...(order.length > 0 ? {order} : {}),
  };
}

async function readText(path: string): Promise<string> {
  try {
    return (await readWithin(path, SIZE_LIMITS.config)).toString('utf8');
  } catch {
    // As for settings that make no sense, the name of the folder takes their place.
    return '';
  }
}

function namesOf(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map(item => (isRecord(item) ? Object.values(item)[0] : item))
    .filter(item => typeof item === 'string')
    .map(item => item.replace(/\/$|\.(?:mdx?|markdown)$/g, ''));
}

function byName(first: Dirent, second: Dirent): number {
  return compareText(first.name, second.name);
}
