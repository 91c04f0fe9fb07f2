import {css} from 'lit';

/** Marks in the text, and what floats at its lower edge. */
export const stepperStyles = css`
  ::highlight(helplet-match) {
    background-color: var(--_color-mark);
    color: var(--_color-on-mark);
  }
  ::highlight(helplet-current) {
    background-color: var(--_color-mark-current);
    color: var(--_color-on-mark-current);
  }
  mark[aria-current] {
    background: var(--_color-mark-current);
    color: var(--_color-on-mark-current);
  }
  /* Room for the last match above what floats. */
  .stepped .article {
    padding-block-end: 76px;
  }
  /* What has focus comes to lie above it as well. */
  .stepped .article * {
    scroll-margin-block-end: 76px;
  }
  .floor {
    position: sticky;
    inset-block-end: var(--_space-4);
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: calc(100% - 2 * var(--_space-4));
    margin-inline: auto;
  }
  .stepped .floor {
    min-block-size: 44px;
    margin-block: calc(-44px - var(--_space-4)) var(--_space-4);
  }
  .stepper,
  .notice:not(:empty) {
    display: flex;
    align-items: center;
    background: var(--_color-surface-raised);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-full);
    box-shadow: var(--_shadow-m);
    font-size: var(--_font-size-sm);
  }
  .stepper {
    min-block-size: 44px;
    padding-inline: var(--_space-4) 6px;
  }
  .stepper b {
    max-inline-size: 16ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: var(--_font-weight-medium);
  }
  .stepper .num {
    margin-inline: var(--_space-2);
    color: var(--_color-text-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .stepper .icon-button {
    border-radius: var(--_radius-full);
  }
  .separator {
    inline-size: 1px;
    block-size: 18px;
    margin-inline: var(--_space-1);
    background: var(--_color-border);
  }
  .notice:not(:empty) {
    position: absolute;
    inset-block-end: calc(100% + var(--_space-2));
    inset-inline-start: 50%;
    translate: -50%;
    min-block-size: 36px;
    padding-inline: var(--_space-4);
    white-space: nowrap;
  }
  .notice:dir(rtl) {
    translate: 50%;
  }
  @media (forced-colors: active) {
    ::highlight(helplet-match) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(helplet-current) {
      background-color: Highlight;
      color: HighlightText;
    }
    mark[aria-current] {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
