import {type CSSResult, css} from 'lit';
import {keysStyles} from '../../styles/keys.styles.js';

const optionStyles = css`
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
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
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
  /* In line with the others, whatever language an article is in. */
  .below:dir(ltr) [dir] {
    text-align: left;
  }
  .below:dir(rtl) [dir] {
    text-align: right;
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
    padding-inline-start: calc(var(--_space-3) + var(--_size-icon-m) + var(--_space-3));
    padding-block: 6px;
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
    .keys, .option .kbd {
      display: none;
    }
  }
`;

/** The list below the field of a box that stands alone. */
export const dropDownStyles: readonly CSSResult[] = [keysStyles, optionStyles];
