import {pageAddress, readAddress} from './address.js';
import type {SiteArticle} from './article-addresses.js';

/** What is known of the addresses of a site. */
export interface SiteBase {
  /** The path that they begin with: `/docs/`. Default: guessed from the links. */
  readonly base?: string | undefined;
  /** Where the site is on the web, with the path that its addresses begin with. */
  readonly url?: string | undefined;
}

/** How paths of the site differ from paths below the content folder. */
export interface Mounts {
  /** What stands before the content's paths on the site: `docs` where `/docs/a` is `a.md`. */
  readonly bases: readonly string[];
  /** What the site leaves out: `docs` where `/a` is `docs/a.md`. */
  readonly folders: readonly string[];
}

const SITE_LINK = /(?:\]\(|\]:[ \t]*|(?:href|link|to|url)[ \t]*[=:][ \t]*)<?["']?\/(?!\/)([^\s)"'<>]*)/g;
/** Links that have to speak for a guess, and their share in those that it is about. */
const FEWEST = 2;
const LEAST_SHARE = 0.5;
/** Many links say no more than some. */
const MOST_LINKS = 4000;

/**
 * Guesses from the links of all articles where the site has its pages.
 * @param given as the configuration has it: then nothing is guessed about what stands before paths.
 * @param find what an address means without any guess.
 */
export function guessMounts(
  articles: readonly SiteArticle[],
  given: SiteBase,
  find: (address: string, locale: string) => unknown,
): Mounts {
  const links = new Map<string, string>();
  for (const {markdown, locale} of articles) {
    if (links.size > MOST_LINKS) break;
    for (const [, path = ''] of markdown.matchAll(SITE_LINK)) links.set(pageAddress(readAddress(path).path), locale);
  }
  const unknown = [...links].filter(([path, locale]) => path !== '' && !find(path, locale));
  const leads = (path: string, locale: string): boolean => find(path, locale) !== undefined;

  const firsts = unknown.flatMap(([path]) => {
    const [first = '', second = '', third] = path.split('/');
    return [...(second === '' ? [] : [first]), ...(third === undefined ? [] : [`${first}/${second}`])];
  });
  const bases = likely(frequent(firsts, FEWEST), candidate => {
    const below = unknown.filter(([path]) => path.startsWith(`${candidate}/`));
    return [below.filter(([path, locale]) => leads(path.slice(candidate.length + 1), locale)).length, below.length];
  });
  const parents = articles.flatMap(({path = ''}) => {
    const names = path.split('/').slice(0, -1);
    return names.slice(0, 3).map((_name, depth) => names.slice(0, depth + 1).join('/'));
  });
  const main = frequent(parents, articles.length * LEAST_SHARE);
  const folders = likely(main, candidate => [
    unknown.filter(([path, locale]) => leads(`${candidate}/${path}`, locale)).length,
    unknown.length,
  ]);
  const own = pageAddress(given.base ?? new URL(given.url ?? 'https://site.invalid').pathname);
  return {bases: [own, ...(given.base === undefined ? bases : [])].filter(Boolean), folders};
}

/** The candidates that enough links speak for, best first. */
function likely(
  candidates: readonly string[],
  count: (candidate: string) => readonly [hits: number, all: number],
): readonly string[] {
  return candidates
    .map(candidate => {
      const [hits, all] = count(candidate);
      return {candidate, hits, isLikely: hits >= FEWEST && hits / all >= LEAST_SHARE};
    })
    .filter(({isLikely}) => isLikely)
    .sort((first, second) => second.hits - first.hits)
    .map(({candidate}) => candidate);
}

/** The names that stand in a list often enough, each once. */
function frequent(names: readonly string[], least: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([name]) => name);
}
