import {decodePath} from './addresses.js';
import {type ImportedContent, type OldTarget, UNKNOWN_HOST} from './imported-content.js';
import type {PlannedArticle} from './plan-articles.js';

/** What an old link leads to now. */
export type LinkTarget =
  | {readonly kind: 'article'; readonly key: string; readonly anchor: string}
  | {readonly kind: 'missing'}
  | {readonly kind: 'list'}
  | {readonly kind: 'attachment'}
  /** An address elsewhere; `url` is absolute. */
  | {readonly kind: 'elsewhere'; readonly url: string}
  /** Nothing that a link may lead to, such as `javascript:`. */
  | {readonly kind: 'forbidden'};

/** Help centres change their hosts. Under another one, an id still tells an article when it is too long to be there by chance. */
const LONG_KEY = 6;

/** Knows what the links of the old help centre lead to. */
export class LinkMap {
  readonly #content: ImportedContent;
  readonly #keys: ReadonlySet<string>;
  readonly #byAddress = new Map<string, string>();
  readonly #planned = new Map<string, PlannedArticle>();

  constructor(content: ImportedContent, planned: readonly PlannedArticle[]) {
    this.#content = content;
    this.#keys = new Set(planned.map(({article}) => article.key));
    for (const entry of planned) {
      const {key, address, otherAddresses = [], locale} = entry.article;
      for (const each of [address, ...otherAddresses]) {
        const name = URL.canParse(each) ? nameOf(new URL(each)) : undefined;
        if (name !== undefined && !this.#byAddress.has(name)) this.#byAddress.set(name, key);
      }
      this.#planned.set(planKey(key, locale), entry);
    }
  }

  /** The article with a key in a language, or in the default one. */
  plannedArticle(key: string, locale: string): PlannedArticle | undefined {
    return this.#planned.get(planKey(key, locale)) ?? this.#planned.get(planKey(key, this.#content.defaultLocale));
  }

  /**
   * Follows a link.
   * @param base address of the article that it stands in.
   */
  resolve(href: string, base: string): LinkTarget {
    const trimmed = href.trim();
    if (!URL.canParse(trimmed, base)) return {kind: 'forbidden'};
    const url = new URL(trimmed, base);
    if (/^(?:mailto|tel):$/.test(url.protocol)) return {kind: 'elsewhere', url: trimmed};
    if (!/^https?:$/.test(url.protocol)) return {kind: 'forbidden'};
    const anchor = decodePath(url.hash.slice(1));
    const known = this.#byAddress.get(nameOf(url));
    if (known !== undefined) return {kind: 'article', key: known, anchor};
    const target = this.#content.targetOf(url);
    const isOwn = url.host === UNKNOWN_HOST || this.#content.hosts.has(url.host);
    if (target?.kind === 'article' && this.#keys.has(target.key)) {
      const {key, certain} = target;
      if (isOwn || certain || key.length >= LONG_KEY) return {kind: 'article', key, anchor};
    }
    if (target && (isOwn || target.kind === 'attachment')) return kindOnly(target);
    if (url.host === UNKNOWN_HOST) return {kind: 'missing'};
    return {kind: 'elsewhere', url: url.href};
  }
}

function kindOnly({kind}: OldTarget): LinkTarget {
  return {kind: kind === 'article' ? 'missing' : kind};
}

function planKey(key: string, locale: string): string {
  return JSON.stringify([key, locale]);
}

/** The name of a page: `/faq/`, `/faq/index.html` and `/faq.html` are mostly the same. */
function nameOf(url: URL): string {
  const path = decodePath(url.pathname)
    .replace(/\/(?:index|default)\.(?:html?|php)$/i, '/')
    .replace(/\.html?$/i, '')
    .replace(/\/+$/, '');
  // A page that its query names, `?p=12`, is another for each.
  return `${url.host}${path.toLowerCase()}${url.search}`;
}
