import {isRecord} from '../../core/is-record.js';
import {matchLocale} from '../../core/locale.js';
import type {HelpletConfig} from '../config/config-types.js';
import {DIALECTS} from '../dialects/all-dialects.js';
import {detectDialect} from '../dialects/detect-dialect.js';
import type {DialectName} from '../dialects/dialect.js';
import {understandFrontMatter} from '../dialects/front-matter-keys.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import {placeArticles} from '../navigation/place-articles.js';
import type {ArticleSource, UnderstoodSource} from './compile-article.js';
import type {OmittedArticle} from './compiled-content.js';
import {sortOut} from './drafts-and-duplicates.js';

export interface UnderstoodSources {
  /** Those that are published. */
  readonly articles: readonly UnderstoodSource[];
  readonly omitted: readonly OmittedArticle[];
  /** What they were written for; undefined for plain Markdown. */
  readonly dialect: DialectName | undefined;
  /** With the order of the groups that were found. */
  readonly config: HelpletConfig;
}

/** Reads front matter and places in the terms of the generator that the articles were written for. */
export async function understandSources(
  sources: readonly ArticleSource[],
  folder: string | undefined,
  siteFolders: readonly SiteFolder[],
  config: HelpletConfig,
): Promise<UnderstoodSources> {
  const dialect = config.dialect ?? (await detectDialect(siteFolders, sources));
  const keys = dialect && DIALECTS[dialect].frontMatter;
  const understood = withCascades(sources).map(
    (source): UnderstoodSource => ({...source, frontMatter: understandFrontMatter(source, keys)}),
  );
  const {articles, omitted} = sortOut(understood, dialect);
  if (folder === undefined) return {articles, omitted, dialect, config};
  const used = articles.map(({locale}) => locale);
  const defaultLocale = config.locale ?? matchLocale('en', used) ?? used[0] ?? 'en';
  const placed = await placeArticles(articles, understood, {folder, siteFolders, dialect, defaultLocale, config});
  return {...placed, omitted, dialect};
}

/** In Hugo, an `_index.md` may give values to all articles below it. */
function withCascades(sources: readonly ArticleSource[]): readonly ArticleSource[] {
  const cascades = sources.flatMap(({id, locale, values}) => {
    const folder = /^(.*\/)?_index$/.exec(id);
    return folder && isRecord(values.cascade) ? [{locale, folder: folder[1] ?? '', values: values.cascade}] : [];
  });
  if (cascades.length === 0) return sources;
  // The nearest folder counts.
  cascades.sort((a, b) => a.folder.length - b.folder.length);
  return sources.map(source => {
    const above = cascades.filter(({folder, locale}) => locale === source.locale && source.id.startsWith(folder));
    return {...source, values: Object.assign({}, ...above.map(({values}) => values), source.values)};
  });
}
