import {dirname} from 'node:path/posix';
import {compact, mostUsed} from '../help-desks/help-desk.js';
import type {ImportedArticle, ImportedContent} from '../imported-content.js';
import type {PageFacts} from './page-facts.js';

/** Names of HTML pages. */
export const PAGE = /\.(?:html?|xhtml)$/i;

export interface Page {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly facts: PageFacts;
  /** The article of the page. */
  readonly html: string;
}

/** Makes articles of pages: translations share a key, and folders are categories where pages name none. */
export function articlesOfPages(
  all: readonly Page[],
  {url, locale}: {readonly url: URL; readonly locale?: string},
): ImportedContent {
  const pages = all.filter(({facts}) => facts.redirectsTo === undefined);
  const defaultLocale = locale ?? mostUsed(pages.flatMap(({facts}) => facts.locale ?? [])) ?? 'en';
  const keys = keysOf(pages, url, defaultLocale);
  const aliases = aliasesOf(all, url);
  const bases = basesOf(pages).map(base => new URL(base));
  const folderNames = new Map(
    pages.flatMap(({path, facts}) => (isIndex(path) && facts.title ? [[dirname(path), facts.title] as const] : [])),
  );
  const articles = pages.map(({path, facts, html}): ImportedArticle => {
    const {title, locale: language = defaultLocale, breadcrumbs, description, keywords, published, updated} = facts;
    const address = addressOf(path, url);
    const key = keys.get(path) ?? path;
    const names = breadcrumbs.length > 0 ? breadcrumbs : folderTitles(path, key, folderNames);
    const others = aliases.get(address) ?? [];
    return compact<ImportedArticle>({
      key,
      path: key,
      locale: language,
      title: title ?? wordsOf(key.slice(key.lastIndexOf('/') + 1)),
      html,
      description,
      category: names[0],
      topic: names.length > 1 ? names.at(-1) : undefined,
      keywords,
      published,
      updated,
      address,
      otherAddresses: [...canonicalOf(facts, address), ...others, ...bases.map(base => addressOf(path, base))],
      formerIds: [path, ...others.map(other => new URL(other).pathname.slice(1))],
      where: path,
    });
  });
  return {
    source: 'html',
    articles,
    defaultLocale,
    categories: [],
    hosts: new Set([url, ...bases].map(({host}) => host)),
    targetOf: ({host, pathname}) =>
      [url, ...bases].some(base => base.host === host) && !/\.(?!x?html?$)\w+$/i.test(pathname)
        ? {kind: 'article', key: pathname, certain: false}
        : undefined,
  };
}

/** The address of a page of the folder, where the folder is a site. */
export function addressOf(path: string, url: URL): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), url).href;
}

function canonicalOf({canonical}: PageFacts, address: string): readonly string[] {
  return canonical && URL.canParse(canonical, address) ? [new URL(canonical, address).href] : [];
}

/** Pages that send visitors on at once are other addresses of the page that they lead to. */
function aliasesOf(pages: readonly Page[], url: URL): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const {path, facts} of pages) {
    const address = addressOf(path, url);
    if (facts.redirectsTo === undefined || !URL.canParse(facts.redirectsTo, address)) continue;
    const target = new URL(facts.redirectsTo, address).href;
    aliases.set(target, [...(aliases.get(target) ?? []), address]);
  }
  return aliases;
}

/** A page that stands for its folder: `faq/index.html`, but not the start page. */
function isIndex(path: string): boolean {
  return /\/index\.\w+$/.test(path);
}

/** What the folders of a page are called: the title of the page that stands for each, in its language or the default one. */
function folderTitles(path: string, key: string, titles: ReadonlyMap<string, string>): readonly string[] {
  const folders = key.split('/').slice(0, isIndex(path) ? undefined : -1);
  return folders.map((folder, index) => {
    const name = folders.slice(0, index + 1).join('/');
    const own = [...titles].find(([each]) => each.endsWith(`/${name}`) && path.startsWith(`${each}/`));
    return own?.[1] ?? titles.get(name) ?? wordsOf(folder);
  });
}

/** Where the site was, as far as its pages tell by their canonical addresses. */
function basesOf(pages: readonly Page[]): readonly string[] {
  const bases = pages.flatMap(({path, facts: {canonical}}) => {
    if (!canonical || !URL.canParse(canonical)) return [];
    const {origin, pathname} = new URL(canonical);
    const ending = `/${shortPath(path)}`;
    const short = shortPath(pathname);
    return short.endsWith(ending) ? [`${origin}${short.slice(0, -ending.length)}/`] : [];
  });
  return [...new Set(bases)];
}

/** `/faq/`, `/faq/index.html` and `/faq.html` are mostly the same page. */
function shortPath(path: string): string {
  return path
    .replace(PAGE, '')
    .replace(/(^|\/)index$/, '$1')
    .replace(/\/$/, '');
}

/** One key for a page in all its languages: its path without the folder of a language. */
function keysOf(pages: readonly Page[], url: URL, defaultLocale: string): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const byAddress = new Map<string, string>();
  for (const {path, facts} of pages) {
    const parts = path.replace(PAGE, '').split('/');
    const language = (facts.locale ?? defaultLocale).toLowerCase();
    const at = parts.findIndex(
      part => part.toLowerCase().replace('_', '-') === language || part.toLowerCase() === language.split('-')[0],
    );
    const plain = parts.filter((_part, index) => index !== at || parts.length === 1);
    // `faq/index.html` is the page of its folder.
    if (plain.at(-1) === 'index' && plain.length > 1) plain.pop();
    keys.set(path, plain.join('/'));
    byAddress.set(addressOf(path, url), path);
  }
  // Pages that name each other as translations share the key of the default language's page.
  for (const {path, facts} of pages) {
    if ((facts.locale ?? defaultLocale) === defaultLocale) continue;
    const href = facts.alternates.get(defaultLocale);
    const address = addressOf(path, url);
    const original = href && URL.canParse(href, address) ? byAddress.get(new URL(href, address).href) : undefined;
    const key = original && keys.get(original);
    if (key) keys.set(path, key);
  }
  return keys;
}

/** `getting-started` reads `Getting started`. */
function wordsOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
