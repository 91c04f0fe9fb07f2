import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';
import {checkConfig, loadConfig} from '../config/load-config.js';
import {DIALECTS, syntaxesOf} from '../dialects/all-dialects.js';
import type {Syntax} from '../dialects/syntax/syntax.js';
import {translateMarkdown} from '../dialects/translate-markdown.js';
import {displayPath} from '../files/paths.js';
import {ErrorCollector, HelpletErrors} from '../helplet-errors.js';
import {ArticleReferences} from '../links/article-references.js';
import {AssetFiles} from '../links/asset-files.js';
import {checkLinks, type LinkedArticle} from '../links/check-links.js';
import {readLinkSettings} from '../links/link-settings.js';
import type {ProgressListener} from '../progress.js';
import {type ArticleSource, compileArticle, isBlank, type PendingArticle} from './compile-article.js';
import {type CompiledArticle, type CompiledContent, type OmittedArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning, LineWarning, WarnOfLine} from './content-warning.js';
import {findDuplicates, noArticles} from './drafts-and-duplicates.js';
import {chooseLocales} from './ids-and-locales.js';
import {type FoundArticles, findFolderArticles} from './read-folder.js';
import {findJsonlArticles} from './read-jsonl.js';
import {readStats, unknownStats} from './read-stats.js';
import {SvgImages} from './svg-images.js';

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
  readonly config: HelpletConfig;
  readonly stats: ReadonlyMap<string, number> | undefined;
  readonly svgs: SvgImages;
  /** Articles whose files have errors. Links to them are no mistake. */
  readonly unread: readonly PendingArticle[];
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
 * @throws {HelpletError} where there is nothing to compile: `cli/usage`, `content/folder-not-found` or `content/no-articles`.
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

  const found = await collector.collect(() => findArticles(folder, options, config, cwd));
  const svgs = new SvgImages();
  const pending = found?.articles ?? [];
  const sources = await readAll(pending, collector, options);
  const unread = without(pending, sources);
  const {linked, drafts, warnings} = await compileAll(sources, {folder, config, stats, svgs, unread}, collector);
  collector.errors.push(...(found?.errors ?? []));
  const errorsSoFar = (): readonly HelpletError[] =>
    loaded === undefined ? collector.errors.filter(isSure) : collector.errors;
  if (linked.length === 0) {
    if (errorsSoFar().length > 0) return {content: undefined, errors: errorsSoFar()};
    throw noArticles(options.content ?? options.jsonl, drafts.length);
  }

  const used = linked.map(({compiled}) => compiled.article.locale);
  // Its articles may be those with errors.
  const lacksDefault = errorsSoFar().length > 0 && !used.includes(config.locale ?? '');
  const chosen = lacksDefault ? undefined : await collector.collect(() => chooseLocales(used, config));
  const locales = chosen ?? chooseLocales(used, {locales: config.locales});
  const checked = checkLinks(linked, locales.defaultLocale);
  const articles = checked.articles.sort((first, second) => compareText(first.article.id, second.article.id));
  const content: CompiledContent = {
    config,
    ...locales,
    articles,
    cleanSvgs: svgs.cleaned,
    omitted: omittedOf(pending, articles, drafts),
    warnings: [
      ...warnings,
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

function overridesOf({title, locale}: CompileOptions): HelpletConfig {
  return checkConfig({...(title === undefined ? {} : {title}), ...(locale === undefined ? {} : {locale})}, 'options');
}

function findArticles(
  folder: string | undefined,
  {jsonl = ''}: CompileOptions,
  config: HelpletConfig,
  cwd: string,
): Promise<FoundArticles> {
  return folder === undefined ? findJsonlArticles(jsonl, config, cwd) : findFolderArticles(folder, config, cwd);
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
  sources: readonly ArticleSource[],
  {folder, config, stats, svgs, unread}: CompileContext,
  collector: ErrorCollector,
): Promise<{linked: readonly LinkedArticle[]; drafts: readonly ArticleSource[]; warnings: readonly ContentWarning[]}> {
  const dialect = config.dialect && DIALECTS[config.dialect];
  const syntaxes = syntaxesOf(dialect);
  const known = [...sources, ...unread.map(({id, locale}) => ({id, locale, markdown: '', values: {}}))];
  const settings = await readLinkSettings({articles: known, folder, config, dialect});
  const files = new AssetFiles(svgs);
  const linked: LinkedArticle[] = [];
  const drafts: ArticleSource[] = [];
  const warnings: ContentWarning[] = [];
  for (const source of sources) {
    const found: ContentWarning[] = [];
    const warn: WarnOfLine = (warning, line) => found.push(locate(warning, line, source));
    const references = new ArticleReferences(source, settings, warn);
    const result = await collector.collect(async () =>
      compileArticle(translated(source, syntaxes, references, warn), stats?.get(source.id)),
    );
    if (result === 'draft') drafts.push(source);
    if (!result || result === 'draft') continue;
    if (isBlank(source.values.title)) {
      const message = `The title is empty; "${result.article.title}" takes its place.`;
      warnings.push({code: 'title-empty', message, where: source.file});
    }
    const {assetFiles, imageSizes} = await files.of(references.assets, warn);
    const compiled = {...result, article: {...result.article, ...imageSizes}, assetFiles};
    linked.push({compiled, references});
    warnings.push(...found);
  }
  collector.errors.push(...findDuplicates(sources.filter(source => !drafts.includes(source))));
  return {linked, drafts, warnings};
}

/** The article in plain Helplet Markdown. */
function translated(
  source: ArticleSource,
  syntaxes: readonly Syntax[],
  references: ArticleReferences,
  warn: WarnOfLine,
): ArticleSource {
  const {sourceLine} = source;
  const options = {article: source, syntaxes, references, warn};
  const {markdown, sourceLine: lineBefore} = translateMarkdown(source.markdown, options);
  return {...source, markdown, ...(sourceLine ? {sourceLine: line => sourceLine(lineBefore(line))} : {})};
}

/** A warning with its place in the file, and the edit that mends it. */
function locate({replacement, ...warning}: LineWarning, line: number, source: ArticleSource): ContentWarning {
  const {file, sourceLine} = source;
  const {address: from} = warning;
  const canEdit = sourceLine !== undefined && from !== undefined && replacement !== undefined && replacement !== from;
  return {
    ...warning,
    where: whereInArticle(source, line),
    ...(canEdit ? {edit: {file, line: sourceLine(line), from, to: replacement}} : {}),
  };
}

function omittedOf(
  pending: readonly PendingArticle[],
  compiled: readonly CompiledArticle[],
  drafts: readonly ArticleSource[],
): readonly OmittedArticle[] {
  const unready = new Set(drafts.map(({file}) => file));
  return without(pending, compiled).map(({file, id, locale}) => ({
    file,
    id,
    locale,
    reason: unready.has(file) ? 'draft' : 'error',
  }));
}

function without<T extends {readonly file: string}>(
  all: readonly T[],
  some: readonly {readonly file: string}[],
): readonly T[] {
  const files = new Set(some.map(({file}) => file));
  return all.filter(({file}) => !files.has(file));
}

/** False for an error that a config which could not be read may have caused. */
function isSure({code}: HelpletError): boolean {
  return !CONFIG_DEPENDENT.has(code);
}
