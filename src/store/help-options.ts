import type {Contact, InlineBundle} from '../core/bundle.js';
import type {SearchProvider} from '../core/search-provider.js';

export interface HelpOptions {
  /** Absolute URL of the bundle's folder, or the bundle itself. */
  readonly bundle?: string | InlineBundle;
  /** Answers instead of a bundle. */
  readonly provider?: SearchProvider;
  /** Preferred locale of the articles, BCP 47. */
  readonly locale?: string;
  /** In place of what the bundle says of it, key by key. */
  readonly contact?: Partial<Contact>;
  /** In place of what the bundle says of it. */
  readonly feedback?: string | undefined;
  /** Hits per page. Default 10. */
  readonly pageSize?: number;
}
