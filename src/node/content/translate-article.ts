import {HelpletError} from '../../core/errors.js';
import {type Outline, outlineMarkdown} from '../../markdown/outline/outline.js';
import {DIALECTS, syntaxesOf} from '../dialects/all-dialects.js';
import type {DialectName} from '../dialects/dialect.js';
import {withHomePage} from '../dialects/home-page.js';
import {IncludedFiles} from '../dialects/included-files.js';
import type {SiteFolder} from '../dialects/site-folders.js';
import {withoutMdxFences} from '../dialects/syntax/jsx/jsx-syntaxes.js';
import type {TranslatedArticle} from '../dialects/syntax/syntax.js';
import {type BlockLines, translateMarkdown} from '../dialects/translate-markdown.js';
import {type AnchoredLink, ArticleReferences, type AssetUse} from '../links/article-references.js';
import {type ExplicitAnchor, explicitAnchors} from '../links/explicit-anchors.js';
import {type LinkIndex, openLinks} from '../links/link-settings.js';
import type {LineWarning} from './content-warning.js';

/** What all articles of a build have in common, in nothing but plain values, so that threads can have it too. */
export interface TranslationSettings {
  readonly dialect: DialectName | undefined;
  readonly links: LinkIndex;
  /** Where files that articles include may lie; missing where there is no folder. */
  readonly included?: {
    /** The content folder, absolute and without symbolic links. */
    readonly folder: string;
    readonly around: readonly Pick<SiteFolder, 'path' | 'names'>[];
  };
}

/** An article as a thread gets it. */
export interface ArticleText extends TranslatedArticle {
  readonly markdown: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** As its front matter gives it. */
  readonly title?: string;
}

/** What the Markdown of an article says, in nothing but plain values. */
export interface ArticleReading {
  readonly outline: Outline;
  /** Where the lines of the translation come from. */
  readonly blocks: BlockLines;
  /** Its links that name a heading. */
  readonly anchored: readonly AnchoredLink[];
  /** The anchors that its source names. */
  readonly places: readonly ExplicitAnchor[];
  /** The files that it shows or offers, by the address that the translation has. */
  readonly assets: ReadonlyMap<string, AssetUse>;
  /** With the lines of the Markdown that they are about, from 1. */
  readonly warnings: readonly {readonly warning: LineWarning; readonly line: number}[];
}

/** What became of an article. Errors go between threads by their parts: a copy would lose its class. */
export type ArticleOutcome =
  | {readonly reading: ArticleReading}
  | {readonly error: Pick<HelpletError, 'code' | 'message' | 'where' | 'fix' | 'cause'>};

/** Some articles that a thread reads together. */
export interface ThreadTask {
  readonly number: number;
  readonly articles: readonly ArticleText[];
}

export interface ThreadAnswer {
  readonly number: number;
  /** In the order of the articles. */
  readonly outcomes: readonly ArticleOutcome[];
}

/** Turns articles into plain Helplet Markdown, and reads out of it what bundle and index need. */
export class ArticleTranslator {
  readonly #settings: TranslationSettings;
  readonly #links;
  readonly #included: IncludedFiles | undefined;

  constructor(settings: TranslationSettings) {
    const {links, included} = settings;
    this.#settings = settings;
    this.#links = openLinks(links);
    this.#included = included && new IncludedFiles(included.folder, included.around);
  }

  /** The error of an article that cannot be read is `content/unreadable`. */
  read(article: ArticleText): ArticleOutcome {
    try {
      return {reading: this.#read(article)};
    } catch (error) {
      if (!(error instanceof HelpletError)) throw error;
      const {code, message, where, fix, cause} = error;
      return {error: {code, message, where, fix, cause}};
    }
  }

  #read(article: ArticleText): ArticleReading {
    const {file, path, values, markdown: source, title} = article;
    const {dialect} = this.#settings;
    const warnings: {readonly warning: LineWarning; readonly line: number}[] = [];
    const warn = (warning: LineWarning, line: number): void => void warnings.push({warning, line});
    const references = new ArticleReferences(article, this.#links, warn);
    const {outline, blocks} = readingMarkdown(file, () => {
      const {markdown, blocks, tokens} = translateMarkdown(withHomePage(withoutMdxFences(source), values), {
        article,
        syntaxes: syntaxesOf(dialect && DIALECTS[dialect], path),
        references,
        include: name => this.#included?.read(name, path ?? ''),
        warn,
      });
      return {outline: outlineMarkdown(markdown, {title, tokens}), blocks};
    });
    const {anchored, assets} = references;
    return {outline, blocks, anchored, places: explicitAnchors(source), assets, warnings};
  }
}

/** Does something that takes an article's Markdown apart. */
function readingMarkdown<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof RangeError ? 'its quotes or lists are nested too deeply' : String(cause);
    throw new HelpletError('content/unreadable', `The Markdown cannot be read: ${reason}.`, {
      where: file,
      fix: 'Simplify the article; thousands of nested quotes, lists or brackets are more than Markdown readers take.',
      cause,
    });
  }
}
