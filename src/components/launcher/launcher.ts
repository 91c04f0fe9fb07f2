import {pageDocument} from '../../core/page-document.js';
import {launcherWords} from '../../i18n/launcher-words.js';
import {DEFAULT_INSTANCE} from '../../store/instance-name.js';
import {panelLink, subscribeToPanelLink} from '../../store/panel-links.js';
import {launcherStyles} from './launcher.styles.js';
import {launcherTokens} from './launcher-tokens.js';

const SVG = 'http://www.w3.org/2000/svg';
const QUESTION_MARK = ['M8.1 8.9a3.95 3.95 0 1 1 5.95 3.4c-1.35.8-2.05 1.6-2.05 2.95', 'M12 19.05v.01'] as const;
const CHEVRON_DOWN = ['m5 8 5 5 5-5'] as const;

/** On the server there is no element to extend; the class can still be imported there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

let sheet: CSSStyleSheet | undefined;
/** One sheet for all launchers, made with the first. */
function launcherSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherTokens + launcherStyles);
  }
  return sheet;
}

/**
 * @summary The button that opens a floating panel. It is drawn without Lit, so that a page pays almost nothing for it.
 * @tagname helplet-launcher
 * @attr {string} instance - Name of the panel's instance. Default: `default`.
 * @attr {string} label - A word beside the glyph, e.g. `Help`. Empty: the glyph alone.
 * @attr {string} accessible-label - What is read aloud. Default: `label`, else "Help" in the page's language.
 * @attr {string} close-label - What is read aloud while the panel is open. Default: "Close help" in the page's language.
 * @attr {'quiet' | 'edge'} look - `quiet`: in the colour of the surface; `edge`: a tab at the edge of the window.
 * @attr {'inline'} placement - `inline`: where it stands, not in the corner of the window.
 * @attr {'light' | 'dark' | 'auto'} theme - Colour scheme. Default: that of the page.
 * @csspart button - The button.
 * @csspart label - The word beside the glyph.
 * @cssproperty [--helplet-launcher-size] - Height, and width without a label.
 * @cssproperty [--helplet-launcher-background] - Background.
 * @cssproperty [--helplet-launcher-color] - Colour of glyph and label.
 * @cssproperty [--helplet-launcher-radius] - Corners.
 */
export class HelpletLauncher extends Base {
  static readonly tag: string = 'helplet-launcher';
  static readonly observedAttributes = ['instance', 'label', 'accessible-label', 'close-label'];

  /** Registers the class as a custom element; does nothing when the tag is taken. */
  static define(tag: string = HelpletLauncher.tag, registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, HelpletLauncher);
  }

  readonly #button: HTMLButtonElement;
  readonly #label: HTMLSpanElement;
  #unsubscribe?: () => void;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open', delegatesFocus: true});
    root.adoptedStyleSheets = [launcherSheet()];
    this.#button = pageDocument.createElement('button');
    this.#button.type = 'button';
    this.#button.setAttribute('part', 'button');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#label = pageDocument.createElement('span');
    this.#label.setAttribute('part', 'label');
    this.#button.append(glyph('closed', 24, QUESTION_MARK), glyph('opened', 20, CHEVRON_DOWN), this.#label);
    this.#button.addEventListener('click', () => this.toggle());
    for (const type of ['pointerenter', 'focus', 'touchstart'] as const) {
      this.#button.addEventListener(type, () => this.#link?.prepare(), {passive: true});
    }
    root.append(this.#button);
  }

  /** Name of the panel's instance. */
  get instance(): string {
    return this.getAttribute('instance') || DEFAULT_INSTANCE;
  }
  set instance(name: string) {
    this.setAttribute('instance', name);
  }

  connectedCallback(): void {
    this.#subscribe();
  }

  disconnectedCallback(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  attributeChangedCallback(name: string): void {
    if (name === 'instance' && this.isConnected) this.#subscribe();
    else this.#draw();
  }

  /** Opens the panel of the instance, or closes it. */
  toggle(): void {
    const link = this.#link;
    if (link?.open) link.close();
    else link?.show();
  }

  get #link() {
    return panelLink(this.instance);
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = subscribeToPanelLink(this.instance, () => this.#draw());
    this.#draw();
  }

  #draw(): void {
    const open = this.#link?.open ?? false;
    const label = this.getAttribute('label') ?? '';
    const [help, closeHelp] = launcherWords(this.closest('[lang]')?.getAttribute('lang') ?? '');
    this.toggleAttribute('open', open);
    this.#label.textContent = label;
    this.#button.setAttribute('aria-expanded', String(open));
    this.#button.setAttribute(
      'aria-label',
      open ? this.getAttribute('close-label') || closeHelp : this.getAttribute('accessible-label') || label || help,
    );
  }
}

/** Built by hand: markup as text would need a Trusted Types policy. */
function glyph(className: string, size: number, paths: readonly string[]): SVGElement {
  const svg = pageDocument.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  for (const data of paths) {
    const path = pageDocument.createElementNS(SVG, 'path');
    path.setAttribute('d', data);
    svg.append(path);
  }
  return svg;
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-launcher': HelpletLauncher;
  }
}
