import type {Article, ArticleSummary} from './article.js';

/** Raised whenever an older reader could not read what a newer compiler writes. */
export const FORMAT_VERSION = 1;
export const MANIFEST_FILE = 'manifest.json';

/** A file of the bundle. Its name holds its content hash, so it can be cached for ever. */
export interface BundleFile {
  /** Relative to the manifest, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** `sha256-` and the Base64 digest, as in Subresource Integrity. */
  readonly digest: string;
}

/** Names of the icons that ship with the elements; unknown names fall back to `doc`. */
export type IconName = string;

/** A category (tab) or topic (browse grid), in the author's order. */
export interface Group {
  readonly name: string;
  readonly icon?: IconName;
  /** Articles in it. */
  readonly count: number;
}

export interface ManifestLocale {
  /** BCP 47. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly articles: number;
  readonly sections: number;
  readonly categories: readonly Group[];
  readonly topics: readonly Group[];
  /** The search index, see `src/search`. */
  readonly index: BundleFile;
  /** {@link Catalog}: every article's summary and file. */
  readonly catalog: BundleFile;
}

export interface Contact {
  /** `https:`, `mailto:` or `tel:`. */
  readonly url: string;
  /** Default: the translated "Contact us". */
  readonly label?: string;
  /** A line beside it, e.g. when to expect an answer. */
  readonly description?: string;
}

/** `manifest.json`: the one file with a fixed name, and the entry to all others. */
export interface Manifest {
  readonly format: typeof FORMAT_VERSION;
  /** Name and version of the compiler. */
  readonly generator: string;
  /** Shown in the panel's bar, e.g. `Northwind Help`. */
  readonly title: string;
  readonly defaultLocale: string;
  readonly locales: readonly ManifestLocale[];
  readonly contact?: Contact;
  /** URL prefixes that articles may load images from, besides the bundle. */
  readonly imagePrefixes?: readonly string[];
}

/** One row of the catalog. */
export interface CatalogEntry extends ArticleSummary {
  readonly file: BundleFile;
  /** Host pages that should suggest it, as URL globs. */
  readonly routes?: readonly string[];
  readonly audience?: readonly string[];
  readonly redirects?: readonly string[];
}

export interface Catalog {
  readonly entries: readonly CatalogEntry[];
}

/** An article's own file. `assets` hold paths relative to the manifest. */
export type ArticleFile = Article;

/** A whole bundle in memory, as `--inline` embeds it: file contents by path, the manifest apart. */
export interface InlineBundle {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
}
