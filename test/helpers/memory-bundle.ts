import type {Article} from '../../src/core/article.js';
import {
  type ArticleFile,
  type FileReference,
  FORMAT_VERSION,
  type InlineBundle,
  type InlineFile,
  type Manifest,
  type ManifestLocale,
} from '../../src/core/bundle.js';
import {crc32} from '../../src/core/checksum.js';
import {articlePath} from '../../src/core/file-names.js';
import {directionOf} from '../../src/core/locale.js';
import {sealManifest} from '../../src/core/manifest.js';
import {SearchError} from '../../src/core/search-provider.js';
import type {BundleSource} from '../../src/search/bundle/bundle-source.js';
import {buildSearchIndex, type IndexedArticle, type IndexLimits} from '../../src/search/index-builder.js';
import type {IndexExtras} from '../../src/search/packed/index-base.js';

/** An article as the bundle needs it: what is indexed, and what only the reader gets. */
export interface BundledArticle extends IndexedArticle, Pick<Article, 'assets'> {
  readonly redirects?: readonly string[];
  readonly markdown?: string;
}

/** Compiles articles by locale; the first locale is the default one. */
export async function buildBundle(
  locales: Readonly<Record<string, readonly BundledArticle[]>>,
  rest: Partial<Manifest> = {},
  extras: IndexExtras = {},
  limits?: IndexLimits,
): Promise<InlineBundle> {
  const files: Record<string, InlineFile> = {};
  const described: ManifestLocale[] = [];
  for (const [locale, unsorted] of Object.entries(locales)) {
    const articles = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
    const stored = articles.map(article => {
      const {sections, keywords: _keywords, redirects: _redirects, assets, markdown, ...known} = article;
      const whole: ArticleFile = {
        ...known,
        locale,
        markdown: markdown ?? sections.map(({text}) => text).join('\n\n'),
        headings: [],
        ...(assets ? {assets} : {}),
        sections,
      };
      const text = JSON.stringify(whole);
      const checksum = crc32(Buffer.from(text));
      files[articlePath(known.id, checksum)] = text;
      return {...article, checksum};
    });
    const redirects = Object.fromEntries(
      articles.flatMap(({redirects: old = []}, number) => old.map(id => [id, number])),
    );
    const index = await buildSearchIndex(stored, {
      locale,
      extras: {...extras, redirects},
      ...(limits ? {limits} : {}),
      store: ({path, content}) => {
        files[path] = {base64: Buffer.from(content).toString('base64')};
      },
    });
    described.push({
      locale,
      direction: directionOf(locale),
      articles: articles.length,
      sections: articles.reduce((sum, {sections}) => sum + sections.length, 0),
      categories: [],
      topics: [],
      index: {path: index.path, bytes: index.content.length},
    });
  }
  const manifest = sealManifest({
    format: FORMAT_VERSION,
    generator: 'test',
    title: 'Northwind Help',
    defaultLocale: described[0]?.locale ?? 'en',
    locales: described,
    ...rest,
  });
  return {manifest, files};
}

/** Gives a bundle's files from memory; each can be made to fail, or to wait. */
export class MemoryBundleSource implements BundleSource {
  /** Every file asked for, in order. */
  readonly reads: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly #manifest: Manifest;
  readonly #files: Map<string, InlineFile>;
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

  async text({path}: FileReference, signal: AbortSignal): Promise<string> {
    const file = await this.#file(path, signal);
    return typeof file === 'string' ? file : Buffer.from(file.base64, 'base64').toString();
  }

  async bytes({path}: FileReference, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const file = await this.#file(path, signal);
    return new Uint8Array(typeof file === 'string' ? Buffer.from(file) : Buffer.from(file.base64, 'base64'));
  }

  async #file(path: string, signal: AbortSignal): Promise<InlineFile> {
    await this.#read(path, signal);
    const file = this.#files.get(path);
    if (file === undefined) throw new SearchError('not-found', `There is no ${path}.`);
    return file;
  }

  assetUrl(path: string): string {
    return `https://help.example/${path}`;
  }

  /** Puts other content in place of a file's. */
  replace(path: string, file: InlineFile): void {
    this.#files.set(path, file);
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
