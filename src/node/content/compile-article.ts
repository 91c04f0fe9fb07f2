import type {Article} from '../../core/article.js';
import type {Outline} from '../../markdown/outline/outline.js';
import type {UnderstoodFrontMatter} from '../dialects/front-matter-keys.js';
import type {CompiledArticle} from './compiled-content.js';
import type {ContentWarning} from './content-warning.js';
import {frontMatterSchema} from './front-matter-schema.js';
import {nameInWords} from './name-in-words.js';

export interface ArticleSource {
  readonly file: string;
  readonly id: string;
  readonly locale: string;
  /** Relative to the content folder, with `/`; missing where there is no folder. */
  readonly path?: string;
  readonly markdown: string;
  /** The file's line, from 1, that a line of the Markdown comes from; missing when its lines are not lines of the file. */
  readonly sourceLine?: (line: number) => number;
  /** The front matter as it is written. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What was not quite right when it was read. */
  readonly warnings: readonly ContentWarning[];
  /** `file:line` of a key of `values`. */
  where(path: readonly PropertyKey[]): string;
}

/** An article whose front matter is in Helplet's own terms. */
export interface UnderstoodSource extends ArticleSource {
  readonly frontMatter: UnderstoodFrontMatter;
}

/** An article that was found but not read yet. */
export interface PendingArticle {
  /** Its file, with the line in JSON Lines, as people know it. */
  readonly file: string;
  readonly id: string;
  readonly locale: string;
  /** @throws {HelpletError} when it is too large, no text, or its front matter cannot be read. */
  read(): Promise<ArticleSource>;
}

/**
 * Puts one article's front matter and what was read out of its Markdown together to what bundle and index hold.
 * @param views takes the place of the front matter's own number.
 */
export function compileArticle(
  {file, id, locale, sourceLine, frontMatter, values: written}: Omit<UnderstoodSource, 'markdown'>,
  outline: Outline,
  views?: number,
): CompiledArticle {
  const {draft: _draft, title: givenTitle, ...values} = frontMatter.values;
  const {keywords, routes, audience, redirects, related, notice, until, ...summary} = values;
  const meta = unknownValues(written);
  const heading = outline.title ?? firstTitle(outline);
  const article: Article = {
    id,
    title: givenTitle ?? heading ?? frontMatter.shortTitle ?? titleFromId(id),
    ...summary,
    ...(views === undefined ? {} : {views}),
    locale,
    markdown: outline.body,
    headings: outline.headings,
    ...(Object.keys(meta).length > 0 ? {meta} : {}),
  };
  return {
    file,
    ...(sourceLine ? {sourceLine} : {}),
    titleLines: outline.titleLines,
    headingLines: outline.headingLines,
    titleFrom: givenTitle !== undefined ? 'front matter' : heading !== undefined ? 'heading' : 'id',
    whereIsKey: frontMatter.where,
    article,
    sections: outline.sections,
    ...(keywords ? {keywords} : {}),
    ...(routes ? {routes} : {}),
    ...(audience ? {audience} : {}),
    ...(redirects ? {redirects} : {}),
    ...(related ? {related} : {}),
    ...(notice ? {notice} : {}),
    ...(until ? {until} : {}),
    links: outline.links,
    images: outline.images,
    assetFiles: {},
  };
}

/** True for a title that is there and empty, as exports have it. Then the text or the id gives one. */
export function isBlank(title: unknown): boolean {
  return typeof title === 'string' && title.trim() === '';
}

/** A title that something else stands before, a picture for example; it stays where it is. */
function firstTitle({headings}: Outline): string | undefined {
  return headings.find(({depth, text}) => depth === 1 && text !== '')?.text;
}

function unknownValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => !Object.hasOwn(frontMatterSchema.shape, key)));
}

/** `account/reset-your_password` reads `Reset your password`; an index page is called as its folder. */
function titleFromId(id: string): string {
  const [name = id] = id
    .replace(/(?<=[^/])\/(?:_?index|readme)$/i, '')
    .split('/')
    .slice(-1);
  return nameInWords(name);
}
