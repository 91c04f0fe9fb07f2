import {realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';
import {checkConfig, loadConfig} from '../config/load-config.js';
import {DIALECTS, syntaxesOf} from '../dialects/all-dialects.js';
import type {Dialect} from '../dialects/dialect.js';
import {findSiteFolders} from '../dialects/site-folders.js';
import type {Syntax} from '../dialects/syntax/syntax.js';
import {translateMarkdown} from '../dialects/translate-markdown.js';
import {displayPath} from '../files/paths.js';
import {ErrorCollector, HelpletErrors} from '../helplet-errors.js';
import type {ProgressListener} from '../progress.js';
import {checkReferences} from './broken-links.js';
import {
  type ArticleSource,
  compileArticle,
  isBlank,
  type PendingArticle,
  readingMarkdown,
  type UnderstoodSource,
} from './compile-article.js';
import {type CompiledArticle, type CompiledContent, type OmittedArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';
import {findDuplicates, noArticles} from './drafts-and-duplicates.js';
import {findImages} from './find-images.js';
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
  /** What relative paths refer to, and what errors are relative to. Default: the process's. */
  readonly cwd?: string;
  /**
   * False to refuse a `helplet.config.js`, `.mjs` or `.ts` instead of running it, for content from people who may not run code
   * where the build runs. Default: true.
   */
  readonly configCode?: boolean;
  readonly onProgress?: ProgressListener;
}

interface CompileContext {
  readonly folder: string | undefined;
  readonly dialect: Dialect | undefined;
  readonly stats: ReadonlyMap<string, number> | undefined;
  readonly svgs: SvgImages;
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
  const {compiled, warnings} = await compileAll(
    ready,
    {folder, dialect: dialect && DIALECTS[dialect], stats, svgs},
    collector,
  );
  collector.errors.push(...(found?.errors ?? []));
  const errors = loaded === undefined ? collector.errors.filter(isSure) : collector.errors;
  if (compiled.length === 0) {
    if (errors.length > 0) return {content: undefined, errors};
    throw noArticles(options.content ?? options.jsonl, omitted.length);
  }

  const articles = compiled.sort((first, second) => compareText(first.article.id, second.article.id));
  const used = articles.map(({article}) => article.locale);
  // The articles of the default locale may be those with errors.
  const chosen = chooseLocales(
    used,
    errors.length > 0 && !used.includes(config.locale ?? '') ? {locales: config.locales} : config,
  );
  const content: CompiledContent = {
    config: placed,
    ...(dialect ? {dialect} : {}),
    ...chosen,
    articles,
    cleanSvgs: svgs.cleaned,
    omitted: omittedOf(pending, compiled, omitted),
    warnings: [
      ...(found?.warnings ?? []),
      ...warnings,
      ...checkReferences(articles),
      ...unknownStats(stats, articles, displayPath(options.stats ?? '', cwd)),
    ],
  };
  return {content, errors};
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

function overridesOf({title, locale}: CompileOptions): HelpletConfig {
  return checkConfig({...(title === undefined ? {} : {title}), ...(locale === undefined ? {} : {locale})}, 'options');
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

async function compileAll(
  sources: readonly UnderstoodSource[],
  {folder, dialect, stats, svgs}: CompileContext,
  collector: ErrorCollector,
): Promise<{compiled: CompiledArticle[]; warnings: readonly ContentWarning[]}> {
  const root = folder === undefined ? undefined : await realpath(folder);
  const syntaxes = syntaxesOf(dialect);
  const compiled: CompiledArticle[] = [];
  const warnings: ContentWarning[] = [];
  for (const source of sources) {
    warnings.push(...source.warnings, ...source.frontMatter.warnings);
    const result = await collector.collect(async () =>
      compileArticle(translated(source, syntaxes, warnings), stats?.get(source.id)),
    );
    if (!result) continue;
    if (isBlank(source.values.title)) {
      const message = `The title is empty; "${result.article.title}" takes its place.`;
      warnings.push({code: 'title-empty', message, where: source.file});
    }
    const images = await findImages(result, {root, path: source.path, svgs});
    compiled.push({...result, imageFiles: images.imageFiles});
    warnings.push(...images.warnings);
  }
  return {compiled, warnings};
}

/** The article in plain Helplet Markdown. */
function translated(
  source: UnderstoodSource,
  syntaxes: readonly Syntax[],
  warnings: ContentWarning[],
): UnderstoodSource {
  const {sourceLine} = source;
  const warn = (warning: Omit<ContentWarning, 'where'>, line: number): void => {
    warnings.push({...warning, where: whereInArticle(source, line)});
  };
  const {markdown, sourceLine: lineBefore} = readingMarkdown(source.file, () =>
    translateMarkdown(source.markdown, {article: source, syntaxes, warn}),
  );
  return {...source, markdown, ...(sourceLine ? {sourceLine: line => sourceLine(lineBefore(line))} : {})};
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
