import {matchLocale} from '../../core/locale.js';
import {type RoutePattern, routePattern} from '../../core/route-pattern.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {Dialect} from '../dialects/dialect.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import type {SiteArticle} from './article-addresses.js';
import {findFilePlaces} from './file-places.js';
import {Site, type SiteIndex} from './site.js';
import {readSiteAddress} from './site-address.js';
import {type FileIndex, listSiteFiles, SiteFiles} from './site-files.js';

/** What all articles of a site have in common, in nothing but plain values, so that threads can have it too. */
export interface LinkIndex {
  readonly site: SiteIndex;
  /** Undefined where articles have no folder. */
  readonly files: FileIndex | undefined;
  /** Where the site is on the web, with `/` at the end; undefined when nobody knows. */
  readonly url: string | undefined;
  /** Pages of the host's site that links may lead to, as globs. */
  readonly pages: readonly string[];
  /** True when paths of the site are those of the site that the articles were written for, not of the one that shows them. */
  readonly isForeign: boolean;
  /** True for Markdown that is written for no generator, whose links are paths of files. */
  readonly isPlain: boolean;
  /** True where a picture's name alone may mean a file in any folder. */
  readonly byName: boolean;
}

/** The same, ready to be asked. */
export interface LinkSettings extends Omit<LinkIndex, 'site' | 'files' | 'pages'> {
  readonly site: Site;
  readonly files: SiteFiles | undefined;
  readonly pages: readonly RoutePattern[];
}

export interface LinkSources {
  /** All articles, drafts included. */
  readonly articles: readonly SiteArticle[];
  /** The content folder and those above it; none where articles have no folder. */
  readonly siteFolders: readonly SiteFolder[];
  readonly config: Pick<HelpletConfig, 'locale' | 'site'>;
  /** What the articles were written for. */
  readonly dialect: Dialect | undefined;
}

/** Gathers what the links of all articles can lead to. */
export async function readLinkSettings({articles, siteFolders, config, dialect}: LinkSources): Promise<LinkIndex> {
  const {base, public: published, pages = []} = config.site ?? {};
  const places = siteFolders.length === 0 ? undefined : await findFilePlaces(siteFolders, published);
  const url = config.site?.url ?? (await readSiteAddress(siteFolders));
  const used = articles.map(({locale}) => locale);
  const defaultLocale = config.locale ?? matchLocale('en', used) ?? used[0] ?? 'en';
  const options = {defaultLocale, base, url, rules: dialect?.addresses};
  return {
    site: Site.of(articles, options).index,
    files: places && (await listSiteFiles(places)),
    url,
    pages,
    isForeign: dialect !== undefined || url !== undefined || base !== undefined,
    isPlain: dialect === undefined || dialect.name === 'github',
    byName: dialect === undefined || dialect.addresses?.byName === true,
  };
}

export function openLinks({site, files, pages, ...rest}: LinkIndex): LinkSettings {
  return {...rest, site: new Site(site), files: files && new SiteFiles(files), pages: pages.map(routePattern)};
}
