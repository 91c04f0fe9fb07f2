import {didYouMean} from '../../core/did-you-mean.js';
import type {AddressRules} from '../dialects/dialect.js';
import {folderOf, isIndex, joinPath, looseAddress, nameOf, pageAddress, withoutEnding} from './address.js';
import {addressesOf, type PlacedArticle, type SiteArticle} from './article-addresses.js';
import {guessMounts, type Mounts, type SiteBase} from './mounts.js';

export interface SiteOptions extends SiteBase {
  /** Of articles whose path names none. */
  readonly defaultLocale: string;
  readonly rules?: AddressRules | undefined;
}

/** What an address stands for. */
export interface FoundArticle {
  readonly article: PlacedArticle;
  /** True when the address differs from the article's own ones in nothing but the case of letters. */
  readonly differsInCase: boolean;
  /** The article's own address, in its own spelling. */
  readonly address?: string;
  /** True for an address that the article had before. */
  readonly isFormer?: boolean;
}

interface Entry {
  readonly address: string;
  readonly isFormer?: boolean;
  readonly article: PlacedArticle;
}

/** What a {@link Site} knows, in nothing but plain values, so that threads can have it too. */
export interface SiteIndex {
  readonly byPath: ReadonlyMap<string, readonly Entry[]>;
  readonly byLoosePath: ReadonlyMap<string, readonly Entry[]>;
  readonly byName: ReadonlyMap<string, readonly Entry[]>;
  /** Addresses in lower case, by the folder that they lie in. */
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  /** Folders with all those that they lie in. */
  readonly folders: ReadonlySet<string>;
  /** In lower case. */
  readonly locales: ReadonlySet<string>;
  /** By locale and id. */
  readonly ids: ReadonlySet<string>;
  readonly defaultLocale: string;
  readonly rules: AddressRules | undefined;
  readonly mounts: Mounts;
}

/** All articles by all of their addresses: what a link from one to another means. */
export class Site {
  readonly index: SiteIndex;

  constructor(index: SiteIndex) {
    this.index = index;
  }

  static of(articles: readonly SiteArticle[], {rules, ...options}: SiteOptions): Site {
    const byPath = new Map<string, Entry[]>();
    const byLoosePath = new Map<string, Entry[]>();
    const byName = new Map<string, Entry[]>();
    const byFolder = new Map<string, string[]>();
    const folders = new Set<string>();
    for (const source of articles) {
      const {paths, former, names} = addressesOf(source);
      const {id, locale, path, omitted} = source;
      const article = {id, locale, ...(path === undefined ? {} : {path}), omitted};
      for (const address of paths) {
        add(byPath, address.toLowerCase(), {address, article, isFormer: former.includes(address)});
        add(byLoosePath, looseAddress(address), {address, article});
      }
      for (const address of names) add(byName, looseAddress(address), {address, article});
    }
    for (const address of byPath.keys()) {
      const folder = folderOf(address);
      add(byFolder, folder, address);
      for (let place = folder; place !== ''; place = folderOf(place)) folders.add(place);
    }
    const {defaultLocale} = options;
    const locales = new Set(articles.map(({locale}) => locale.toLowerCase()));
    const ids = new Set(articles.map(({locale, id}) => `${locale} ${id}`));
    const maps = {byPath, byLoosePath, byName, byFolder, folders, locales, ids, defaultLocale, rules};
    const bare = new Site({...maps, mounts: {bases: [], folders: []}});
    const find = (address: string, locale: string): unknown => bare.#find([address], locale, byPath);
    return new Site({...maps, mounts: guessMounts(articles, options, find)});
  }

  /**
   * Finds the article that a path means.
   * @param path decoded, without query and fragment; relative to the article, or with a leading `/` to the site.
   */
  article(path: string, from: PlacedArticle): FoundArticle | undefined {
    const addresses = this.addresses(path, from).map(pageAddress);
    return (
      this.#find(addresses, from.locale, this.index.byPath) ??
      this.#find(addresses, from.locale, this.index.byLoosePath, looseAddress) ??
      (this.index.rules?.byName && !path.includes('/') ? this.named(path, from) : undefined)
    );
  }

  /** Finds an article by its file's name, its title or another name of it; of several, the one nearest to the article. */
  named(name: string, from: PlacedArticle): FoundArticle | undefined {
    const wanted = looseAddress(withoutEnding(name));
    const entries = wanted === '' ? [] : (this.index.byName.get(wanted) ?? []);
    const distance = ({article: {path, id}}: Entry): number => stepsBetween(from.path ?? from.id, path ?? id);
    const nearest = [...entries].sort((first, second) => distance(first) - distance(second));
    const found = this.#best(nearest, from.locale);
    return found && {article: found.article, differsInCase: false};
  }

  /** The article that a path which leads nowhere was most likely meant for. */
  similar(path: string, from: PlacedArticle): PlacedArticle | undefined {
    const [address = ''] = this.addresses(path, from).map(pageAddress);
    const named = this.named(nameOf(address), from)?.article;
    if (named) return named;
    const siblings = this.index.byFolder.get(folderOf(address).toLowerCase()) ?? [];
    const meant = didYouMean(nameOf(address), siblings.map(nameOf));
    const found = siblings.find(sibling => nameOf(sibling) === meant);
    return found === undefined ? undefined : this.#best(this.index.byPath.get(found) ?? [], from.locale)?.article;
  }

  /** True when readers in a locale can open the article: in theirs, or in the default one. */
  has({id}: Pick<PlacedArticle, 'id'>, locale: string): boolean {
    return [locale, this.index.defaultLocale].some(known => this.index.ids.has(`${known} ${id}`));
  }

  /** True when the site has articles below a folder of its own, so that a path there could be one of them. */
  hasFolder(path: string): boolean {
    const [folder = ''] = this.#mounted(path.replace(/^\/+/, ''));
    return this.index.folders.has(folder.toLowerCase());
  }

  /** Where a path may lead, most likely first: below the content folder, with the path's ending. */
  addresses(path: string, {id, path: file = id}: Pick<PlacedArticle, 'id' | 'path'>): readonly string[] {
    if (path.startsWith('/')) return this.#mounted(path.replace(/^\/+/, ''));
    const alias = /^(?:@site|[@~])\/(.*)$/.exec(path)?.[1];
    if (alias !== undefined) return this.#mounted(alias);
    const folders = [folderOf(file), folderOf(id)];
    // Where pages end with a slash, their links lead one level deeper than those of files.
    if (!isIndex(file)) folders.push(withoutEnding(file), id);
    const places = folders.map(folder => joinPath(folder, path)).filter(place => place !== undefined);
    const fromRoot = joinPath('', path);
    return [...new Set([...places, ...(fromRoot === undefined ? [] : this.#mounted(fromRoot))])];
  }

  /** A path of the site as paths below the content folder: without what the site puts before it, with what it leaves out. */
  #mounted(path: string): readonly string[] {
    const stripped = [path];
    for (const base of this.index.mounts.bases) if (isBelow(path, base)) stripped.push(path.slice(base.length + 1));
    const bare = stripped.flatMap(address => [address, this.#withoutLocale(address)]);
    return [
      ...new Set(
        bare.flatMap(address => [address, ...this.index.mounts.folders.map(folder => `${folder}/${address}`)]),
      ),
    ];
  }

  #withoutLocale(path: string): string {
    const [first = '', ...rest] = path.split('/');
    return this.index.locales.has(first.toLowerCase().replaceAll('_', '-')) ? rest.join('/') : path;
  }

  #find(
    addresses: readonly string[],
    locale: string,
    entries: ReadonlyMap<string, readonly Entry[]>,
    keyOf = (address: string): string => address.toLowerCase(),
  ): FoundArticle | undefined {
    for (const address of addresses) {
      const key = keyOf(address);
      // Of a name without a letter nothing is left to compare.
      if (address !== '' && /(?:^|\/)(?:\/|$)/.test(key)) continue;
      const same = entries.get(key) ?? [];
      const found = this.#best(same, locale);
      if (found) return {...found, differsInCase: this.#differsInCase(address, found.article, same)};
    }
    return undefined;
  }

  #best(entries: readonly Entry[], locale: string): Entry | undefined {
    const {defaultLocale} = this.index;
    const rank = ({article, isFormer}: Entry): number =>
      (article.locale === locale ? 0 : article.locale === defaultLocale ? 1 : 2) +
      // An article that has an address goes before one that had it.
      (isFormer ? 0.5 : 0) +
      (article.omitted ? 3 : 0);
    return [...entries].sort((first, second) => rank(first) - rank(second))[0];
  }

  #differsInCase(address: string, article: PlacedArticle, entries: readonly Entry[]): boolean {
    const own = entries.filter(entry => entry.article === article).map(entry => entry.address);
    if (own.includes(address)) return false;
    const lower = address.toLowerCase();
    if (this.index.rules?.lowerCase && address === lower) return false;
    return own.some(known => known.toLowerCase() === lower);
  }
}

/** How many folders one goes up and down between two files. */
function stepsBetween(from: string, to: string): number {
  const first = folderOf(from).split('/').filter(Boolean);
  const second = folderOf(to).split('/').filter(Boolean);
  let common = 0;
  while (common < first.length && common < second.length && first[common] === second[common]) common++;
  return first.length + second.length - 2 * common;
}

function isBelow(path: string, base: string): boolean {
  return path === base || path.startsWith(`${base}/`);
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
