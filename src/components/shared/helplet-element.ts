import {adoptStyles, type CSSResultOrNative, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {ContactLinkController} from '../../controllers/contact-link-controller.js';
import {HelpController} from '../../controllers/help-controller.js';
import {KeyboardShieldController} from '../../controllers/keyboard-shield-controller.js';
import {inNextTask} from '../../controllers/next-task.js';
import type {ElementOptions} from '../../core/embed-options.js';
import {directionOf} from '../../core/locale.js';
import {HelpletArticleSelectEvent} from '../../events/article-select-event.js';
import {LocalizeController} from '../../i18n/localize-controller.js';
import {pageDocument} from '../../page/page-document.js';
import {DEFAULT_INSTANCE} from '../../page/panel-link.js';
import type {HelpOptions} from '../../store/help-options.js';
import type {HelpState} from '../../store/help-state.js';
import type {HelpStore} from '../../store/help-store.js';

/** What the elements of Helplet have in common: an instance they belong to, a language and a scheme. */
export abstract class HelpletElement extends LitElement implements ElementOptions {
  /** Tag that `define()` registers unless told otherwise. */
  static readonly tag: string;

  /** Registers the class as a custom element; does nothing when the tag is taken, or on a server. */
  static define(tag: string = this.tag, registry: CustomElementRegistry | undefined = globalThis.customElements): void {
    if (registry && !registry.get(tag)) registry.define(tag, this as unknown as CustomElementConstructor);
  }

  protected readonly help = new HelpController(this, {
    partsOf: state => this.partsOf(state),
    onJoin: store => this.joinStore(store),
  });
  protected readonly l10n = new LocalizeController(this, () => this.help.state.locale);

  constructor() {
    super();
    new KeyboardShieldController(this);
    new ContactLinkController(this, {help: this.help, l10n: this.l10n});
  }

  // Documented in ElementOptions.
  @property() instance: string = DEFAULT_INSTANCE;
  @property() bundle = '';
  @property() locale = '';
  @property({reflect: true}) theme: ElementOptions['theme'] = '';

  /** Moved within the page, an element is connected again by now: then nothing has ended. */
  override disconnectedCallback(): void {
    if (!this.isConnected) super.disconnectedCallback();
  }

  /** @internal A document that an element passes through, as with Turbolinks, takes its style sheets away. */
  adoptedCallback(): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...this.#laterStyles]);
  }
  #laterStyles: readonly CSSResultOrNative[] = [];

  /** Draws with style sheets that came later, beside those of the class. */
  protected addStyles(styles: readonly CSSResultOrNative[]): void {
    if (styles === this.#laterStyles) return;
    this.#laterStyles = styles;
    this.adoptedCallback();
  }

  /** @internal */
  get helpOptions(): HelpOptions {
    const {bundle, locale} = this;
    return {
      ...(bundle ? {bundle: new URL(bundle, this.ownerDocument.baseURI).href} : {}),
      ...(locale ? {locale} : {}),
    };
  }

  /**
   * First in a task of its own: an element and what it is made of, drawn at once, would hold up a slow phone for too long. And
   * in its own language: nobody should see English first.
   */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    if (!this.hasUpdated) {
      return new Promise<void>(inNextTask).then(() => this.l10n.ready).then(() => this.#drawFirst());
    }
    super.scheduleUpdate();
    return undefined;
  }

  /** Drawn after it was taken away, an element would join its instance again, and hold it for ever. */
  #drawFirst(): void {
    this.#waitsForPage = !this.isConnected;
    if (this.isConnected) super.scheduleUpdate();
  }
  #waitsForPage = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.#waitsForPage) return;
    this.#waitsForPage = false;
    this.performUpdate();
  }

  /**
   * Keeps focus inside when an update removes the focused node. The browser would move focus to the page, where no key reaches
   * the element. Focus goes to this element, or to the nearest one around it that accepts it.
   */
  protected override update(changed: PropertyValues<this>): void {
    const root = this.renderRoot as ShadowRoot;
    const hadFocus = root.activeElement !== null;
    // Some browsers keep focus for a while on a node that has become inert.
    const isLost = (): boolean =>
      pageDocument.activeElement === pageDocument.body || root.activeElement?.closest('[inert],[hidden]') != null;
    super.update(changed);
    if (!hadFocus || !isLost()) return;
    // A controller that knows a better place has moved focus there by the next task.
    inNextTask(() => {
      for (let element: Element = this; element instanceof HelpletElement && isLost(); ) {
        element.focus({preventScroll: true});
        element = (element.getRootNode() as ShadowRoot).host;
      }
    });
  }

  protected override updated(_changed: PropertyValues<this>): void {
    // A language that was asked for brings its direction; otherwise both come from the page.
    const {tag, source} = this.help.state.locale;
    const direction = source === 'given' ? directionOf(tag) : '';
    if (direction === this.#direction) return;
    if (direction) this.dir = direction;
    else if (this.dir === this.#direction) this.removeAttribute('dir');
    this.#direction = direction;
  }
  /** What the element itself wrote into `dir`. */
  #direction = '';

  /** Called when the element joins a store. May return a function that is called when it leaves. */
  protected joinStore(_store: HelpStore): (() => void) | undefined {
    return undefined;
  }

  /** What of the state the element draws: it is drawn again only when one of these changed. */
  protected partsOf(state: HelpState): readonly unknown[] {
    return [state];
  }

  /** Asks for an article; the host page may cancel that and show it itself. */
  protected requestArticle(id: string, details: {anchor?: string; position?: number} = {}): void {
    if (this.dispatchEvent(new HelpletArticleSelectEvent(id, details))) this.help.store.openArticle(id, details.anchor);
  }
}

/** True for a click that means "open it here", not "in a new tab" or "save it". */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
}
