import {folderOf, hasScheme, joinPath, nameOf, pageAddress, withoutEnding} from './address.js';

/** Where an article is, and whether anybody can open it. */
export interface PlacedArticle {
  readonly id: string;
  /** BCP 47. */
  readonly locale: string;
  /** Relative to the content folder, with `/`; missing where there is no folder. */
  readonly path?: string;
  /** Why nobody will be able to open it. */
  readonly omitted?: 'draft' | 'partial' | 'error' | undefined;
}

/** What is known of an article before it is compiled. */
export interface SiteArticle extends PlacedArticle {
  readonly markdown: string;
  /** Its front matter. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ArticleAddresses {
  /** Paths below the content folder or the site, see {@link pageAddress}; the first one is its file's. */
  readonly paths: readonly string[];
  /** Those of the paths that it had before. */
  readonly former: readonly string[];
  /** What wiki links call it: its file's name, its title, other names. */
  readonly names: readonly string[];
}

/** Keys that generators take a page's own address from: a path of the site, or the last part of one. */
const ADDRESS_KEYS = ['slug', 'permalink', 'url', 'path', 'id'];
/** Keys of addresses that a page had before, and of other names. */
const ALIAS_KEYS = ['redirects', 'aliases', 'alias', 'redirect_from', 'redirectFrom'];
/** `2026-04-08-news`: a post of Jekyll. */
const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/;

/** All addresses that links may call an article by. */
export function addressesOf({id, path = id, markdown, values}: SiteArticle): ArticleAddresses {
  const stem = withoutEnding(path);
  const name = nameOf(stem);
  const aliases = ALIAS_KEYS.flatMap(key => textsOf(values[key]));
  const pathsOf = (addresses: readonly string[]): readonly string[] =>
    // Not a pattern of Jekyll or Hugo, which would have to be filled in, nor an address of another site.
    addresses
      .filter(address => !/^:|\/:/.test(address) && !hasScheme(address))
      .flatMap(address => [
        address,
        ...(address.startsWith('/')
          ? []
          : [stem, id, pageAddress(stem)].map(place => joinPath(folderOf(place), address) ?? address)),
      ]);
  const former = pathsOf(aliases);
  const paths = [path, id, ...postPaths(stem), ...pathsOf(ADDRESS_KEYS.flatMap(key => textsOf(values[key])))];
  const present = new Set(paths.map(pageAddress));
  paths.push(...former);
  // Collections of Jekyll and private folders are published without their underscore.
  if (path.startsWith('_')) paths.push(...paths.filter(known => known.startsWith('_')).map(known => known.slice(1)));
  const title = typeof values.title === 'string' ? values.title : /^#[ \t]+(.+?)[ \t#]*$/m.exec(markdown)?.[1];
  const isIndex = pageAddress(stem) !== stem;
  return {
    paths: [...new Set(paths.map(pageAddress))],
    former: former.map(pageAddress).filter(address => !present.has(address)),
    names: [name, ...(isIndex ? [nameOf(folderOf(stem))] : []), ...(title ? [title] : []), ...aliases].filter(Boolean),
  };
}

function postPaths(stem: string): readonly string[] {
  const [, year = '', month = '', day = '', slug] = DATED.exec(nameOf(stem)) ?? [];
  if (slug === undefined) return [];
  const folder = folderOf(stem).replace(/(?:^|\/)_(?:posts|drafts)$/, '');
  return [
    [folder, year, month.padStart(2, '0'), day.padStart(2, '0'), slug],
    [folder, slug],
  ].map(parts => parts.filter(Boolean).join('/'));
}

function textsOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(text => typeof text === 'string').filter(text => text.trim() !== '');
}
