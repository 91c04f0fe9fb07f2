import {css} from 'lit';
import {membersOf} from '../../instance/registry.js';

/** Apart from the launcher's own sheet, which every page pays for. */
const {styleSheet: marksSheet} = css`
  :host([covered]:not([placement='inline'])) {
    display: none !important;
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

export interface LauncherMarks {
  /** There is an announcement that the visitor has not seen. */
  readonly unread: boolean;
  /** The panel stands where the launcher does, and has a way to close it of its own. */
  readonly covered: boolean;
}

/** Marks the launchers of an instance. */
export function markLaunchers(instance: string, marks: LauncherMarks): void {
  for (const launcher of membersOf(instance)) {
    if (!launcher.panelChanged) continue;
    const root = launcher.shadowRoot;
    const isMarked = marks.unread || marks.covered;
    if (isMarked && root && marksSheet && !root.adoptedStyleSheets.includes(marksSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, marksSheet];
    for (const name of ['unread', 'covered'] as const) launcher.toggleAttribute(name, marks[name]);
  }
}
