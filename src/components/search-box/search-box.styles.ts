import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';

/** The field, and what says below it that something failed. */
const boxStyles = css`
  :host {
    display: block;
    position: relative;
  }
  .search {
    position: relative;
    display: flex;
    align-items: center;
    block-size: var(--_search-box-height);
    padding-inline: var(--_space-3) var(--_space-1);
    gap: var(--_space-2);
    background: var(--_search-box-background);
    border: var(--_border-width) solid var(--_search-box-border-color);
    border-radius: var(--_search-box-radius);
    transition: border-color var(--_motion-fast);
  }
  .search > svg {
    color: var(--_color-text-muted);
  }
  .search input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    border: 0;
    padding: 0;
    background: none;
    outline: 0;
    font-size: var(--_font-size-lg);
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }
  .search:focus-within:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: -1px;
  }
  .search .kbd {
    margin-inline-end: var(--_space-2);
  }
  :host([size='large']) .search {
    block-size: 56px;
    padding-inline: var(--_space-4) var(--_space-2);
    gap: var(--_space-3);
  }
  :host([size='large']) .search input {
    font-size: calc(var(--_font-size) * 1.0625);
  }
  .below {
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    box-shadow: var(--_shadow-m);
    padding: var(--_space-1);
    position: absolute;
    z-index: 1000;
    inset-inline: 0;
    inset-block-start: calc(100% + var(--_space-2));
    max-block-size: min(480px, 70dvb);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .failure {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
  }
  .failure > span {
    flex: 1;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .failure > svg {
    flex: none;
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
    color: var(--_color-text-muted);
  }
  .failure .button {
    flex: none;
  }
  :host([size='compact']) .search {
    block-size: 40px;
  }
  @media (pointer: coarse) {
    /* Below 16 px iOS zooms the page. */
    .search input {
      font-size: max(16px, var(--_font-size-lg));
    }
    .search .kbd {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [tokenStyles, hostStyles, baseStyles, boxStyles];
