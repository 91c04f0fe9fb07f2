import {routePattern} from '../../core/route-pattern.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {Dialect} from '../dialects/dialect.js';
import type {SiteArticle} from './article-addresses.js';
import type {LinkSettings} from './article-references.js';
import {findFilePlaces} from './file-places.js';
import {Site} from './site.js';
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
  const {url, base, public: published, pages = []} = config.site ?? {};
  const places = folder === undefined ? undefined : await findFilePlaces(folder, published);
  const basePath = base ?? (url === undefined ? undefined : new URL(url).pathname);
  return {
    site: new Site(articles, {
      defaultLocale: config.locale ?? 'en',
      base: basePath === '/' && base === undefined ? undefined : basePath,
      rules: dialect?.addresses,
    }),
    files: places && (await SiteFiles.list(places)),
    url,
    pages: pages.map(routePattern),
    isForeign: dialect !== undefined || config.site !== undefined,
    isPlain: dialect === undefined || dialect.name === 'github',
    byName: dialect === undefined || dialect.addresses?.byName === true,
  };
}
