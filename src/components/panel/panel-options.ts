import type {ComplexAttributeConverter} from 'lit';
import {property} from 'lit/decorators.js';
import type {LinkUrl} from '../../markdown/link-policy.js';
import {HelpletElement} from '../shared/helplet-element.js';

/** How a panel is laid out. */
export type PanelMode = 'floating' | 'sidebar' | 'modal' | 'inline' | 'page';

/** Reflects what is set alone: the place of panel and launcher is read from attributes. */
const orMissing: ComplexAttributeConverter<string | number> = {
  fromAttribute: (value, type) => (type === Number ? Number(value) : (value ?? '')),
  toAttribute: value => (value ? String(value) : null),
};

/** What a page can set of a panel. Each is an attribute as well. */
export abstract class PanelOptions extends HelpletElement {
  /**
   * `floating` as a card above the page, `sidebar` at its side, `modal` in its middle with the rest out of reach, `inline`
   * where it stands, `page` as a page of its own.
   */
  @property({reflect: true}) mode: PanelMode = 'floating';
  /** Whether a panel above the page is open. */
  @property({type: Boolean, reflect: true}) open = false;
  /** Corner of a floating panel, side of a sidebar. Empty: `bottom-end`. */
  @property({reflect: true}) position: '' | 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' = '';
  /** Distance from the edges of the window, inline and block, in CSS pixels: `24` or `24 80`. Empty: the theme's. */
  @property({reflect: true, converter: orMissing}) offset = '';
  /** Stacking order of a panel above the page. 0: 2147483000. */
  @property({attribute: 'z-index', type: Number, reflect: true, converter: orMissing}) zIndex = 0;
  /** Title in the bar. Empty: the bundle's. */
  @property() label = '';
  /** The question above the search box. Empty: "How can we help?" in the page's language. */
  @property() greeting = '';
  /** Address of the full help centre; the bar then leads there. */
  @property({attribute: 'page-url'}) pageUrl = '';
  /**
   * Keys that open and close the panel, several apart by a space: `mod+k` (Ctrl, on Apple's systems Cmd), `ctrl+shift+h`, `/`.
   * `none` for none. The page's own shortcuts come first.
   */
  @property() shortcut = 'mod+k';
  /** Where the place within the help is kept in the page's address: `hash` or `query`. Empty: nowhere. */
  @property() sync: '' | 'hash' | 'query' = '';
  /** `off` keeps nothing on the visitor's device: no recent searches, no articles read, no notices seen. */
  @property() memory: '' | 'off' = '';
  /** URL that events are sent to, a batch at a time; nothing under Do Not Track or Global Privacy Control. Empty: nowhere. */
  @property() beacon = '';
  /** Address of a person: `mailto:`, `tel:` or `https:`, also with placeholders such as `{query}`. Empty: what the bundle says. */
  @property() contact = '';
  /** URL that the form for a message is sent to. Empty: what the bundle says. */
  @property({attribute: 'contact-form'}) contactForm = '';
  /** URL that answers to "Was this helpful?" are sent to; `events` to ask and send nothing. Empty: what the bundle says. */
  @property() feedback = '';
  /** Decides where links of articles lead: the address to open instead, or undefined for none. */
  @property({attribute: false}) linkUrl?: LinkUrl;

  /** @internal */
  get spokenLocale(): string {
    return this.l10n.words.locale;
  }

  /** True for a panel that opens and closes above the page. */
  get isOverlay(): boolean {
    return this.mode !== 'inline' && this.mode !== 'page';
  }
}
