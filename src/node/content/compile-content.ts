import {realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {HelpletError} from '../../core/errors.js';
import {compareText} from '../compare-text.js';
import type {HelpletConfig} from '../config/config-types.js';
import {checkConfig, loadConfig} from '../config/load-config.js';
import {DIALECTS, syntaxesOf} from '../dialects/all-dialects.js';
import {IncludedFiles} from '../dialects/included-files.js';
import type {Syntax} from '../dialects/syntax/syntax.js';
import {translateMarkdown} from '../dialects/translate-markdown.js';
import {displayPath} from '../files/paths.js';
import {ErrorCollector, HelpletErrors} from '../helplet-errors.js';
import type {ProgressListener} from '../progress.js';
import {checkReferences} from './broken-links.js';
import {type ArticleSource, compileArticle, isBlank, type PendingArticle} from './compile-article.js';
import {type CompiledArticle, type CompiledContent, type OmittedArticle, whereInArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';
import {findDuplicates, noArticles} from './drafts-and-duplicates.js';
import {findImages} from './find-images.js';
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

  const found = await collector.collect(() => findArticles(folder, options, config, cwd));
  const svgs = new SvgImages();
  const pending = found?.articles ?? [];
  const sources = await readAll(pending, collector, options);
  const {compiled, drafts, warnings} = await compileAll(sources, {folder, config, stats, svgs}, collector);
  collector.errors.push(...(found?.errors ?? []));
  const errors = loaded === undefined ? collector.errors.filter(isSure) : collector.errors;
  if (compiled.length === 0) {
    if (errors.length > 0) return {content: undefined, errors};
    throw noArticles(options.content ?? options.jsonl, drafts.length);
  }

  const articles = compiled.sort((first, second) => compareText(first.article.id, second.article.id));
  const used = articles.map(({article}) => article.locale);
  // The articles of the default locale may be those with errors.
  const chosen = chooseLocales(
    used,
    errors.length > 0 && !used.includes(config.locale ?? '') ? {locales: config.locales} : config,
  );
  const content: CompiledContent = {
    config,
    ...chosen,
    articles,
    cleanSvgs: svgs.cleaned,
    omitted: omittedOf(pending, compiled, drafts),
    warnings: [
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
  {folder, config, stats, svgs}: CompileContext,
  collector: ErrorCollector,
): Promise<{compiled: CompiledArticle[]; drafts: readonly ArticleSource[]; warnings: readonly ContentWarning[]}> {
  const root = folder === undefined ? undefined : await realpath(folder);
  const syntaxes = syntaxesOf(config.dialect && DIALECTS[config.dialect]);
  const included = root === undefined ? undefined : new IncludedFiles(root);
  const compiled: CompiledArticle[] = [];
  const drafts: ArticleSource[] = [];
  const warnings: ContentWarning[] = [];
  for (const source of sources) {
    const result = await collector.collect(async () =>
      compileArticle(translated(source, syntaxes, included, warnings), stats?.get(source.id)),
    );
    if (result === 'draft') drafts.push(source);
    if (!result || result === 'draft') continue;
    if (isBlank(source.values.title)) {
      const message = `The title is empty; "${result.article.title}" takes its place.`;
      warnings.push({code: 'title-empty', message, where: source.file});
    }
    const images = await findImages(result, {root, path: source.path, svgs});
    compiled.push({...result, imageFiles: images.imageFiles});
    warnings.push(...images.warnings);
  }
  collector.errors.push(...findDuplicates(sources.filter(source => !drafts.includes(source))));
  return {compiled, drafts, warnings};
}

/** The article in plain Helplet Markdown. */
function translated(
  source: ArticleSource,
  syntaxes: readonly Syntax[],
  included: IncludedFiles | undefined,
  warnings: ContentWarning[],
): ArticleSource {
  const {sourceLine, path = ''} = source;
  const {markdown, sourceLine: lineBefore} = translateMarkdown(source.markdown, {
    article: source,
    syntaxes,
    include: file => included?.read(file, path),
    warn: (warning, line) => warnings.push({...warning, where: whereInArticle(source, line)}),
  });
  return {...source, markdown, ...(sourceLine ? {sourceLine: line => sourceLine(lineBefore(line))} : {})};
}

function omittedOf(
  pending: readonly PendingArticle[],
  compiled: readonly CompiledArticle[],
  drafts: readonly ArticleSource[],
): readonly OmittedArticle[] {
  const done = new Set(compiled.map(({file}) => file));
  const unready = new Set(drafts.map(({file}) => file));
  return pending
    .filter(({file}) => !done.has(file))
    .map(({file, id, locale}) => ({file, id, locale, reason: unready.has(file) ? 'draft' : 'error'}));
}

/** False for an error that a config which could not be read may have caused. */
function isSure({code}: HelpletError): boolean {
  return !CONFIG_DEPENDENT.has(code);
}
