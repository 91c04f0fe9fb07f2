import {css} from 'lit';

/** Categories as tabs; a cut edge fades, so that a cut never looks like an end. */
export const tabsStyles = css`
  .tabs {
    display: flex;
    gap: var(--_space-4);
    padding-inline: var(--_pad);
    overflow: auto hidden;
    scrollbar-width: none;
    flex: none;
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .tabs[data-overflow] {
    --_start: 0px;
    --_end: 0px;
    mask-image: linear-gradient(
      to right,
      transparent,
      #000 var(--_start),
      #000 calc(100% - var(--_end)),
      transparent
    );
  }
  .tabs:is([data-overflow='end'], [data-overflow='both']) {
    --_end: 40px;
  }
  .tabs:is([data-overflow='start'], [data-overflow='both']) {
    --_start: 40px;
  }
  .tabs[data-overflow]:dir(rtl) {
    mask-image: linear-gradient(to left, transparent, #000 var(--_start), #000 calc(100% - var(--_end)), transparent);
  }
  .tab {
    position: relative;
    flex: none;
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
    padding-block: 10px;
    min-block-size: var(--_size-control);
    font-size: var(--_font-size-sm);
    line-height: 20px;
    color: var(--_color-text-secondary);
    white-space: nowrap;
    transition: color var(--_motion-fast);
  }
  .tab .n {
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .tab:hover {
    color: var(--_color-text);
  }
  .tab[aria-selected='true'] {
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    block-size: 2px;
    background: var(--_color-accent-text);
  }
  .tab[aria-selected='true'] .n {
    font-weight: var(--_font-weight);
  }
  .tab:focus-visible {
    outline-offset: -2px;
  }
  :host([layout='page']) .tabs {
    gap: var(--_space-5);
    padding-inline: var(--_pad);
  }
  :host([layout='page']) .tab {
    font-size: var(--_font-size-md);
    padding-block: 12px;
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .tabs {
      flex: 1;
      gap: var(--_space-6);
      margin-inline: 0;
      padding-inline: 0;
      border: 0;
      margin-block-end: calc(var(--_border-width) * -1);
    }
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true']::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
