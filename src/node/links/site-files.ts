import type {Dirent} from 'node:fs';
import {realpathSync, statSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {isInside, isNowhere} from '../files/paths.js';
import {folderOf, nameOf} from './address.js';
import type {PlacedArticle} from './article-addresses.js';

/** Where the files that articles show or link to may lie. */
export interface FilePlaces {
  /** The content folder without symbolic links. */
  readonly content: string;
  /** Folders whose files the site publishes as they are, without symbolic links. */
  readonly published: readonly string[];
  /** Folders above the content that aliases such as `@site/` may stand for, without symbolic links. */
  readonly above: readonly string[];
}

export type FileSearch =
  | {readonly kind: 'file'; readonly file: string; readonly differsInCase: boolean}
  | {readonly kind: 'outside'}
  | {readonly kind: 'missing'};

/** Folders with names that start with a dot, and still hold pictures of articles. */
const KNOWN_HIDDEN = new Set(['.gitbook', '.vuepress', '.vitepress', '.attachments']);

/** What {@link SiteFiles} knows of the disk, in nothing but plain values, so that threads can have it too. */
export interface FileIndex extends FilePlaces {
  /** Absolute paths by themselves in lower case. */
  readonly byPath: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** The files beside the articles, and those that the site publishes as they are. */
export class SiteFiles {
  readonly #index: FileIndex;
  /** What was looked for before. */
  readonly #known = new Map<string, string | undefined>();

  constructor(index: FileIndex) {
    this.#index = index;
  }

  /**
   * Finds the file that an address means.
   * @param path decoded, without query and fragment; relative to the article, or with a leading `/` to the site.
   * @param addresses the same below the content folder, as {@link Site.addresses} gives them.
   * @param byName true where a name alone may mean a file in any folder.
   */
  find(
    path: string,
    from: Pick<PlacedArticle, 'id' | 'path'>,
    addresses: readonly string[],
    byName: boolean,
  ): FileSearch {
    const {content, above} = this.#index;
    const roots = this.#roots;
    const places = addresses.flatMap(address => [...roots, ...above].map(root => join(root, address)));
    if (!path.startsWith('/')) places.unshift(resolve(content, folderOf(from.path ?? from.id), path));
    let isOutside = false;
    for (const place of new Set(places)) {
      const real = this.#real(place);
      if (real === undefined) continue;
      if (roots.some(root => isInside(real, root))) return {kind: 'file', file: real, differsInCase: false};
      isOutside = true;
    }
    for (const place of places) {
      const file = this.#index.byPath.get(keyOf(place));
      const real = file && this.#real(file);
      if (real && roots.some(root => isInside(real, root))) return {kind: 'file', file: real, differsInCase: true};
    }
    const named = byName && !path.includes('/') ? this.#nearest(path, from) : undefined;
    if (named) return {kind: 'file', file: named, differsInCase: false};
    return {kind: isOutside ? 'outside' : 'missing'};
  }

  /** The file with the same name that has the most of a path in common, relative to the content folder. */
  similar(path: string): string | undefined {
    const wanted = path.toLowerCase().split('/').reverse();
    const inCommon = (file: string): number => {
      const parts = file.toLowerCase().split(sep).reverse();
      const first = wanted.findIndex((part, index) => part !== parts[index]);
      return first < 0 ? wanted.length : first;
    };
    const [best] = [...(this.#index.byName.get(nameKey(path)) ?? [])].sort((a, b) => inCommon(b) - inCommon(a));
    return best && relative(this.#index.content, best).split(sep).join('/');
  }

  get #roots(): readonly string[] {
    return [this.#index.content, ...this.#index.published];
  }

  #nearest(name: string, {id, path = id}: Pick<PlacedArticle, 'id' | 'path'>): string | undefined {
    const folder = resolve(this.#index.content, folderOf(path));
    const steps = (file: string): number => relative(folder, file).split(sep).length;
    const [nearest] = [...(this.#index.byName.get(nameKey(name)) ?? [])].sort((a, b) => steps(a) - steps(b));
    return nearest && this.#real(nearest);
  }

  /** The file behind all symbolic links; undefined when there is none. */
  #real(path: string): string | undefined {
    if (!this.#known.has(path)) this.#known.set(path, realFile(path));
    return this.#known.get(path);
  }
}

/** Lists the files of all places. */
export async function listSiteFiles(places: FilePlaces): Promise<FileIndex> {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const list = async (folder: string): Promise<void> => {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isHidden = entry.name.startsWith('.') && !KNOWN_HIDDEN.has(entry.name);
        if (!isHidden && entry.name !== 'node_modules') await list(path);
      } else if (!byPath.has(keyOf(path))) {
        byPath.set(keyOf(path), path);
        const name = nameKey(entry.name);
        byName.set(name, [...(byName.get(name) ?? []), path]);
      }
    }
  };
  for (const root of new Set([places.content, ...places.published])) await list(root);
  return {...places, byPath, byName};
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, {withFileTypes: true});
  } catch (error) {
    // Who lists the articles reports it.
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return [];
    throw error;
  }
}

function realFile(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? realpathSync(path) : undefined;
  } catch (error) {
    if (isNowhere(error)) return undefined;
    throw error;
  }
}

function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function nameKey(path: string): string {
  return keyOf(nameOf(path));
}
