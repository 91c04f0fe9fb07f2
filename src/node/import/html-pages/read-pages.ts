import {isUtf8} from 'node:buffer';
import {readdir, realpath, stat} from 'node:fs/promises';
import {dirname, join, relative, sep} from 'node:path';
import {HelpletError} from '../../../core/errors.js';
import {compareText} from '../../compare-text.js';
import {decodeText} from '../../files/decode-text.js';
import {displayPath, isInside, realPath} from '../../files/paths.js';
import {FileTooLargeError, readWithin} from '../../files/size-limits.js';
import {decodePath} from '../addresses.js';
import {markCallouts} from '../html/callouts.js';
import {contentAsHtml, parseHtml} from '../html/parse-html.js';
import {type FindingCollector, TOO_MANY_ELEMENTS} from '../import-findings.js';
import type {ImportedContent} from '../imported-content.js';
import {mainContent} from './main-content.js';
import {pageFacts} from './page-facts.js';
import {addressOf, articlesOfPages, PAGE, type Page} from './pages-to-articles.js';

/** In bytes: more than any page that people read. */
const MOST_BYTES = 8 * 1024 * 1024;
/** Pages that are no articles. */
const NO_ARTICLE = /^(?:404|50x|500|search|suche|print|sitemap|toc|genindex|searchindex)\.x?html?$/i;

export interface PagesOptions {
  readonly cwd: string;
  /** Address of the site that the folder is a copy of. */
  readonly url: URL;
  readonly locale?: string;
}

/**
 * Reads the pages of a folder of HTML, or one page.
 * @param source absolute path.
 */
export async function readPages(
  source: string,
  findings: FindingCollector,
  options: PagesOptions,
): Promise<ImportedContent> {
  const isFile = PAGE.test(source);
  const root = await realpath(isFile ? dirname(source) : source);
  const paths = isFile ? [relative(dirname(source), source)] : await listPages(root);
  const pages: Page[] = [];
  for (const path of paths) {
    const file = join(root, path);
    try {
      pages.push(await readPage(file, path, options));
    } catch (error) {
      findings.add('article-skipped', displayPath(file, options.cwd), reasonOf(error));
    }
  }
  return {...articlesOfPages(pages, options), fileOf: url => fileOf(url, root, options.url)};
}

/** Paths of the HTML pages below a folder, relative to it and with `/`. */
export async function listPages(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, {recursive: true, withFileTypes: true});
  return entries
    .filter(entry => entry.isFile() && PAGE.test(entry.name) && !NO_ARTICLE.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.split('/').some(part => part.startsWith('.') || part === 'node_modules'))
    .sort(compareText);
}

async function readPage(file: string, path: string, {url, cwd}: PagesOptions): Promise<Page> {
  const document = parseHtml(decodePage(await readWithin(file, MOST_BYTES), displayPath(file, cwd)));
  const facts = pageFacts(document);
  // Before the main content is looked for, which takes boxes for advertisements.
  markCallouts(document.body);
  return {path, facts, html: contentAsHtml(mainContent(document, addressOf(path, url)))};
}

/** Why a page is left out; what nobody foresaw is thrown on. */
function reasonOf(error: unknown): string {
  if (error instanceof FileTooLargeError) return 'the file is too large';
  if (error instanceof HelpletError) return 'the file is no text in the encoding that it names';
  if (error instanceof RangeError) return TOO_MANY_ELEMENTS;
  throw error;
}

/** Old pages name their encoding, or have the one that browsers took for granted; all others are UTF-8. */
function decodePage(bytes: Uint8Array, where: string): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, named] = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start) ?? [];
  const charset = named ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return isOtherEncoding(charset) ? new TextDecoder(charset).decode(bytes) : decodeText(bytes, where);
}

function isOtherEncoding(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== 'utf-8';
  } catch {
    // A name that nobody knows says nothing.
    return false;
  }
}

/** The file of a folder that an address stands for; undefined when there is none, or a link leads out of the folder. */
async function fileOf({host, pathname}: URL, root: string, url: URL): Promise<string | undefined> {
  if (host !== url.host || !pathname.startsWith(url.pathname)) return undefined;
  const path = decodePath(pathname.slice(url.pathname.length));
  const file = await realPath(join(root, path));
  return file !== undefined && isInside(file, root) && (await stat(file)).isFile() ? file : undefined;
}
