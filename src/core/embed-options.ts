/*
 * Every option is documented here and nowhere else. Elements implement these interfaces, so that editors show the comments on
 * their properties; the build copies them into custom-elements.json and `npm run docs` into docs/. `@default` and `@see` fill
 * columns there.
 */

/** Options of every element. The launcher takes those that its class lists. */
export interface ElementOptions {
  /**
   * URL of the folder that `helplet build` wrote, relative to the page. One element of each instance needs it.
   *
   * @default none
   */
  readonly bundle: string;
  /**
   * Name of the instance. Elements with the same name share one state and one search engine.
   *
   * @default `default`
   * @see docs/embedding.md#several-on-one-page
   */
  readonly instance: string;
  /**
   * Language of the interface and the articles: a BCP 47 tag such as `de-CH`.
   *
   * @default that of the page
   * @see docs/embedding.md#language
   */
  readonly locale: string;
  /**
   * Colour scheme: `light`, `dark` or `auto`, which follows the system.
   *
   * @default that of the page
   */
  readonly theme: '' | 'light' | 'dark' | 'auto';
}

/** Options of `helplet-panel`. */
export interface PanelOptions extends ElementOptions {
  /**
   * Layout of the panel: `floating`, `sidebar` or `modal` above the page, `inline` or `page` where the element stands.
   *
   * @default `floating`
   * @see docs/embedding.md#modes
   */
  readonly mode: 'floating' | 'sidebar' | 'modal' | 'inline' | 'page';
  /**
   * Corner of the window for a floating panel and its launcher: `bottom-end`, `bottom-start`, `top-end` or `top-start`. A sidebar
   * lies at the side that it names.
   *
   * @default `bottom-end`
   */
  readonly position: '' | 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  /**
   * Distance from the edges of the window in CSS pixels: `24` for both directions, `24 80` for inline and block.
   *
   * @default 24, from the theme
   */
  readonly offset: string | number;
  /**
   * Place of panel and launcher in the stacking order of your page. Without it they are in the browser's top layer.
   *
   * @default the top layer, or 2147483000 in browsers without popovers
   */
  readonly zIndex: number;
  /**
   * Title in the panel's bar.
   *
   * @default that of the bundle
   */
  readonly label: string;
  /**
   * Question above the search box.
   *
   * @default “How can we help?”, translated
   */
  readonly greeting: string;
  /**
   * URL of the full help centre. The panel's bar then has a button that opens it.
   *
   * @default none
   */
  readonly pageUrl: string;
  /**
   * Keys that open and close the panel: one shortcut, or several separated by spaces. Empty for none.
   *
   * @default `mod+k`
   * @see docs/embedding.md#shortcuts
   */
  readonly shortcut: string;
  /**
   * Keeps the current place in the address of the page: in its `hash` or its `query`.
   *
   * @default none
   * @see docs/embedding.md#the-pages-address
   */
  readonly sync: '' | 'hash' | 'query';
  /**
   * Stores nothing on the visitor's device: no searches, no articles read, no announcements closed.
   *
   * @default `false`
   * @see docs/embedding.md#the-visitors-device
   */
  readonly withoutMemory: boolean;
  /**
   * URL that receives events in batches. Helplet sends none under Do Not Track or Global Privacy Control.
   *
   * @default none
   * @see docs/insight.md#the-beacon
   */
  readonly beacon: string;
  /**
   * Link to a person: a `mailto:`, `tel:` or `https:` URL, with placeholders such as `{query}`.
   *
   * @default that of the bundle
   * @see docs/feedback.md#the-way-to-a-person
   */
  readonly contact: string;
  /**
   * URL that receives messages from the contact form.
   *
   * @default that of the bundle
   * @see docs/feedback.md#the-way-to-a-person
   */
  readonly contactForm: string;
  /**
   * URL that receives answers to “Was this helpful?”. With `events`, the panel asks but sends nothing.
   *
   * @default that of the bundle
   * @see docs/feedback.md#was-this-helpful
   */
  readonly feedback: string;
}

/**
 * Options of the script tag, as `data-*` attributes, and of the `init` command: those of the panel, and those of the launcher
 * with `launcher` before their name.
 */
export interface EmbedOptions extends Partial<PanelOptions> {
  // The other layouts are for elements that the page places itself.
  readonly mode?: Exclude<PanelOptions['mode'], 'inline' | 'page'>;
  /**
   * When Helplet fetches the code of the panel: `idle` as soon as the loaded page is idle, otherwise when a visitor is about to
   * open it.
   *
   * @default on intent
   * @see docs/embedding.md#preloading
   */
  readonly preload?: 'idle';
  /**
   * Adds no launcher, for pages with openers of their own.
   *
   * @default `false`
   * @see docs/embedding.md#places-openers-and-links
   */
  readonly withoutLauncher?: boolean;
  /**
   * Text beside the icon of the launcher.
   *
   * @default none
   */
  readonly launcherLabel?: string;
  /**
   * Look of the launcher: `quiet` has the colour of the surface, `edge` is a tab at the edge of the window.
   *
   * @default filled
   */
  readonly launcherLook?: 'quiet' | 'edge';
}

/** @internal Attributes of a launcher, each with the option that fills it. */
export const LAUNCHER_OPTIONS = {
  label: 'launcherLabel',
  look: 'launcherLook',
  theme: 'theme',
  lang: 'locale',
  position: 'position',
  offset: 'offset',
  'z-index': 'zIndex',
};
