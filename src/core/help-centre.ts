import type {Contact, Group, HomeArticles, Notice} from './bundle.js';

/** A language that a help centre has articles in. */
export interface CentreLocale {
  /** BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What a help centre says of itself, before anyone asks it anything. */
export interface HelpCentre {
  readonly title: string;
  /** BCP 47 tag of the articles. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** BCP 47 tag of the language that has what the others lack. Missing where the provider cannot tell. */
  readonly defaultLocale?: string;
  /** All languages that there are articles in, the one of this description among them. Empty where the provider cannot tell. */
  readonly locales: readonly CentreLocale[];
  readonly articles: number;
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
