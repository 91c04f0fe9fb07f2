import type {Contact, InlineBundle} from '../core/bundle.js';
import type {ResolvedLocale} from '../core/locale.js';
import type {Hit, SearchProvider} from '../core/search-provider.js';

/**
 * Draws a code block in its own way: a diagram, a formula.
 * @param source The code, without the last line end.
 * @param element Where to draw. It stands in a shadow root; what throws or rejects leaves the source in its place.
 */
export type BlockRenderer = (source: string, element: HTMLElement) => unknown;

/** By the language of the fence: `mermaid`, `math`. */
export type BlockRenderers = Readonly<Record<string, BlockRenderer>>;

/** What a page adds to a row of the results: a node, or a text. Undefined adds nothing. */
export type ResultExtra = (hit: Hit) => Node | string | undefined;

/** What can be set of an instance. */
export interface HelpOptions {
  /** Absolute URL of the bundle's folder, or the bundle itself. Default: that of `setDefaultBundle`. */
  readonly bundle?: string | InlineBundle;
  /** Answers instead of a bundle. It belongs to the page: ending the instance leaves it running. */
  readonly provider?: SearchProvider;
  /** Language of words and articles, BCP 47. Default: that of the page. */
  readonly locale?: string;
  /** Replaces what the bundle says of it, key by key. */
  readonly contact?: Partial<Contact>;
  /** Replaces what the bundle says of it. */
  readonly feedback?: string | undefined;
  /** Draws code blocks of some languages. Default: all are shown as code. */
  readonly blocks?: BlockRenderers;
  /** Hits per page. Default 10. */
  readonly pageSize?: number;
}

/** The options of an instance with its language decided. */
export type StoreOptions = Omit<HelpOptions, 'locale'> & {readonly locale?: ResolvedLocale};

/** What tells the help centres of a site apart: where answers come from. Empty while nothing says so. */
export function centreKey({provider, bundle = ''}: StoreOptions): string {
  return provider?.name ?? (typeof bundle === 'string' ? bundle : bundle.manifest.title);
}
