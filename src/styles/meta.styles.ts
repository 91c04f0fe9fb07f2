import {css} from 'lit';

/** The line of dates and views below a title. */
export const metaStyles = css`
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space-3);
    row-gap: 0;
    font-size: var(--_font-size-xs);
    line-height: 1.5;
    color: var(--_color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .meta > * {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    white-space: nowrap;
  }
  .meta svg {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 1.6;
  }
`;
