import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {keysStyles} from '../../styles/keys.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';

/** The field, and the list below it. */
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
  .listbox {
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
  .option {
    position: relative;
    display: flex;
    align-items: flex-start;
    gap: var(--_space-3);
    padding: var(--_space-2) var(--_space-3);
    border-radius: var(--_radius-s);
    min-block-size: var(--_size-control);
    scroll-margin-block: var(--_space-2);
  }
  .option > svg {
    margin-block-start: 2px;
    color: var(--_color-text-muted);
    inline-size: 18px;
    block-size: 18px;
  }
  .option > div {
    flex: 1;
    min-inline-size: 0;
  }
  .option strong {
    display: block;
    font-weight: var(--_font-weight-medium);
    line-height: var(--_font-line-snug);
  }
  .option span {
    display: block;
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Each line of code is cut at the edge, as other excerpts are. */
  .option code {
    white-space: pre;
  }
  .option .kbd {
    align-self: center;
  }
  .option:hover {
    background: var(--_color-surface-hover);
  }
  .option[aria-selected='true'] {
    background: var(--_color-accent-soft);
  }
  .option.section {
    padding-inline-start: calc(var(--_space-3) + 18px + var(--_space-3));
    padding-block: 6px;
  }
  .listbox.failure {
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
    inline-size: 18px;
    block-size: 18px;
    color: var(--_color-text-muted);
  }
  .failure .button {
    flex: none;
  }
  .listbox-foot {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: var(--_space-3);
    margin: var(--_space-1) calc(var(--_space-1) * -1) calc(var(--_space-1) * -1);
    padding: var(--_space-2) var(--_space-4);
    border-block-start: var(--_border-width) solid var(--_color-border);
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    min-block-size: 40px;
  }
  .listbox-foot .link {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
  }
  .option mark {
    pointer-events: none;
  }
  .option[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: var(--_space-2);
    inline-size: 3px;
    border-radius: var(--_radius-xs);
    background: var(--_color-accent-text);
  }
  :host([size='compact']) .search {
    block-size: 40px;
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .option[aria-selected='true']::after {
      display: none;
    }
  }
  @media (pointer: coarse) {
    /* Below 16 px iOS zooms the page. */
    .search input {
      font-size: max(16px, var(--_font-size-lg));
    }
    .search .kbd, .keys, .option .kbd {
      display: none;
    }
  }
`;

export const styles: CSSResultGroup = [tokenStyles, hostStyles, baseStyles, keysStyles, boxStyles];
