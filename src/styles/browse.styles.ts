import {css} from 'lit';

/** Rows, the topic grid and the contact card: what home, empty results and the end of an article have in common. */
export const browseStyles = css`
  .group > .label {
    margin-block-end: var(--_space-2);
    display: flex;
    justify-content: space-between;
    align-items: baseline;
  }
  .rows {
    margin-inline: calc(var(--_space-2) * -1);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_size-control);
    padding: 6px var(--_space-2);
    border-radius: var(--_radius-s);
    line-height: var(--_font-line-snug);
    transition: background-color var(--_motion-fast);
  }
  .row > span:first-of-type {
    flex: 1;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  ol.rows {
    counter-reset: rank;
  }
  ol.rows .row::before {
    counter-increment: rank;
    content: counter(rank);
    inline-size: var(--_size-icon-m);
    text-align: center;
    flex: none;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-sm);
    font-variant-numeric: tabular-nums;
  }
  ol.rows[data-numerals='arab'] .row::before {
    content: counter(rank, arabic-indic);
  }
  .row > svg {
    color: var(--_color-text-muted);
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
  }
  .row > .end {
    white-space: nowrap;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-xs);
    font-variant-numeric: tabular-nums;
  }
  .row:hover {
    background: var(--_color-surface-hover);
  }
  .row[aria-current='true'] {
    background: var(--_color-accent-soft);
    color: var(--_color-accent-text);
    font-weight: var(--_font-weight-medium);
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
  }
  .cells > li {
    position: relative;
    margin-block-start: calc(var(--_border-width) * -1);
    margin-inline-start: calc(var(--_border-width) * -1);
  }
  /* The last one fills its row: an open corner would look unfinished. */
  .cells > li:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .cell {
    display: flex;
    inline-size: 100%;
    block-size: 100%;
    align-items: center;
    gap: 10px;
    min-block-size: 44px;
    padding: var(--_space-2) var(--_space-3);
    border: 0 solid var(--_color-border);
    border-block-start-width: var(--_border-width);
    border-inline-start-width: var(--_border-width);
    background: var(--_color-surface-raised);
    line-height: 1.3;
    transition: background-color var(--_motion-fast);
  }
  .cells + .more {
    min-block-size: var(--_size-control);
    margin-block-start: var(--_space-1);
    font-size: var(--_font-size-sm);
  }
  .cell:hover {
    background: var(--_color-surface-hover);
  }
  .cell svg {
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
    color: var(--_color-text-muted);
  }
  .cell > span:first-of-type {
    flex: 1;
    min-inline-size: 0;
    font-size: var(--_font-size-sm);
    font-weight: var(--_font-weight-medium);
  }
  .cell .n {
    flex: none;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-xs);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-raised);
  }
  .contact > div {
    flex: 1 1 9em;
  }
  .contact strong {
    display: block;
    font-weight: var(--_font-weight-strong);
  }
  .contact span {
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
  }
  .contact .button {
    max-inline-size: 100%;
  }
  @media (forced-colors: active) {
    .row[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
