import type {Article, ArticleSummary, Section} from './article.js';
import type {PageOffer} from './page-offers.js';

/** Raised whenever an older reader could not read what a newer compiler writes. */
export const FORMAT_VERSION = 3;
export const MANIFEST_FILE = 'manifest.json';

/** Where a file of the bundle is. Its name holds its checksum: it can be cached for ever, and another content is noticed. */
export interface FileReference {
  /** Relative to the manifest, with `/`. */
  readonly path: string;
}

export interface BundleFile extends FileReference {
  readonly bytes: number;
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
  /** Announcements that a panel shows above everything else, newest first. */
  readonly notices?: readonly Notice[];
  /** What the home view lists for everyone. Missing where an older compiler wrote the bundle: then the index is asked. */
  readonly home?: HomeArticles;
  /** The base of the search index, which leads to all other files: docs/index-format.md. */
  readonly index: BundleFile;
}

/** Lists of the home view, each at most 5 long. */
export interface HomeArticles {
  /** The most viewed; empty when nobody counts views. */
  readonly popular: readonly HomeArticle[];
  /** The last changed, where there is nothing popular. */
  readonly recent: readonly HomeArticle[];
  /** The newest of the category that holds news, if there is one. */
  readonly news: readonly HomeArticle[];
  /** What is suggested on which page. Missing where there is nothing, or too much to stand here: then the index is asked. */
  readonly suggestions?: HomeSuggestions;
}

export interface HomeSuggestions {
  readonly articles: readonly HomeArticle[];
  /** Of these articles, by their place from 0. */
  readonly pages: readonly PageOffer[];
}

/** What the home view shows of an article. */
export type HomeArticle = Pick<ArticleSummary, 'id' | 'title' | 'category' | 'published' | 'updated'>;

/** An announcement that visitors shall not miss. */
export interface Notice {
  /** Id of the article. */
  readonly id: string;
  readonly title: string;
  /** Whom it is for; missing for everyone. */
  readonly audience?: readonly string[];
  /** ISO date of its last day, in UTC; missing where it has no end. */
  readonly until?: string;
}

/** The way to a person: an address, a form that the panel shows, or both. */
export interface Contact {
  /**
   * `https:`, `mailto:` or `tel:`. `{query}`, `{article}`, `{articles}`, `{path}`, `{reference}`, `{locale}` and `{summary}`
   * in it are filled in when it is followed.
   */
  readonly url?: string;
  /** Where the panel's form is sent: an `https:` address, or a path of the site. */
  readonly form?: string;
  /** Whether the form asks for an address to answer to. Default: `optional`. */
  readonly email?: 'optional' | 'required' | 'none';
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
  /** Where answers to "Was this helpful?" are sent; `events` to ask and send nothing. Missing: nobody is asked. */
  readonly feedback?: string;
  /** URL prefixes that articles may load images from, besides the bundle. */
  readonly imagePrefixes?: readonly string[];
  /**
   * Hosts whose video and audio articles may embed, besides the bundle: `video.example`, which includes its subdomains.
   * Default: the reader's own list.
   */
  readonly mediaHosts?: readonly string[];
  /** CRC-32 of all other members, see `sealManifest`. The one file whose name holds no checksum guards itself. */
  readonly checksum: string;
}

/** An article's own file. `assets` hold paths relative to the manifest. */
export interface ArticleFile extends Article {
  /** Its plain text, for excerpts. */
  readonly sections: readonly Section[];
}

/** A whole bundle in memory, as `--inline` embeds it: file contents by path, the manifest apart. */
export interface InlineBundle {
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, InlineFile>>;
}

/** A file inside a script: its text, or its bytes in Base64. */
export type InlineFile = string | {readonly base64: string};
