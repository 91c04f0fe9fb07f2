import {createHash} from 'node:crypto';
import type {Article} from '../../src/core/article.js';
import {
  type BundleFile,
  type CatalogEntry,
  FORMAT_VERSION,
  type InlineBundle,
  type Manifest,
  type ManifestLocale,
} from '../../src/core/bundle.js';
import {directionOf} from '../../src/core/locale.js';
import {SearchError} from '../../src/core/search-provider.js';
import type {BundleSource} from '../../src/search/bundle-source.js';
import {buildSearchIndex, type IndexedArticle} from '../../src/search/index-builder.js';

/** An article as the bundle needs it: what is indexed, and what only the reader gets. */
export interface BundledArticle extends IndexedArticle, Pick<CatalogEntry, 'redirects'>, Pick<Article, 'assets'> {
  readonly markdown?: string;
}

/** Compiles articles by locale; the first locale is the default one. */
export async function buildBundle(
  locales: Readonly<Record<string, readonly BundledArticle[]>>,
  rest: Partial<Manifest> = {},
): Promise<InlineBundle> {
  const files: Record<string, string> = {};
  const add = (path: string, text: string): BundleFile => {
    files[path] = text;
    const digest = `sha256-${createHash('sha256').update(text).digest('base64')}`;
    return {path, bytes: Buffer.byteLength(text), digest};
  };
  const described: ManifestLocale[] = [];
  for (const [locale, articles] of Object.entries(locales)) {
    const entries = articles.map(({sections, keywords: _keywords, redirects, assets, markdown, ...known}) => {
      const whole: Article = {
        ...known,
        locale,
        markdown: markdown ?? sections.map(({text}) => text).join('\n\n'),
        headings: [],
        ...(assets ? {assets} : {}),
      };
      const file = add(`articles/${locale}/${known.id}.json`, JSON.stringify(whole));
      return {...known, file, ...(redirects ? {redirects} : {})};
    });
    described.push({
      locale,
      direction: directionOf(locale),
      articles: articles.length,
      sections: articles.reduce((sum, {sections}) => sum + sections.length, 0),
      categories: [],
      topics: [],
      index: add(`index.${locale}.json`, await buildSearchIndex(articles, locale)),
      catalog: add(`catalog.${locale}.json`, JSON.stringify({entries})),
    });
  }
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    generator: 'test',
    title: 'Northwind Help',
    defaultLocale: described[0]?.locale ?? 'en',
    locales: described,
    ...rest,
  };
  return {manifest, files};
}

/** Gives a bundle's files from memory; each can be made to fail, or to wait. */
export class MemoryBundleSource implements BundleSource {
  /** Every file asked for, in order. */
  readonly reads: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #manifest: Manifest;
  readonly #files: Map<string, string>;
  readonly #failures = new Map<string, unknown[]>();
  readonly #held = new Map<string, Promise<void>>();

  constructor({manifest, files}: InlineBundle) {
    this.#manifest = manifest;
    this.#files = new Map(Object.entries(files));
  }

  async manifest(signal: AbortSignal): Promise<Manifest> {
    await this.#read('manifest.json', signal);
    return this.#manifest;
  }

  async text({path}: BundleFile, signal: AbortSignal): Promise<string> {
    await this.#read(path, signal);
    const text = this.#files.get(path);
    if (text === undefined) throw new SearchError('not-found', `There is no ${path}.`);
    return text;
  }

  assetUrl(path: string): string {
    return `https://help.example/${path}`;
  }

  /** Puts other text in place of a file's. */
  replace(path: string, text: string): void {
    this.#files.set(path, text);
  }

  /** The next read of a file fails. */
  failNext(path: string, error: unknown): void {
    this.#failures.set(path, [...(this.#failures.get(path) ?? []), error]);
  }

  /** Reads of a file wait until the returned function is called. */
  hold(path: string): () => void {
    let release = (): void => {};
    this.#held.set(path, new Promise(resolve => (release = resolve)));
    return () => release();
  }

  readsOf(path: string): number {
    return this.reads.filter(read => read === path).length;
  }

  async #read(path: string, signal: AbortSignal): Promise<void> {
    this.reads.push(path);
    this.signals.push(signal);
    await this.#held.get(path);
    const failures = this.#failures.get(path);
    if (failures?.length) throw failures.shift();
  }
}
