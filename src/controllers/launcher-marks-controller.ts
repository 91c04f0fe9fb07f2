import {css, type LitElement, type ReactiveController} from 'lit';
import {instanceNamed} from '../instance/registry.js';
import {openNotice} from '../store/help-state.js';
import type {HelpController} from './help-controller.js';

/** Apart from the launcher's own sheet, which every page pays for: what nobody misses before the panel's code is there. */
const {styleSheet: marksSheet} = css`
  :host([covered]:not([placement='inline'])) {
    display: none !important;
  }
  @media (max-width: 479.98px), (max-height: 479.98px) {
    :host([open]:not([placement='inline'])) {
      display: none !important;
    }
  }
  button:focus-visible {
    box-shadow: 0 0 0 var(--helplet-focus-offset, 2px) var(--helplet-color-surface, Canvas);
  }
  button:active {
    scale: 0.97;
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: var(--helplet-motion-fast, 120ms) var(--helplet-motion-ease, cubic-bezier(0.2, 0, 0, 1));
    }
  }
  :host([unread]:not([open])) button {
    position: relative;
  }
  :host([unread]:not([open])) button::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 13px;
    block-size: 13px;
    border: 2px solid var(--helplet-color-surface, Canvas);
    border-radius: 50%;
    background: var(--helplet-color-badge, #d32f2f);
    forced-color-adjust: none;
  }
`;

export interface LauncherMarksHost extends LitElement {
  readonly instance: string;
  readonly open: boolean;
  readonly mode: string;
}

/**
 * Marks the launchers of a panel's instance: `unread` while there is an announcement that the visitor has not seen, `covered`
 * while the panel stands where the launcher does, and has a way to close it of its own. It also brings them above the page.
 */
export class LauncherMarksController implements ReactiveController {
  readonly #host: LauncherMarksHost;
  readonly #help: HelpController;

  constructor(host: LauncherMarksHost, help: HelpController) {
    this.#host = host;
    this.#help = help;
    host.addController(this);
  }

  hostUpdated(): void {
    const {open, mode} = this.#host;
    this.#mark({unread: Boolean(openNotice(this.#help.state)), covered: open && mode === 'sidebar'});
  }

  hostDisconnected(): void {
    this.#mark({unread: false, covered: false});
  }

  #mark(marks: {readonly unread: boolean; readonly covered: boolean}): void {
    for (const launcher of instanceNamed(this.#host.instance).members) {
      if (!launcher.panelChanged) continue;
      const root = launcher.shadowRoot;
      if (root && marksSheet && !root.adoptedStyleSheets.includes(marksSheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, marksSheet];
      for (const name of ['unread', 'covered'] as const) launcher.toggleAttribute(name, marks[name]);
      raise(launcher);
    }
  }
}

/** Brings a launcher above what the page clips or transforms around it, unless the page gave it a place of its own. */
function raise(launcher: HTMLElement): void {
  if (!launcher.isConnected || launcher.matches('[z-index],[placement]')) return;
  launcher.popover ??= 'manual';
  launcher.togglePopover?.(true);
}
