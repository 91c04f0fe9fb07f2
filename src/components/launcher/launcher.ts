import {LAUNCHER_OPTIONS} from '../../core/embed-options.js';
import {joinInstance, panelLink} from '../../instance/registry.js';
import {pageDocument} from '../../page/page-document.js';
import {DEFAULT_INSTANCE, togglePanel} from '../../page/panel-link.js';
import {reportLoadFailure} from '../../page/report-load-failure.js';
import {withKnownColors} from '../../styles/light-dark.js';
import {launcherSheet} from './launcher-sheet.js';

const SVG = 'http://www.w3.org/2000/svg';
const QUESTION_MARK = 'M8 9a4 4 0 1 1 6 3.3c-1.4.8-2 1.6-2 3M12 19v.01';
const CHEVRON_DOWN = 'm6 9.6 6 6 6-6';

/** On the server there is no element to extend; the class can still be imported there. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Attributes that only few pages use: what they mean is loaded with the first launcher that has one. */
const EXTRA = '[label],[look],[position],[offset],[z-index],[theme]';
/** Until then such a launcher cannot be seen: it would change, or move, before one's eyes. */
const EXTRAS_TO_COME = `:host(:is(${EXTRA})) button{visibility:hidden}`;

let sheet: CSSStyleSheet | undefined;
/** Fills the one sheet of all launchers, which is made with the first. */
function fillSheet(more: string): CSSStyleSheet {
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(withKnownColors(launcherSheet + more));
  return sheet;
}

/** Missing until a launcher needs them, or where they did not load. */
let extras: typeof import('./launcher-extras.js') | undefined;

/**
 * @summary The button that opens a panel above the page. It needs no Lit, so that a page pays almost nothing for it.
 * @tagname helplet-launcher
 * @attr instance
 * @attr label
 * @attr look
 * @attr position
 * @attr offset
 * @attr z-index
 * @attr theme
 * @attr {string} accessible-label - Accessible name. Default: `label`, else “Help” in the language around the launcher.
 * @attr {string} lang - Language of the button's own words, BCP 47. Default: that of the page around it.
 * @attr {'inline'} placement - `inline` places the launcher where it stands, instead of in a corner of the window.
 * @attr {boolean} unread - The visitor has not seen an announcement yet. The panel sets this and draws a mark.
 * @attr {boolean} covered - The panel lies where the launcher is. The panel sets this and hides the launcher.
 * @csspart button - The button.
 * @csspart icon - The glyph. `mask` and `background` put another in its place; `helplet-launcher[open]` has an arrow.
 * @csspart label - The word beside the glyph.
 * @cssproperty [--helplet-launcher-size] - Height, and width without a label.
 * @cssproperty [--helplet-launcher-background] - Background.
 * @cssproperty [--helplet-launcher-color] - Colour of glyph and label.
 * @cssproperty [--helplet-launcher-radius] - Corners.
 */
export class HelpletLauncher extends Base {
  static readonly tag: string = 'helplet-launcher';
  static readonly observedAttributes = ['instance', 'accessible-label', ...Object.keys(LAUNCHER_OPTIONS)];

  /** Registers the class as a custom element; does nothing when the tag is taken, or on a server. */
  static define(
    tag: string = HelpletLauncher.tag,
    registry: CustomElementRegistry | undefined = globalThis.customElements,
  ): void {
    if (registry && !registry.get(tag)) registry.define(tag, HelpletLauncher);
  }

  readonly #button: HTMLButtonElement;
  readonly #label: HTMLSpanElement;
  readonly #glyph = pageDocument.createElementNS(SVG, 'path');
  #leave?: () => void;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open', delegatesFocus: true});
    root.adoptedStyleSheets = [sheet ?? fillSheet(EXTRAS_TO_COME)];
    this.#button = pageDocument.createElement('button');
    this.#button.part = 'button';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#label = pageDocument.createElement('span');
    this.#label.part = 'label';
    // Built by hand: markup as text would need a Trusted Types policy.
    const svg = pageDocument.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.part = 'icon';
    svg.append(this.#glyph);
    this.#button.append(svg, this.#label);
    this.#button.onclick = () => this.toggle();
    this.#button.onpointerenter = this.#button.onfocus = () => this.#link?.prepare();
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
    this.#leave?.();
    this.#leave = joinInstance(this.instance, this);
    this.panelChanged();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.connectedCallback();
  }

  /** Opens the panel of the instance, or closes it. */
  toggle(): void {
    togglePanel(this.#link);
  }

  get #link() {
    return panelLink(this.instance);
  }

  /** @internal */
  panelChanged(): void {
    const link = this.#link;
    const open = !!link?.open;
    const label = this.getAttribute('label');
    this.toggleAttribute('open', open);
    extras?.applyExtras(this);
    this.#label.textContent = label;
    this.#glyph.setAttribute('d', open ? CHEVRON_DOWN : QUESTION_MARK);
    this.#button.setAttribute('aria-expanded', `${open}`);
    const lang = this.closest<HTMLElement>('[lang]')?.lang ?? '';
    this.#button.setAttribute(
      'aria-label',
      link?.label || this.getAttribute('accessible-label') || label || extras?.helpWord(lang) || 'Help',
    );
    if (extras || !(this.matches(EXTRA) || /^(?!en)./i.test(lang))) return;
    // Where it fails, all launchers are seen as if they had no such attribute, and are called "Help".
    void import('./launcher-extras.js').catch(reportLoadFailure).then(loaded => {
      extras = loaded;
      fillSheet(loaded?.sheet ?? '');
      if (loaded) this.panelChanged();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'helplet-launcher': HelpletLauncher;
  }
}
