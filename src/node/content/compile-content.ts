import {realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';
import {checkConfig, loadConfig} from '../config/load-config.js';
import {DIALECTS} from '../dialects/all-dialects.js';
import {findSiteFolders} from '../dialects/site-folders.js';
import {displayPath} from '../files/paths.js';
import {ErrorCollector, HelpletErrors} from '../helplet-errors.js';
import type {SiteArticle} from '../links/article-addresses.js';
import {AssetFiles} from '../links/asset-files.js';
import {checkLinks, groupByTarget} from '../links/check-links.js';
import {readLinkSettings} from '../links/link-settings.js';
import type {ProgressListener} from '../progress.js';
import type {ArticleSource, PendingArticle} from './compile-article.js';
import {compileArticles} from './compile-articles.js';
import type {CompiledArticle, CompiledContent, OmittedArticle} from './compiled-content.js';
import {findDuplicates, noArticles} from './drafts-and-duplicates.js';
import {type GitDates, readGitDates, withDates} from './git-dates.js';
import {chooseLocales} from './ids-and-locales.js';
import {findFolderArticles} from './read-folder.js';
import {findJsonlArticles} from './read-jsonl.js';
import {readStats, unknownStats} from './read-stats.js';
import {SvgImages} from './svg-images.js';
import {understandSources} from './understand-sources.js';

export interface CompileOptions {
  /** Folder of Markdown articles. Give either this or `jsonl`. */
  readonly content?: string;
  /** JSON Lines file of articles: `{"id", "title", "body", …}`. */
  readonly jsonl?: string;
  /** JSON file of article ids and their views; overrides the front matter. */
  readonly stats?: string;
  /** Overrides the config's title. */
  readonly title?: string;
  /** BCP 47; overrides the config's locale. */
  readonly locale?: string;
  /** Takes dates that front matter does not give from `git`; overrides the config. */
  readonly dates?: 'git';
  /** What relative paths refer to, and what errors are relative to. Default: the process's. */
  readonly cwd?: string;
  /**
   * False to refuse a `helplet.config.js`, `.mjs` or `.ts` instead of running it, for content from people who may not run code
   * where the build runs. Default: true.
   */
  readonly configCode?: boolean;
  /**
   * Threads that read articles besides the main one; 0 for none. The bundle is the same. Default: one for each core up to 4 for large
   * help centres, none for those of less than some 10 MB of Markdown.
   */
  readonly threads?: number;
  readonly onProgress?: ProgressListener;
}

/** Errors that may come from a config that could not be read, rather than from the articles. */
const CONFIG_DEPENDENT = new Set<string>(['content/too-large', 'content/duplicate-id']);

/** What could be compiled, and what could not. */
export interface CompileAttempt {
  /** The articles without errors; undefined when all have some. */
  readonly content: CompiledContent | undefined;
  readonly errors: readonly HelpletError[];
}

/**
 * Reads and checks all articles of a folder or JSON Lines file.
 * @throws {HelpletErrors} with everything that is wrong, in all files.
 */
export async function compileContent(options: CompileOptions): Promise<CompiledContent> {
  const {content, errors} = await tryCompile(options);
  if (content && errors.length === 0) return content;
  throw new HelpletErrors(errors);
}

/**
 * Does the same, but an error in one file hides nothing of the others.
 * @throws {HelpletError} where there is nothing to compile: `cli/usage`, `content/folder-not-found`, `content/no-articles` or
 *   `bundle/locale`.
 */
export async function tryCompile(options: CompileOptions): Promise<CompileAttempt> {
  const {cwd = process.cwd()} = options;
  const folder = await contentFolder(options, cwd);
  const collector = new ErrorCollector();
  const loaded = await collector.collect(() =>
    folder === undefined ? {} : loadConfig(folder, {cwd, configCode: options.configCode}),
  );
  const overrides = await collector.collect(() => overridesOf(options));
  const config: HelpletConfig = {...loaded, ...overrides};
  const stats = await collector.collect(() =>
    options.stats === undefined ? undefined : readStats(options.stats, cwd),
  );

  const siteFolders = folder === undefined ? [] : await findSiteFolders(folder);
  const found = await collector.collect(() =>
    folder === undefined
      ? findJsonlArticles(options.jsonl ?? '', config, cwd)
      : findFolderArticles(folder, siteFolders, config, cwd),
  );
  const svgs = new SvgImages();
  const pending = found?.articles ?? [];
  const sources = await readAll(pending, collector, options);
  const {
    articles: ready,
    omitted,
    dialect,
    config: placed,
  } = await understandSources(sources, folder, siteFolders, config);
  collector.errors.push(...findDuplicates(ready));
  const dates = await collector.collect(() => datesOf(folder, config, cwd));
  const rules = dialect && DIALECTS[dialect];
  const links = await readLinkSettings({
    articles: linkTargets(pending, sources, omitted),
    siteFolders,
    config,
    dialect: rules,
  });
  const around = siteFolders.map(({path, names}) => ({path, names}));
  const included = folder === undefined ? undefined : {folder: await realpath(folder), around};
  const {linked, warnings} = await compileArticles(
    dates ? withDates(ready, dates) : ready,
    {
      settings: {dialect, links, ...(included ? {included} : {})},
      stats,
      files: new AssetFiles(svgs, config.images?.maxWidth),
      threads: options.threads,
    },
    collector,
  );
  collector.errors.push(...(found?.errors ?? []));
  const errorsSoFar = (): readonly HelpletError[] =>
    loaded === undefined ? collector.errors.filter(isSure) : collector.errors;
  if (linked.length === 0) {
    if (errorsSoFar().length > 0) return {content: undefined, errors: errorsSoFar()};
    throw noArticles(options.content ?? options.jsonl, omitted.length);
  }

  const used = linked.map(({compiled}) => compiled.article.locale);
  // Its articles may be those with errors.
  const lacksDefault = errorsSoFar().length > 0 && !used.includes(config.locale ?? '');
  const chosen = lacksDefault ? undefined : await collector.collect(() => chooseLocales(used, config));
  const locales = chosen ?? chooseLocales(used, {locales: config.locales});
  const checked = checkLinks(linked, locales.defaultLocale);
  const articles = checked.articles.sort((first, second) => compareText(first.article.id, second.article.id));
  const content: CompiledContent = {
    config: placed,
    ...(dialect ? {dialect} : {}),
    ...locales,
    articles,
    cleanSvgs: svgs.cleaned,
    omitted: omittedOf(pending, articles, omitted),
    warnings: [
      ...(found?.warnings ?? []),
      ...groupByTarget(warnings),
      ...checked.warnings,
      ...unknownStats(stats, articles, displayPath(options.stats ?? '', cwd)),
    ],
  };
  return {content, errors: errorsSoFar()};
}

async function contentFolder({content, jsonl}: CompileOptions, cwd: string): Promise<string | undefined> {
  if ((content === undefined) === (jsonl === undefined)) {
    throw new HelpletError('cli/usage', 'Give either a content folder or a JSON Lines file.', {
      fix: 'For a folder of Markdown articles: helplet build articles --out dist/help',
    });
  }
  if (content === undefined) return undefined;
  const folder = resolve(cwd, content);
  let cause: unknown;
  try {
    if ((await stat(folder)).isDirectory()) return folder;
  } catch (error) {
    cause = error;
  }
  throw new HelpletError('content/folder-not-found', 'There is no such content folder.', {
    where: displayPath(folder, cwd),
    fix: 'Give the path of the folder that holds your Markdown articles.',
    cause,
  });
}

function datesOf(
  folder: string | undefined,
  {dates}: HelpletConfig,
  cwd: string,
): Promise<ReadonlyMap<string, GitDates> | undefined> {
  if (folder === undefined || dates !== 'git') return Promise.resolve(undefined);
  return readGitDates(folder, displayPath(folder, cwd));
}

function overridesOf({title, locale, dates}: CompileOptions): HelpletConfig {
  const given = Object.entries({title, locale, dates}).filter(([, value]) => value !== undefined);
  return checkConfig(Object.fromEntries(given), 'options');
}

/** Reads all articles before the first is compiled, because what a link means depends on the others. */
async function readAll(
  pending: readonly PendingArticle[],
  collector: ErrorCollector,
  {onProgress}: CompileOptions,
): Promise<readonly ArticleSource[]> {
  const sources: ArticleSource[] = [];
  for (const [done, next] of pending.entries()) {
    onProgress?.({stage: 'reading', done, total: pending.length});
    const source = await collector.collect(() => next.read());
    if (source) sources.push(source);
  }
  return sources;
}

/** What links can lead to: drafts as well, and articles whose files have errors, since links to those are no mistake. */
function linkTargets(
  pending: readonly PendingArticle[],
  sources: readonly ArticleSource[],
  omitted: readonly OmittedArticle[],
): readonly SiteArticle[] {
  const reasons = new Map(omitted.map(({file, reason}) => [file, reason]));
  const read = new Set(sources.map(({file}) => file));
  const unread = pending.filter(({file}) => !read.has(file));
  return [
    ...sources.map(source => ({...source, omitted: reasons.get(source.file)})),
    ...unread.map(({id, locale}) => ({id, locale, markdown: '', values: {}})),
  ];
}

function omittedOf(
  pending: readonly PendingArticle[],
  compiled: readonly CompiledArticle[],
  omitted: readonly OmittedArticle[],
): readonly OmittedArticle[] {
  const known = new Set([...compiled, ...omitted].map(({file}) => file));
  const failed = pending.filter(({file}) => !known.has(file));
  return [...omitted, ...failed.map(({file, id, locale}): OmittedArticle => ({file, id, locale, reason: 'error'}))];
}

/** False for an error that a config which could not be read may have caused. */
function isSure({code}: HelpletError): boolean {
  return !CONFIG_DEPENDENT.has(code);
}
