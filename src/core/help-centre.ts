import type {Contact, Group, HomeArticles, Notice} from './bundle.js';

/** What a help centre says of itself, before anyone asks it anything. */
export interface HelpCentre {
  readonly title: string;
  /** BCP 47 tag of the articles. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly articles: number;
  /** All languages that it has articles in. Missing: only its own is known. */
  readonly locales?: readonly {readonly locale: string; readonly direction: 'ltr' | 'rtl'}[];
  readonly categories: readonly Group[];
  readonly topics: readonly Group[];
  readonly contact?: Contact;
  /** Where answers to "Was this helpful?" are sent; `events` to ask and send nothing. Missing: nobody is asked. */
  readonly feedback?: string;
  /** Announcements that visitors shall not miss, newest first. */
  readonly notices?: readonly Notice[];
  /** What the home view lists for everyone. Missing: it is searched for. */
  readonly home?: HomeArticles;
  /** URL prefixes that articles may load images from, besides the bundle. */
  readonly imagePrefixes: readonly string[];
  /** Hosts whose video and audio articles may embed, besides the bundle. Missing: the reader's own list. */
  readonly mediaHosts?: readonly string[];
}
