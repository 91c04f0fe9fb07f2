import {LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {ContactLinkController} from '../../controllers/contact-link-controller.js';
import {HelpController} from '../../controllers/help-controller.js';
import {KeyboardShieldController} from '../../controllers/keyboard-shield-controller.js';
import {tellSearch} from '../../controllers/search-report-controller.js';
import {directionOf} from '../../core/locale.js';
import {HelpletArticleSelectEvent} from '../../events/article-select-event.js';
import {HelpletResultClickEvent} from '../../events/result-click-event.js';
import {LocalizeController} from '../../i18n/localize-controller.js';
import {type HelpState, shownResults} from '../../store/help-state.js';
import {DEFAULT_INSTANCE} from '../../store/instance-name.js';

/** What the elements of Helplet have in common: an instance they belong to, a language and a scheme. */
export abstract class HelpletElement extends LitElement {
  /** Tag that `define()` registers unless told otherwise. */
  static readonly tag: string;

  /** Registers the class as a custom element; does nothing when the tag is taken, or on a server. */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (registry && !registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  protected readonly help = new HelpController(this, state => this.partsOf(state));
  protected readonly l10n = new LocalizeController(this);

  constructor() {
    super();
    new KeyboardShieldController(this);
    new ContactLinkController(this, {help: this.help, l10n: this.l10n});
  }

  /** Elements with the same name share one state and one engine. */
  @property() instance: string = DEFAULT_INSTANCE;

  /** URL of the help bundle's folder, relative to the page. One element of an instance is enough. */
  @property() bundle = '';

  /** Language of words and articles, BCP 47. Empty: that of the page. */
  @property() locale = '';

  /** `light`, `dark` or `auto` (as the system is set). Empty: as the page around it. */
  @property({reflect: true}) theme: '' | 'light' | 'dark' | 'auto' = '';

  /** Moved within the page, an element is connected again by now: then nothing has ended. */
  override disconnectedCallback(): void {
    if (!this.isConnected) super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    // A language set by hand brings its direction; without one, both come from the page.
    if (changed.has('locale') && this.locale) this.dir = directionOf(this.locale);
  }

  /** What of the state the element draws: it is drawn again only when one of these changed. */
  protected partsOf(state: HelpState): readonly unknown[] {
    return [state];
  }

  /** Asks for an article; the host page may cancel that and show it itself. */
  protected requestArticle(id: string, details: {anchor?: string; position?: number} = {}): void {
    const {position, anchor} = details;
    if (position !== undefined) {
      const {store, state} = this.help;
      tellSearch(this, store);
      const query = shownResults(state)?.query ?? '';
      this.dispatchEvent(
        new HelpletResultClickEvent({query, articleId: id, position: position + 1, ...(anchor ? {anchor} : {})}),
      );
    }
    if (this.dispatchEvent(new HelpletArticleSelectEvent(id, details))) this.help.store.openArticle(id, anchor);
  }
}

/** True for a click that means "open it here", not "in a new tab" or "save it". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
