import {css} from 'lit';

/** The bar that says that there is no network. */
export const offlineStyles = css`
  .offline {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    flex: none;
    padding: var(--_space-2) var(--_pad);
    border-block-end: var(--_border-width) solid var(--_color-border);
    background: var(--_color-surface-sunken);
    color: var(--_color-text-secondary);
    font-size: var(--_font-size-sm);
  }
  .offline > span {
    flex: 1;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .offline > svg {
    flex: none;
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
    color: var(--_color-text-muted);
  }
  .offline .button {
    flex: none;
  }
  :host([layout='page']) .offline {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    margin-block: var(--_space-4);
    padding-inline: var(--_space-4);
  }
  .ways.read-before {
    padding-block-start: var(--_space-4);
  }
  @media (forced-colors: active) {
    .offline > svg {
      color: inherit;
    }
  }
`;
