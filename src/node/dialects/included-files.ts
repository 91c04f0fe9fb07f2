import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {dirname, join, posix, resolve} from 'node:path';
import {decodeText} from '../files/decode-text.js';
import {isInside} from '../files/paths.js';
import {SIZE_LIMITS} from '../files/size-limits.js';
import type {SiteFolder} from './site-folders.js';
import type {IncludedFile} from './syntax/syntax.js';

/** Files that show where the site of a generator begins. */
const SITE_FILES = [
  '_config.yml',
  '.gitbook.yaml',
  '.obsidian',
  'astro.config.mjs',
  'astro.config.ts',
  'book.json',
  'docfx.json',
  'docs.json',
  'docusaurus.config.js',
  'docusaurus.config.ts',
  'hugo.toml',
  'hugo.yaml',
  'mint.json',
  'mkdocs.yaml',
  'mkdocs.yml',
];
/** Folders of a site that hold nothing but parts of articles. */
const PART_FOLDERS = [
  '',
  '_includes',
  'includes',
  'snippets',
  '_snippets',
  'partials',
  '_partials',
  '.gitbook/includes',
  'docs',
];
/** Dot files hold settings and secrets. */
const HIDDEN = /(?:^|\/)\.(?!gitbook\/)[^./]/;

/** Finds the files that articles include, in the content folder and in the site that it belongs to, and nowhere else. */
export class IncludedFiles {
  readonly #folder: string;
  readonly #roots: readonly string[];

  /**
   * @param folder the content folder, absolute and without symbolic links.
   * @param around the folders that it lies in.
   */
  constructor(folder: string, around: readonly Pick<SiteFolder, 'path' | 'names'>[]) {
    const site = around.find(({names}) => SITE_FILES.some(name => names.includes(name)));
    this.#folder = folder;
    this.#roots = [...new Set([folder, realpathSync(site?.path ?? folder)])];
  }

  /**
   * Reads a file to be included.
   * @param path relative to the article or, with a leading `/`, to the site; an ending `.md` may be missing.
   * @param from the article's path below the content folder.
   */
  read(path: string, from: string): IncludedFile | undefined {
    const found = this.#places(path, from).find(place => existsSync(place) && statSync(place).isFile());
    if (found === undefined) return undefined;
    const real = realpathSync(found);
    const isOurs = this.#roots.some(root => isInside(real, root) && !HIDDEN.test(posixPath(root, real)));
    if (!isOurs || statSync(real).size > SIZE_LIMITS.article) return undefined;
    return {path: posixPath(this.#folder, found), text: decodeText(readFileSync(real), found)};
  }

  #places(given: string, from: string): readonly string[] {
    const path = given.replace(/^\/+/, '');
    const bases = this.#roots.flatMap(root => PART_FOLDERS.map(part => join(root, part)));
    // Sites in several languages keep the parts of each in its folder.
    const language = join(this.#folder, from.split('/')[0] ?? '');
    const folders = given.startsWith('/')
      ? [...bases, language]
      : [join(this.#folder, dirname(from)), ...bases, language];
    const places = folders.map(folder => resolve(folder, path)).flatMap(place => [place, `${place}.md`]);
    // Generators look in other folders first: an article that names its own file means one of the same name there.
    const own = join(this.#folder, from);
    return places.filter(place => place !== own);
  }
}

function posixPath(from: string, to: string): string {
  return posix.relative(from.replaceAll('\\', '/'), to.replaceAll('\\', '/'));
}
