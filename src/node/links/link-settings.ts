import {matchLocale} from '../../core/locale.js';
import {routePattern} from '../../core/route-pattern.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {Dialect} from '../dialects/dialect.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import type {SiteArticle} from './article-addresses.js';
import type {LinkSettings} from './article-references.js';
import {findFilePlaces} from './file-places.js';
import {Site} from './site.js';
import {readSiteAddress} from './site-address.js';
import {SiteFiles} from './site-files.js';

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
export async function readLinkSettings({articles, siteFolders, config, dialect}: LinkSources): Promise<LinkSettings> {
  const {base, public: published, pages = []} = config.site ?? {};
  const places = siteFolders.length === 0 ? undefined : await findFilePlaces(siteFolders, published);
  const url = config.site?.url ?? (await readSiteAddress(siteFolders));
  const used = articles.map(({locale}) => locale);
  const defaultLocale = config.locale ?? matchLocale('en', used) ?? used[0] ?? 'en';
  const options = {defaultLocale, base, url, rules: dialect?.addresses};
  return {
    site: new Site(articles, options),
    files: places && (await SiteFiles.list(places)),
    url,
    pages: pages.map(routePattern),
    isForeign: dialect !== undefined || url !== undefined || base !== undefined,
    isPlain: dialect === undefined || dialect.name === 'github',
    byName: dialect === undefined || dialect.addresses?.byName === true,
  };
}
