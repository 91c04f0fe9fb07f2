import type {LitElement, ReactiveController} from 'lit';
import {panelLink} from '../instance/registry.js';
import {isPressed} from '../page/keys.js';
import {DEFAULT_INSTANCE, togglePanel} from '../page/panel-link.js';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

export interface KeyboardShieldHost extends LitElement {
  readonly instance: string;
}

/** Where a page keeps focus within its own dialog, or closes that, it needs these, unless the element has used them. */
function isForThePage({key, defaultPrevented}: KeyboardEvent): boolean {
  return key === 'Tab' || (key === 'Escape' && !defaultPrevented);
}

/** Elements with a shield of their own, whatever their tags. */
const shielded = new WeakSet<Element>();

/**
 * Keeps what is typed in an element from the page around it: to the page's shortcuts the target looks like no text field,
 * since it only sees the element itself. The element's own handlers, which are inside of it, have had the event by then.
 */
export class KeyboardShieldController implements ReactiveController {
  readonly #host: KeyboardShieldHost;

  constructor(host: KeyboardShieldHost) {
    this.#host = host;
    host.addController(this);
    shielded.add(host);
    for (const type of KEY_EVENTS) host.addEventListener(type, event => this.#shield(event));
  }

  hostConnected(): void {}

  #shield(event: KeyboardEvent): void {
    // Inside a panel its own handlers come next; the panel is the one to stop it.
    if (this.#isInner || isForThePage(event)) return;
    event.stopPropagation();
    if (event.type === 'keydown' && !event.defaultPrevented && !event.repeat) this.#openPanel(event);
  }

  /** The window will not hear of the shortcut. */
  #openPanel(event: KeyboardEvent): void {
    const panel = panelLink(this.#host.instance) ?? panelLink(DEFAULT_INSTANCE);
    if (!panel || !isPressed(panel.shortcut, event)) return;
    event.preventDefault();
    togglePanel(panel);
  }

  get #isInner(): boolean {
    const root = this.#host.getRootNode();
    return root instanceof ShadowRoot && shielded.has(root.host);
  }
}
