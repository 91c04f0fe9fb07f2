import {syntaxesOf} from '../dialects/all-dialects.js';
import type {Dialect} from '../dialects/dialect.js';
import {withHomePage} from '../dialects/home-page.js';
import type {IncludedFiles} from '../dialects/included-files.js';
import {withoutMdxFences} from '../dialects/syntax/jsx/jsx-syntaxes.js';
import type {IncludedFile} from '../dialects/syntax/syntax.js';
import {type TranslateOptions, translateMarkdown} from '../dialects/translate-markdown.js';
import type {ErrorCollector} from '../helplet-errors.js';
import {ArticleReferences} from '../links/article-references.js';
import type {AssetFiles} from '../links/asset-files.js';
import type {LinkedArticle} from '../links/check-links.js';
import {explicitAnchors} from '../links/explicit-anchors.js';
import type {LinkSettings} from '../links/link-settings.js';
import {compileArticle, isBlank, readingMarkdown, type UnderstoodSource} from './compile-article.js';
import {whereInArticle} from './compiled-content.js';
import type {ContentWarning, LineWarning, WarnOfLine} from './content-warning.js';

/** What compiling an article takes besides its source. */
export interface CompileContext {
  readonly dialect: Dialect | undefined;
  /** Missing where there is no folder. */
  readonly included?: IncludedFiles | undefined;
  readonly links: LinkSettings;
  readonly stats: ReadonlyMap<string, number> | undefined;
  /** The files that articles show and offer. */
  readonly files: AssetFiles;
}

/** Translates and compiles all articles; errors go to the collector. */
export async function compileArticles(
  sources: readonly UnderstoodSource[],
  {dialect, included, links, stats, files}: CompileContext,
  collector: ErrorCollector,
): Promise<{linked: readonly LinkedArticle[]; warnings: readonly ContentWarning[]}> {
  const linked: LinkedArticle[] = [];
  const warnings: ContentWarning[] = [];
  for (const source of sources) {
    const found: ContentWarning[] = [...source.warnings, ...source.frontMatter.warnings];
    const warn: WarnOfLine = (warning, line) => found.push(locate(warning, line, source));
    const references = new ArticleReferences(source, links, warn);
    const result = await collector.collect(async () => {
      const syntaxes = syntaxesOf(dialect, source.path);
      const include = (path: string): IncludedFile | undefined => included?.read(path, source.path ?? '');
      return compileArticle(translated(source, {syntaxes, references, include, warn}), stats?.get(source.id));
    });
    if (!result) continue;
    if (isBlank(source.values.title)) {
      const message = `The title is empty; "${result.article.title}" takes its place.`;
      warnings.push({code: 'title-empty', message, where: source.file});
    }
    const {assetFiles, imageSizes} = await files.of(references.assets, warn);
    const compiled = {...result, article: {...result.article, ...imageSizes}, assetFiles};
    const {anchored} = references;
    linked.push({compiled, anchored, places: explicitAnchors(source.markdown), sourceLine: source.sourceLine});
    warnings.push(...found);
  }
  return {linked, warnings};
}

/** The article in plain Helplet Markdown. */
function translated(source: UnderstoodSource, options: Omit<TranslateOptions, 'article'>): UnderstoodSource {
  const {sourceLine} = source;
  const {markdown, sourceLine: lineBefore} = readingMarkdown(source.file, () =>
    translateMarkdown(withHomePage(withoutMdxFences(source.markdown), source.values), {...options, article: source}),
  );
  return {...source, markdown, ...(sourceLine ? {sourceLine: line => sourceLine(lineBefore(line))} : {})};
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
