import {HelpletError} from '../../core/errors.js';
import {sourceLineOf} from '../dialects/translate-markdown.js';
import type {ErrorCollector} from '../helplet-errors.js';
import type {AssetFiles} from '../links/asset-files.js';
import type {LinkedArticle} from '../links/check-links.js';
import {compileArticle, isBlank, type UnderstoodSource} from './compile-article.js';
import {whereInArticle} from './compiled-content.js';
import type {ContentWarning, LineWarning, WarnOfLine} from './content-warning.js';
import {readArticles} from './read-articles.js';
import type {ArticleReading, ArticleText, TranslationSettings} from './translate-article.js';

/** What compiling an article takes besides its source. */
export interface CompileContext {
  readonly settings: TranslationSettings;
  readonly stats: ReadonlyMap<string, number> | undefined;
  /** The files that articles show and offer. */
  readonly files: AssetFiles;
  /** Threads to read articles in, 0 for none. Default: as many as pay. */
  readonly threads: number | undefined;
}

/** Translates and compiles all articles; errors go to the collector. */
export async function compileArticles(
  sources: readonly UnderstoodSource[],
  {settings, stats, files, threads}: CompileContext,
  collector: ErrorCollector,
): Promise<{linked: readonly LinkedArticle[]; warnings: readonly ContentWarning[]}> {
  const linked: LinkedArticle[] = [];
  const warnings: ContentWarning[] = [];
  const remaining = sources.values();
  for await (const outcome of readArticles(sources.map(textOf), settings, threads)) {
    const {value: source} = remaining.next() as IteratorYieldResult<UnderstoodSource>;
    if ('error' in outcome) {
      const {code, message, ...details} = outcome.error;
      collector.errors.push(new HelpletError(code, message, details));
      continue;
    }
    const {reading} = outcome;
    const found: ContentWarning[] = [...source.warnings, ...source.frontMatter.warnings];
    const warn: WarnOfLine = (warning, line) => found.push(locate(warning, line, source));
    for (const {warning, line} of reading.warnings) warn(warning, line);
    const result = compileArticle(withLines(source, reading), reading.outline, stats?.get(source.id));
    if (isBlank(source.values.title)) {
      const message = `The title is empty; "${result.article.title}" takes its place.`;
      warnings.push({code: 'title-empty', message, where: source.file});
    }
    const {assetFiles, imageSizes} = await files.of(reading.assets, warn);
    const compiled = {...result, article: {...result.article, ...imageSizes}, assetFiles};
    const {anchored, places} = reading;
    linked.push({compiled, anchored, places, sourceLine: source.sourceLine});
    warnings.push(...found);
  }
  return {linked, warnings};
}

function textOf({file, id, locale, path, markdown, values, frontMatter}: UnderstoodSource): ArticleText {
  const {title} = frontMatter.values;
  return {
    file,
    id,
    locale,
    markdown,
    values,
    ...(path === undefined ? {} : {path}),
    ...(title === undefined ? {} : {title}),
  };
}

/** The article with lines of the file for those of its translation, and without the text that is not needed any more. */
function withLines(
  {markdown: _markdown, sourceLine, ...source}: UnderstoodSource,
  {blocks}: ArticleReading,
): Omit<UnderstoodSource, 'markdown'> {
  return {...source, ...(sourceLine ? {sourceLine: line => sourceLine(sourceLineOf(line, blocks))} : {})};
}

/** A warning with its place in the file, and the edit that mends it. */
function locate({replacement, ...warning}: LineWarning, line: number, source: UnderstoodSource): ContentWarning {
  const {file, sourceLine} = source;
  const {address: from} = warning;
  const canEdit = sourceLine !== undefined && from !== undefined && replacement !== undefined && replacement !== from;
  return {
    ...warning,
    where: whereInArticle(source, line),
    ...(canEdit ? {edit: {file, line: sourceLine(line), from, to: replacement}} : {}),
  };
}
