import {posix} from 'node:path';
import {anchorsOf} from './html/anchors.js';
import {htmlToMarkdown} from './html/html-to-markdown.js';
import {findAll, parseHtml, unwrap} from './html/parse-html.js';
import {tidyContent, tidyStructure} from './html/tidy-html.js';
import type {FindingCollector, ReportLoss} from './import-findings.js';
import {type ImportedArticle, UNKNOWN_HOST} from './imported-content.js';
import type {LinkMap} from './link-map.js';
import type {PlannedArticle} from './plan-articles.js';
import {type FileResult, isTakenFile} from './take-files.js';

/** What other articles and the network have to do with an article. */
export interface ArticleSurvey {
  /** Anchors by the ids that old links name. */
  readonly anchors: ReadonlyMap<string, string>;
  /** Absolute addresses of its pictures and files. */
  readonly files: readonly string[];
}

/** Finds out what has to be known before articles are written. */
export function surveyArticle({html, title, address}: ImportedArticle, hasFolder: boolean): ArticleSurvey {
  const {body} = parseHtml(html);
  const ignore = (): void => {};
  tidyStructure(body, title, ignore);
  const anchors = anchorsOf(body);
  tidyContent(body, ignore);
  const files = findAll(body, 'img').map(image => addressOf(image.getAttribute('src') ?? '', address));
  const downloads = hasFolder
    ? findAll(body, 'a[href]').map(link => addressOf(link.getAttribute('href') ?? '', address))
    : [];
  return {
    anchors,
    files: [...files, ...downloads.filter(each => each && isTakenFile(new URL(each).pathname))].flatMap(
      each => each ?? [],
    ),
  };
}

export interface ConvertContext {
  readonly links: LinkMap;
  readonly files: ReadonlyMap<string, FileResult>;
  /** Anchors by the file of the article. */
  readonly anchors: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly findings: FindingCollector;
}

/** Writes an article's text as Markdown; links and pictures lead to where they are now. */
export function convertArticle(planned: PlannedArticle, context: ConvertContext): string {
  const {article, file} = planned;
  const {body} = parseHtml(article.html);
  const report: ReportLoss = (code, cause) => context.findings.add(code, file, cause);
  tidyStructure(body, article.title, report);
  tidyContent(body, report);
  appendAttachments(body, article);
  for (const image of findAll(body, 'img')) placeImage(image, planned, context);
  for (const link of findAll(body, 'a')) placeLink(link, planned, context);
  return htmlToMarkdown(body);
}

function appendAttachments(body: HTMLElement, {attachments = []}: ImportedArticle): void {
  if (attachments.length === 0) return;
  const list = body.ownerDocument.createElement('ul');
  for (const {name, url} of attachments) {
    const item = body.ownerDocument.createElement('li');
    const link = body.ownerDocument.createElement('a');
    link.setAttribute('href', url);
    link.setAttribute('data-attachment', '');
    link.appendChild(body.ownerDocument.createTextNode(name));
    item.appendChild(link);
    list.appendChild(item);
  }
  body.appendChild(list);
}

function placeImage(image: Element, {article, file}: PlannedArticle, {files, findings}: ConvertContext): void {
  const address = addressOf(image.getAttribute('src') ?? '', article.address);
  const result = address === undefined ? ({code: 'picture-missing', cause: ''} as const) : files.get(address);
  if (result && 'file' in result) {
    image.setAttribute('src', relativeTo(file, result.file));
    return;
  }
  if (result) findings.add(result.code, file, result.cause);
  if (address !== undefined && result?.code !== 'picture-missing' && /^https?:/.test(address)) {
    image.setAttribute('src', address);
    return;
  }
  image.replaceWith(image.ownerDocument.createTextNode(image.getAttribute('alt') ?? ''));
}

function placeLink(link: Element, {article, file, id}: PlannedArticle, context: ConvertContext): void {
  const {links, files, anchors, findings} = context;
  const href = link.getAttribute('href')?.trim() ?? '';
  if (href === '') {
    unwrap(link);
    return;
  }
  const address = addressOf(href, article.address);
  const taken = address === undefined ? undefined : files.get(address);
  if (taken && 'file' in taken) {
    link.setAttribute('href', relativeTo(file, taken.file));
    return;
  }
  const target = links.resolve(href, article.address);
  if (target.kind === 'article') {
    const other = links.plannedArticle(target.key, article.locale);
    if (!other) throw new Error(`No article was planned for ${target.key}`);
    const known = anchors.get(other.file);
    const anchor = target.anchor === '' || target.anchor === 'top' ? '' : (known?.get(target.anchor) ?? target.anchor);
    const exists = anchor === '' || [...(known?.values() ?? [])].includes(anchor);
    if (!exists) findings.add('anchor-missing', file);
    const fragment = exists && anchor !== '' ? `#${anchor}` : '';
    const isOwn = target.key === article.key;
    // Languages share ids, so a link holds in all of them.
    if (isOwn && fragment === '') unwrap(link);
    else link.setAttribute('href', isOwn ? fragment : `${relativeTo(id, other.id)}.md${fragment}`);
    return;
  }
  if (target.kind === 'forbidden') {
    findings.add('link-dropped', file, `${/^[a-z+.-]+:/i.exec(href)?.[0] ?? 'its address'} cannot be followed`);
    unwrap(link);
    return;
  }
  // Without a host, an old address would lead into the page that shows the help.
  if (address === undefined || new URL(address).host === UNKNOWN_HOST) {
    findings.add(
      'link-dropped',
      file,
      'it leads to another page of the old site, whose address is not known (--url gives it)',
    );
    unwrap(link);
    return;
  }
  if (target.kind === 'missing') findings.add('link-missing', file);
  if (target.kind === 'list') findings.add('link-to-list', file);
  if (target.kind === 'attachment' || link.hasAttribute('data-attachment')) findings.add('attachment-remote', file);
  link.setAttribute('href', target.kind === 'elsewhere' ? target.url : new URL(href, article.address).href);
}

/** An absolute address without its anchor. */
function addressOf(href: string, base: string): string | undefined {
  if (!URL.canParse(href.trim(), base)) return undefined;
  const url = new URL(href.trim(), base);
  url.hash = '';
  return url.href;
}

function relativeTo(from: string, to: string): string {
  return posix.relative(posix.dirname(from), to);
}

/** Runs a step that parses a text; undefined for one with more elements than any article. */
export function unlessExcessive<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
