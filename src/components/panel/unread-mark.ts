import {css} from 'lit';
import {pageDocument} from '../../core/page-document.js';
import {DEFAULT_INSTANCE} from '../../store/instance-name.js';

/** Apart from the launcher's own sheet, which every page pays for. */
const {styleSheet: markSheet} = css`
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

/** Marks the launchers of an instance while there is an announcement that the visitor has not seen. */
export function markUnread(instance: string, unread: boolean): void {
  for (const launcher of pageDocument.querySelectorAll('helplet-launcher')) {
    if ((launcher.getAttribute('instance') || DEFAULT_INSTANCE) !== instance) continue;
    const root = launcher.shadowRoot;
    if (unread && root && markSheet && !root.adoptedStyleSheets.includes(markSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, markSheet];
    launcher.toggleAttribute('unread', unread);
  }
}
