import {readdir} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {readWithin, SIZE_LIMITS} from '../files/size-limits.js';

/** A site's files may stand that far above its articles where nothing marks the top of it. */
const MOST_LEVELS = 3;
/** What stands at the top of a project. */
const TOPS = ['.git', 'package.json'];

/** The content folder, or a folder that it lies in and that may hold the files of its site. */
export interface SiteFolder {
  readonly path: string;
  /** Levels above the content folder; 0 is the content folder itself. */
  readonly distance: number;
  /** Of files and folders in it, those with a leading dot included. */
  readonly names: readonly string[];
  /** The text of a file in it; undefined when it cannot be read. */
  read(name: string): Promise<string | undefined>;
}

/**
 * Finds the folders that may hold a site's files: the content folder and those above it, up to the top of its repository or package.
 * @param folder absolute.
 */
export async function findSiteFolders(folder: string): Promise<readonly SiteFolder[]> {
  const found: SiteFolder[] = [];
  const others = [homedir(), tmpdir()];
  for (let path = folder; ; path = dirname(path)) {
    if (found.length > 0 && (path === dirname(path) || others.includes(path))) break;
    const names = await namesIn(path);
    found.push({path, distance: found.length, names, read: name => readText(join(path, name))});
    if (TOPS.some(top => names.includes(top))) return found;
  }
  return found.slice(0, MOST_LEVELS + 1);
}

async function namesIn(path: string): Promise<readonly string[]> {
  try {
    return (await readdir(path)).sort();
  } catch {
    // A folder above that may not be read holds nothing for us; the content folder itself is listed elsewhere.
    return [];
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return (await readWithin(path, SIZE_LIMITS.config)).toString('utf8');
  } catch {
    // A hint that cannot be read is none: nothing depends on it.
    return undefined;
  }
}
