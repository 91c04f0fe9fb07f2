import type {Article, Section} from '../../core/article.js';
import type {OutlineImage, OutlineLink} from '../../markdown/outline/outline.js';
import type {HelpletConfig} from '../config/config-types.js';
import type {ContentWarningCode} from './warning-rules.js';

/** An article, ready to be written and indexed. */
export interface CompiledArticle {
  /** Its file as people know it, for messages. */
  readonly file: string;
  /** Lines of the file above its Markdown; missing when its lines are not lines of the file. */
  readonly lineOffset?: number;
  /** Lines of the Markdown that `article.markdown` lacks, because they hold the title. */
  readonly titleLines: number;
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
  /** Image files to be copied, as absolute paths, by the `src` that the Markdown gives. */
  readonly imageFiles: Readonly<Record<string, string>>;
}

/** Something an author should look at, though the bundle works without. */
export interface ContentWarning {
  readonly code: ContentWarningCode;
  readonly message: string;
  /** `file:line`, where known. */
  readonly where: string;
  /** What to do about it, where the message does not say so. */
  readonly fix?: string;
  /** What warnings of one cause share, e.g. the name of a component: they are reported together. Default: all of a code. */
  readonly cause?: string;
  /** The address of the link or picture as the author wrote it, where it is about one. */
  readonly address?: string;
  /** What mends it, where a program can tell: `helplet check --fix` does it. */
  readonly edit?: AddressEdit;
}

/** Another address for a link or picture of a source file. */
export interface AddressEdit {
  /** The file as `where` names it. */
  readonly file: string;
  /** Line of the file that the link or picture starts on, from 1. */
  readonly line: number;
  /** The address exactly as the source has it, with escapes and fragment. */
  readonly from: string;
  readonly to: string;
}

/** An article that is not in the bundle though its file is there. */
export interface OmittedArticle {
  readonly file: string;
  readonly id: string;
  readonly locale: string;
  readonly reason: 'draft' | 'error';
}

export interface CompiledContent {
  readonly config: HelpletConfig;
  /** BCP 47, the default one included, in the order that people shall see. */
  readonly locales: readonly string[];
  readonly defaultLocale: string;
  /** By id, in an order that no language setting changes. */
  readonly articles: readonly CompiledArticle[];
  /** What is published instead of SVG files, by their absolute paths: the same pictures without what could run or load. */
  readonly cleanSvgs: ReadonlyMap<string, string>;
  /** Articles left out because their front matter says `draft: true`, or because of an error in them. */
  readonly omitted: readonly OmittedArticle[];
  readonly warnings: readonly ContentWarning[];
}

/** `file:line` of a line of an article's Markdown, as near as it is known. */
export function whereInArticle({file, lineOffset}: CompiledArticle, line: number): string {
  return lineOffset === undefined ? file : `${file}:${lineOffset + line}`;
}
