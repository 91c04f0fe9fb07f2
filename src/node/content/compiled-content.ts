import type {Article, Section} from '../../core/article.js';
import type {OutlineImage, OutlineLink} from '../../markdown/outline/outline.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {DialectName} from '../dialects/dialect.js';
import type {ContentWarning} from './content-warning.js';

/** An article, ready to be written and indexed. */
export interface CompiledArticle {
  /** Its file as people know it, for messages. */
  readonly file: string;
  /** The file's line, from 1, that a line of its Markdown comes from; missing when its lines are not lines of the file. */
  readonly sourceLine?: (line: number) => number;
  /** Lines of the Markdown that `article.markdown` lacks, because they hold the title. */
  readonly titleLines: number;
  /** Lines of the Markdown, from 1, that the headings of the article start on. */
  readonly headingLines: readonly number[];
  /** Where the title comes from. */
  readonly titleFrom: 'front matter' | 'heading' | 'id';
  /** `file:line` of a key of the front matter. */
  whereIsKey(path: readonly PropertyKey[]): string;
  /** What the bundle holds of it, except for what depends on other files: assets and related articles. */
  readonly article: Omit<Article, 'assets' | 'related' | 'previous' | 'next'>;
  readonly sections: readonly Section[];
  /** Extra search words. */
  readonly keywords?: readonly string[];
  /** Host pages that should suggest it, as URL globs. */
  readonly routes?: readonly string[];
  readonly audience?: readonly string[];
  /** True for an announcement that the panel shows above everything else. */
  readonly notice?: boolean;
  /** ISO date: the last day of the announcement. */
  readonly until?: string;
  /** Ids it had before. */
  readonly redirects?: readonly string[];
  /** Ids of related articles, as the author wrote them. */
  readonly related?: readonly string[];
  readonly links: readonly OutlineLink[];
  readonly images: readonly OutlineImage[];
  /** Files to be copied, as absolute paths, by the address that the Markdown gives. */
  readonly assetFiles: Readonly<Record<string, string>>;
}

/** An article that is not in the bundle though its file is there. */
export interface OmittedArticle {
  readonly file: string;
  readonly id: string;
  readonly locale: string;
  readonly reason: 'draft' | 'partial' | 'error';
}

export interface CompiledContent {
  readonly config: HelpletConfig;
  /** What the articles were written for, by the config or as it was recognised; missing for plain Markdown. */
  readonly dialect?: DialectName;
  /** BCP 47, the default one included, in the order that people shall see. */
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** By id, in an order that no language setting changes. */
  readonly articles: readonly CompiledArticle[];
  /** What is published instead of SVG files, by their absolute paths: the same pictures without what could run or load. */
  readonly cleanSvgs: ReadonlyMap<string, string>;
  /**
   * Files left out: drafts, by `draft: true` or what means the same for their generator; texts that others include and other files that
   * are no articles; and articles with an error.
   */
  readonly omitted: readonly OmittedArticle[];
  readonly warnings: readonly ContentWarning[];
}

/** `file:line` of a line of an article's Markdown, as near as it is known. */
export function whereInArticle({file, sourceLine}: Pick<CompiledArticle, 'file' | 'sourceLine'>, line: number): string {
  return sourceLine ? `${file}:${sourceLine(line)}` : file;
}
