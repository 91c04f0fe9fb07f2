import {matchLocale} from '../../core/locale.js';
import {routePattern} from '../../core/route-pattern.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {Dialect} from '../dialects/dialect.js';
import type {SiteArticle} from './article-addresses.js';
import type {LinkSettings} from './article-references.js';
import {findFilePlaces} from './file-places.js';
import {Site} from './site.js';
import {readSiteAddress} from './site-address.js';
import {SiteFiles} from './site-files.js';

export interface LinkSources {
  /** All articles, drafts included. */
  readonly articles: readonly SiteArticle[];
  /** The content folder; undefined where articles have none. */
  readonly folder: string | undefined;
  readonly config: Pick<HelpletConfig, 'locale' | 'site'>;
  /** What the articles were written for. */
  readonly dialect: Dialect | undefined;
}

/** Gathers what the links of all articles can lead to. */
export async function readLinkSettings({articles, folder, config, dialect}: LinkSources): Promise<LinkSettings> {
  const {base, public: published, pages = []} = config.site ?? {};
  const places = folder === undefined ? undefined : await findFilePlaces(folder, published);
  const url = config.site?.url ?? (places && (await readSiteAddress([places.content, ...places.above])));
  const used = articles.map(({locale}) => locale);
  const defaultLocale = config.locale ?? matchLocale('en', used) ?? used[0] ?? 'en';
  const options = {defaultLocale, base, url, rules: dialect?.addresses};
  return {
    site: new Site(articles, options),
    files: places && (await SiteFiles.list(places)),
    url,
    pages: pages.map(routePattern),
    isForeign: dialect !== undefined || url !== undefined || base !== undefined,
    byName: dialect === undefined || dialect.addresses?.byName === true,
  };
}
