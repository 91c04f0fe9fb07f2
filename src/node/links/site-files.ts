import type {Dirent} from 'node:fs';
import {realpathSync, statSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import {join, relative, resolve, sep} from 'node:path';
import {isInside, isNowhere} from '../files/paths.js';
import {folderOf, nameOf} from './address.js';
import type {SiteArticle} from './article-addresses.js';

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

/** The files beside the articles, and those that the site publishes as they are. */
export class SiteFiles {
  readonly #places: FilePlaces;
  /** Absolute paths by themselves in lower case. */
  readonly #byPath = new Map<string, string>();
  readonly #byName = new Map<string, string[]>();
  /** What was looked for before. */
  readonly #known = new Map<string, string | undefined>();

  private constructor(places: FilePlaces) {
    this.#places = places;
  }

  /** Lists the files of all places. */
  static async list(places: FilePlaces): Promise<SiteFiles> {
    const files = new SiteFiles(places);
    for (const root of new Set([places.content, ...places.published])) await files.#add(root);
    return files;
  }

  /**
   * Finds the file that an address means.
   * @param path decoded, without query and fragment; relative to the article, or with a leading `/` to the site.
   * @param addresses the same below the content folder, as {@link Site.addresses} gives them.
   * @param byName true where a name alone may mean a file in any folder.
   */
  find(
    path: string,
    from: Pick<SiteArticle, 'id' | 'path'>,
    addresses: readonly string[],
    byName: boolean,
  ): FileSearch {
    const {content, above} = this.#places;
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
      const file = this.#byPath.get(keyOf(place));
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
    const [best] = [...(this.#byName.get(nameKey(path)) ?? [])].sort((a, b) => inCommon(b) - inCommon(a));
    return best && relative(this.#places.content, best).split(sep).join('/');
  }

  get #roots(): readonly string[] {
    return [this.#places.content, ...this.#places.published];
  }

  #nearest(name: string, {id, path = id}: Pick<SiteArticle, 'id' | 'path'>): string | undefined {
    const folder = resolve(this.#places.content, folderOf(path));
    const steps = (file: string): number => relative(folder, file).split(sep).length;
    const [nearest] = [...(this.#byName.get(nameKey(name)) ?? [])].sort((a, b) => steps(a) - steps(b));
    return nearest && this.#real(nearest);
  }

  /** The file behind all symbolic links; undefined when there is none. */
  #real(path: string): string | undefined {
    if (!this.#known.has(path)) this.#known.set(path, realFile(path));
    return this.#known.get(path);
  }

  async #add(folder: string): Promise<void> {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isHidden = entry.name.startsWith('.') && !KNOWN_HIDDEN.has(entry.name);
        if (!isHidden && entry.name !== 'node_modules') await this.#add(path);
      } else if (!this.#byPath.has(keyOf(path))) {
        this.#byPath.set(keyOf(path), path);
        const name = nameKey(entry.name);
        this.#byName.set(name, [...(this.#byName.get(name) ?? []), path]);
      }
    }
  }
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
