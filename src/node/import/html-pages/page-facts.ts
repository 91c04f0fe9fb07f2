import {isRecord} from '../../../core/is-record.js';
import {day, locale, words} from '../help-desks/help-desk.js';
import {findAll, lineOf} from '../html/parse-html.js';

/** What a page says about itself. */
export interface PageFacts {
  readonly title?: string;
  readonly description?: string;
  /** BCP 47. */
  readonly locale?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly keywords: readonly string[];
  /** The categories that lead to the page, without the start page and the page itself. */
  readonly breadcrumbs: readonly string[];
  /** The canonical address. */
  readonly canonical?: string;
  /** Addresses of the page in other languages, by language. */
  readonly alternates: ReadonlyMap<string, string>;
  /** Where the page sends its visitors at once. */
  readonly redirectsTo?: string;
}

const HOME =
  /^(?:home|start|startseite|accueil|inicio|help ?(?:center|centre)?|support|docs?|documentation|index|«|⌂)$/i;

/** Reads the head of a page and what search engines are told. */
export function pageFacts(document: Document): PageFacts {
  const data = structuredData(document);
  const meta = (...names: string[]): string | undefined => {
    for (const name of names) {
      const element = document.querySelector(
        `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      );
      const content = element?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return undefined;
  };
  const moment = (...candidates: unknown[]): string | undefined =>
    candidates.map(candidate => (typeof candidate === 'string' ? day.parse(candidate) : undefined)).find(Boolean);
  const fromData = (key: string): unknown => data.find(each => typeof each[key] === 'string')?.[key];
  const title = titleOf(document, meta('og:title', 'twitter:title'));
  const published = moment(
    meta('article:published_time', 'datePublished', 'date', 'dc.date', 'dcterms.created', 'publish_date'),
    fromData('datePublished'),
    timeOf(document, '[itemprop="datePublished"], time.published, time[pubdate], .entry-date'),
  );
  const updated = moment(
    meta('article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified', 'revised'),
    fromData('dateModified'),
    timeOf(document, '[itemprop="dateModified"], time.updated, .last-updated time, .meta-data time'),
    timeOf(document, 'article time, main time, time'),
  );
  const description = meta('description', 'og:description', 'twitter:description');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const language = locale.parse(document.documentElement.getAttribute('lang') ?? meta('og:locale', 'content-language'));
  const refresh = document.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content') ?? '';
  const [, redirectsTo] = /url\s*=\s*['"]?([^'"\s]+)/i.exec(refresh) ?? [];
  return {
    ...(title ? {title} : {}),
    ...(description ? {description} : {}),
    ...(language ? {locale: language} : {}),
    ...(published ? {published} : {}),
    ...(updated ? {updated} : {}),
    keywords: words.parse(meta('keywords') ?? ''),
    breadcrumbs: breadcrumbsOf(document, data, title),
    ...(canonical ? {canonical} : {}),
    alternates: alternatesOf(document),
    ...(redirectsTo ? {redirectsTo} : {}),
  };
}

/** A first-level heading says what a page is about, unless it is the name of the site, which titles for search engines end with. */
function titleOf(document: Document, shared: string | undefined): string | undefined {
  const parts = lineOf(document.querySelector('title')).split(/\s+[|–—·»]\s+|\s+-\s+/);
  const content = document.querySelector('article, main, [role="main"]');
  const headings = [...(content ? findAll(content, 'h1') : []), ...findAll(document, 'h1')].map(headingOf);
  const site = parts.length > 1 ? parts.at(-1) : undefined;
  return (
    headings.find(heading => heading !== '' && heading !== site) || (parts[0] ?? '').trim() || shared || headings[0]
  );
}

function headingOf(element: Element): string {
  return lineOf(element).replace(/[\s#¶§🔗\u200b]+$/u, '');
}

/** The moment that an element names in words for programs. */
function timeOf(document: Document, selector: string): string | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
}

/** All objects of JSON-LD. */
function structuredData(document: Document): readonly Readonly<Record<string, unknown>>[] {
  return findAll(document, 'script[type="application/ld+json"]').flatMap(script => {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '');
      const graph = isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [];
      return [value, ...graph].flat().filter(isRecord);
    } catch {
      // Pages with broken data have all else that this reads.
      return [];
    }
  });
}

function breadcrumbsOf(
  document: Document,
  data: readonly Readonly<Record<string, unknown>>[],
  title: string | undefined,
): readonly string[] {
  const list = data.find(each => each['@type'] === 'BreadcrumbList')?.itemListElement;
  const structured = Array.isArray(list) ? list.filter(isRecord).flatMap(nameInList) : [];
  const names = structured.length > 0 ? structured : namesInNavigation(document);
  const [first, ...others] = names;
  const inner = first !== undefined && (HOME.test(first) || others.length > 1) ? others : names;
  return inner.filter(name => name.toLowerCase() !== title?.toLowerCase());
}

function nameInList({name, item}: Readonly<Record<string, unknown>>): readonly string[] {
  const found = name ?? (isRecord(item) ? item.name : undefined);
  return typeof found === 'string' && found.trim() !== '' ? [found.trim()] : [];
}

function namesInNavigation(document: Document): readonly string[] {
  const trail = document.querySelector(
    'nav[aria-label*="readcrumb"], nav.breadcrumb, nav.breadcrumbs, ol[class*="breadcrumb"], ul[class*="breadcrumb"], [class*="breadcrumb"], [itemtype$="BreadcrumbList"]',
  );
  if (!trail) return [];
  const items = findAll(trail, 'li');
  return (items.length > 0 ? items : findAll(trail, 'a, [aria-current]'))
    .map(item => lineOf(item).replace(/^[\s/›»>]+|[\s/›»>]+$/g, ''))
    .filter(name => name !== '');
}

function alternatesOf(document: Document): ReadonlyMap<string, string> {
  return new Map(
    findAll(document, 'link[rel="alternate"][hreflang][href]').flatMap(link => {
      const language = locale.parse(link.getAttribute('hreflang'));
      return language && language !== 'x-default' ? [[language, link.getAttribute('href') ?? ''] as const] : [];
    }),
  );
}
