/**
 * What a page can set of an embedded panel and its launcher. Each is also an attribute of the elements, and a `data-*`
 * attribute of the script tag: `pageUrl`, `page-url`, `data-page-url`.
 */
export interface EmbedOptions {
  /** URL of the help bundle's folder. Required, unless an element of the page has it. */
  readonly bundle?: string;
  /** Name of the instance. Default: `default`. */
  readonly instance?: string;
  /** Language of words and articles, BCP 47. Default: that of the page. */
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  /** How the panel is laid out. Default: `floating`. */
  readonly mode?: 'floating' | 'sidebar' | 'modal';
  /** Corner or side of the window. Default: `bottom-end`. */
  readonly position?: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  /** Distance from the edges of the window, inline and block, in CSS pixels: `24`, `24 80`. Default: 24. */
  readonly offset?: string | number;
  /** Stacking order of panel and launcher. Default: 2147483000. */
  readonly zIndex?: number;
  /** Title in the bar. Default: the bundle's. */
  readonly label?: string;
  /** The question above the search box. */
  readonly greeting?: string;
  /** Address of the full help centre. */
  readonly pageUrl?: string;
  /** Keys that open and close the panel, e.g. `mod+k /`; empty for none. Default: `mod+k`. */
  readonly shortcut?: string;
  /** When the panel's script is fetched: on intent, or in an idle moment after the page has loaded. Default: on intent. */
  readonly preload?: 'idle';
  /** Where the place within the help is kept in the page's address. Default: nowhere. */
  readonly sync?: 'hash' | 'query';
  /** Keeps nothing on the visitor's device. Default: false. */
  readonly withoutMemory?: boolean;
  /** URL that batches of events are sent to. */
  readonly beacon?: string;
  /** URL that answers to "Was this helpful?" are sent to; `events` to ask and send nothing. Default: the bundle's. */
  readonly feedback?: string;
  /** Address of a person, also with placeholders such as `{query}`. Default: the bundle's. */
  readonly contact?: string;
  /** URL that the form for a message is sent to. Default: the bundle's. */
  readonly contactForm?: string;
  /** Places no launcher, for pages with an opener of their own (`data-helplet-open`). Default: false. */
  readonly withoutLauncher?: boolean;
  /** A word beside the launcher's glyph. */
  readonly launcherLabel?: string;
  readonly launcherLook?: 'quiet' | 'edge';
}
