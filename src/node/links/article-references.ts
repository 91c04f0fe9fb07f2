import {posix, sep} from 'node:path';
import {decodeHTML} from 'entities';
import {parseArticleLink} from '../../core/article-link.js';
import type {ContentWarning, LineWarning, WarnOfLine} from '../content/content-warning.js';
import type {References} from '../dialects/translate-markdown.js';
import {isDownload, isMedia} from '../files/media-types.js';
import {
  encode,
  folderOf,
  hasOtherEnding,
  hasScheme,
  linkToArticle,
  nameOf,
  readAddress,
  withCaseOf,
} from './address.js';
import type {PlacedArticle} from './article-addresses.js';
import {rewriteHtml} from './html-addresses.js';
import type {LinkSettings} from './link-settings.js';
import type {FoundArticle} from './site.js';

/** A link into an article, whose anchor can be checked when all articles are compiled. */
export interface AnchoredLink {
  readonly id: string;
  readonly anchor: string;
  /** As the author wrote it. */
  readonly written: string;
  /** As the Markdown has it now. */
  readonly href: string;
  readonly line: number;
}

/** A file that the article shows or offers. */
export interface AssetUse {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
}

const LETTER_CASE = 'letter case';
const CASE_FIX = 'Write addresses as the files are spelled: most servers tell a from A.';
/** What a generator would have filled in. */
const TEMPLATE = /\{\{|\{%|<%/;
/** Stands for a link that leads nowhere: its words stay. */
const NOWHERE = '';

/** Finds what the links and pictures of one article mean, and writes addresses that the reader understands. */
export class ArticleReferences implements References {
  readonly #article: PlacedArticle;
  readonly #settings: LinkSettings;
  readonly #warn: WarnOfLine;
  readonly anchored: AnchoredLink[] = [];
  /** By the address that the Markdown has, without character references. */
  readonly assets = new Map<string, AssetUse>();

  constructor(article: PlacedArticle, settings: LinkSettings, warn: WarnOfLine) {
    this.#article = article;
    this.#settings = settings;
    this.#warn = warn;
  }

  link(written: string, line: number): string {
    const href = decodeHTML(written).trim();
    const local = this.#localPath(href);
    if (local === undefined) return this.#toElsewhere(written, href, line);
    const {path, anchor} = readAddress(local);
    if (local.startsWith('#')) return this.#toArticle(this.#article.id, anchor, written, line);
    if (path === '' || TEMPLATE.test(href)) return this.#toUnknown(path, written, href, line);
    const found = this.#settings.site.article(path, this.#article);
    if (!found) return this.#toFile(path, written, href, line);
    if (found.article.omitted) return this.#toOmitted(found.article, written, line);
    if (!this.#settings.site.has(found.article, this.#article.locale)) {
      return this.#toOtherLocale(found.article, written, line);
    }
    this.#warnOfSpelling(found, path, written, line);
    return this.#toArticle(found.article.id, anchor, written, line);
  }

  page(name: string, line: number): string | undefined {
    const {site, files} = this.#settings;
    const [target = '', ...headings] = name.split('#');
    const heading = headings.at(-1)?.trim();
    const anchor = heading === '' || heading?.startsWith('^') ? undefined : heading;
    const path = target.trim();
    if (path === '') return anchor && this.#toArticle(this.#article.id, anchor, name, line);
    const found = path.includes('/')
      ? (site.article(`/${path}`, this.#article) ??
        site.article(path, this.#article) ??
        site.named(nameOf(path), this.#article))
      : (site.named(path, this.#article) ?? site.article(path, this.#article));
    if (found?.article.omitted) return this.#toOmitted(found.article, name, line);
    if (found) return this.#toArticle(found.article.id, anchor, name, line);
    const search = files?.find(path, this.#article, site.addresses(path, this.#article), true);
    return search?.kind === 'file' && isDownload(search.file) ? this.#asset(path, path, search.file, line) : undefined;
  }

  picture(written: string, line: number): string {
    const src = decodeHTML(written).trim();
    const local = this.#localPath(src);
    if (local === undefined || /^(?:[#?]|$)/.test(local)) return written;
    const {path} = readAddress(local);
    const {site, files, byName} = this.#settings;
    if (!files) {
      this.#warn({code: 'image-missing', message: `The image ${src} has no folder to lie in.`}, line);
      return written;
    }
    const search = files.find(path, this.#article, site.addresses(path, this.#article), byName);
    if (search.kind === 'outside') {
      const message = `The image ${src} lies outside of the content folder and is left out.`;
      this.#warn({code: 'image-outside', message}, line);
    } else if (search.kind === 'missing') {
      this.#warn(
        {code: 'image-missing', message: `The image ${src} does not exist.`, ...this.#whereaboutsOf(path)},
        line,
      );
    } else if (!isMedia(search.file)) {
      const message = `${src} is no image, video or sound that browsers know, and is left out.`;
      this.#warn({code: 'image-type', message}, line);
    } else {
      if (search.differsInCase) {
        const message = `The image ${src} is called ${nameOf(search.file)}.`;
        const replacement = withCaseOf(written, search.file.split(sep).join('/'));
        this.#warn(
          {code: 'image-case', message, cause: LETTER_CASE, fix: CASE_FIX, address: written, replacement},
          line,
        );
      }
      return this.#asset(written, src, search.file, line);
    }
    return written;
  }

  html(html: string, line: number): string {
    return rewriteHtml(html, {link: href => this.link(href, line), picture: src => this.picture(src, line)});
  }

  /** The part of an address that is one of the site's; undefined for an address elsewhere. */
  #localPath(href: string): string | undefined {
    const {url} = this.#settings;
    const path = href.replace(/^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}|^pathname:\/\/(?=\/)/, '');
    if (!hasScheme(path)) return path;
    if (url === undefined || !/^https?:\/\//i.test(path) || !URL.canParse(path)) return undefined;
    const own = new URL(url);
    const {host, pathname, search, hash} = new URL(path);
    return host === own.host && `${pathname}/`.startsWith(own.pathname) ? `${pathname}${search}${hash}` : undefined;
  }

  #toArticle(id: string, anchor: string | undefined, written: string, line: number): string {
    const own = parseArticleLink(decodeHTML(written).trim(), this.#article.id);
    const isPlain = own?.id === id && own.anchor?.normalize('NFC') === anchor;
    const href = isPlain ? written : linkToArticle(this.#article.id, id, anchor);
    if (anchor !== undefined) this.anchored.push({id, anchor, written, href, line});
    return href;
  }

  #toElsewhere(written: string, href: string, line: number): string {
    if (href.startsWith('//')) return `https:${href}`;
    if (/^(?:https?|mailto|tel):/i.test(href)) return written;
    const [scheme = ''] = href.split(':', 1);
    const message = `The link to ${href} is of a kind that the reader does not open.`;
    this.#warn(
      {code: 'link-broken', message, cause: `${scheme}:`, fix: 'Link to a page with https:, mailto: or tel:.'},
      line,
    );
    return NOWHERE;
  }

  #toOmitted({id, path = id, omitted}: PlacedArticle, written: string, line: number): string {
    if (omitted === 'draft') {
      const message = `The link to ${written} leads to an article that is a draft.`;
      this.#warn({code: 'link-draft', message, cause: id, address: written}, line);
    } else if (omitted === 'partial') {
      const message = `The link to ${written} leads to ${path}, which is no article but a part of others.`;
      this.#warn({code: 'link-broken', message, cause: id, address: written}, line);
    }
    return NOWHERE;
  }

  #toOtherLocale({path, id, locale}: PlacedArticle, written: string, line: number): string {
    const message = `The link to ${written} leads to an article that exists in ${locale} only: ${path ?? id}.`;
    this.#warn({code: 'link-broken', message, cause: locale, fix: 'Translate the article, or remove the link.'}, line);
    return NOWHERE;
  }

  #toFile(path: string, written: string, href: string, line: number): string {
    if (!hasFileEnding(path)) return this.#toUnknown(path, written, href, line);
    const {site, files, byName} = this.#settings;
    const search = files?.find(path, this.#article, site.addresses(path, this.#article), byName);
    if (search?.kind === 'file') {
      if (isDownload(search.file)) return this.#asset(written, href, search.file, line);
      const message = `The link to ${href} leads to a file of a kind that is not published.`;
      this.#warn({code: 'file-type', message}, line);
      return NOWHERE;
    }
    // Generators make HTML of articles.
    if (/\.html?$/i.test(path)) return this.#toUnknown(path, written, href, line);
    const message =
      search?.kind === 'outside'
        ? `The file ${href} lies outside of the content folder and is left out.`
        : `The file ${href} does not exist.`;
    this.#warn({code: 'file-missing', message, ...this.#whereaboutsOf(path)}, line);
    return this.#onTheSite(href) ?? NOWHERE;
  }

  #toUnknown(path: string, written: string, href: string, line: number): string {
    const {site, url, pages, isForeign} = this.#settings;
    if (hasScheme(href)) return written;
    if (href === '') return NOWHERE;
    const isSitePath = path.startsWith('/');
    if (isSitePath && pages.some(page => page.matches(new URL(path, url ?? 'https://site.invalid')))) return written;
    const isTemplate = TEMPLATE.test(href);
    const near = isTemplate || path === '' ? undefined : site.similar(path, this.#article);
    const folder = isTemplate ? undefined : /^(\/[^/]+)\/./.exec(path)?.[1];
    const isElsewhere = folder !== undefined && !site.hasFolder(folder);
    const fix = near
      ? `Did you mean ${linkToArticle(this.#article.id, near.id, undefined)}?`
      : isElsewhere
        ? `No article lies below ${folder}/. Build the folder that holds them, or name such pages in the configuration: {"site": {"pages": ["${folder}/**"]}}`
        : undefined;
    this.#warn(
      {
        code: 'link-broken',
        message: `The link to ${href} leads to no article.`,
        address: written,
        ...(fix ? {fix} : {}),
        ...(isElsewhere ? {cause: `${folder}/`} : isTemplate ? {cause: 'template'} : {}),
      },
      line,
    );
    return (isSitePath ? this.#onTheSite(href) : undefined) ?? (isSitePath && !isForeign ? written : NOWHERE);
  }

  /** The address on the web of a path of the site. */
  #onTheSite(href: string): string | undefined {
    const {url} = this.#settings;
    return url !== undefined && href.startsWith('/') ? new URL(href, url).href : undefined;
  }

  /** Tells of an address that works here, but may not elsewhere, or only as long as somebody remembers it. */
  #warnOfSpelling(
    {article, differsInCase, isFormer, address = ''}: FoundArticle,
    path: string,
    written: string,
    line: number,
  ): void {
    const named = article.path ?? article.id;
    if (differsInCase) {
      const message = `The link to ${written} leads to ${named}, which is spelled in another letter case.`;
      const replacement = withCaseOf(written, address);
      this.#warn({code: 'link-case', message, cause: LETTER_CASE, fix: CASE_FIX, address: written, replacement}, line);
    } else if (isFormer) {
      const message = `The link to ${written} names a former address of ${named}.`;
      this.#warn({code: 'link-redirected', message, address: written, ...this.#byFile(article, written)}, line);
    } else if (this.#settings.isPlain && !path.startsWith('/') && hasOtherEnding(path, article.path)) {
      const message = `The link to ${written} works here, but not where Markdown links are files: the file is ${nameOf(named)}.`;
      this.#warn({code: 'link-ending', message, address: written, ...this.#byFile(article, written)}, line);
    }
  }

  /** The address of an article's file, which all readers of Markdown understand. */
  #byFile({path: to}: PlacedArticle, written: string): Pick<LineWarning, 'replacement'> {
    const {path: from} = this.#article;
    if (from === undefined || to === undefined) return {};
    const [, rest = ''] = /^[^?#]*(.*)$/s.exec(written) ?? [];
    const way = posix.relative(folderOf(from), to).split('/').map(encode).join('/');
    return {replacement: `${way}${rest}`};
  }

  /** Where a file of the same name is, and what addresses with the same mistake have in common. */
  #whereaboutsOf(path: string): Pick<ContentWarning, 'fix' | 'cause'> {
    // How deep the article lies is no part of the mistake.
    const wrong = path.replace(/^(?:\.{1,2}\/)+/, '').split('/');
    const place = this.#settings.files?.similar(path);
    const right = place?.split('/') ?? [''];
    while (wrong.length > 0 && right.length > 0 && wrong.at(-1)?.toLowerCase() === right.at(-1)?.toLowerCase()) {
      wrong.pop();
      right.pop();
    }
    if (place === undefined) return wrong.length > 1 ? {cause: `${wrong.slice(0, -1).join('/')}/`} : {};
    const folders = [right, wrong].map(parts => (parts.length > 0 ? `${parts.join('/')}/` : 'the folder itself'));
    return {
      cause: `they lie in ${folders.join(' rather than ')}`,
      fix: `Write the way from the article to ${folders.join(' of the content folder instead of ')}.`,
    };
  }

  #asset(written: string, href: string, file: string, line: number): string {
    // A space would end the address in Markdown; syntaxes put it there without a look at it.
    const safe = href.replace(/[\s<>()"]+/g, encode);
    this.assets.set(safe, {file, line});
    return safe === href ? written : safe;
  }
}

function hasFileEnding(path: string): boolean {
  return /\.(?!mdx?$|markdown$)(?:[a-z][a-z\d]{1,5}|7z)$/i.test(nameOf(path));
}
