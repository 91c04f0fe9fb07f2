import {css} from 'lit';

/** Rows of hits, their excerpts and sections. */
export const hitsStyles = css`
  .hits {
    padding-inline: calc(var(--_pad) - var(--_space-2));
    padding-block-end: var(--_space-4);
  }
  .hit {
    position: relative;
    display: grid;
    grid-template-columns: var(--_size-icon-m) minmax(0, 1fr);
    column-gap: var(--_space-3);
    padding: var(--_article-list-row-padding) var(--_space-2);
    border-radius: var(--_radius-s);
    transition: background-color var(--_motion-fast);
    scroll-margin-block: var(--_space-3);
  }
  .hit > svg {
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
    margin-block-start: 1px;
    color: var(--_color-text-muted);
  }
  .hit:hover {
    background: var(--_color-surface-hover);
  }
  .hit.active {
    background: var(--_color-accent-soft);
  }
  .hit .hit-title {
    font-size: var(--_article-list-title-size);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-snug);
    text-wrap: balance;
  }
  .hit .excerpt {
    margin-block: var(--_space-1) 6px;
    font-size: var(--_article-list-excerpt-size);
    line-height: 1.5;
    color: var(--_color-text-secondary);
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--_article-list-excerpt-lines);
    overflow: hidden;
  }
  /* What does not fit into the line wraps out of sight, each fact as a whole. */
  .meta.line {
    gap: 0;
    block-size: 1.5em;
    overflow: hidden;
  }
  .meta .first {
    max-inline-size: 100%;
    gap: 0;
  }
  .meta .place {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .meta .place + *::before,
  .meta.line > * + *::before {
    content: '·';
    margin-inline-start: var(--_space-1);
  }
  .meta .place + *::before {
    margin-inline-end: var(--_space-1);
  }
  .hit.active::after {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: var(--_space-2);
    inline-size: 3px;
    border-radius: var(--_radius-xs);
    background: var(--_color-accent-text);
  }
  /* In line with the others, whatever language a hit is in. */
  .hits:dir(ltr) [dir] {
    text-align: left;
  }
  .hits:dir(rtl) [dir] {
    text-align: right;
  }
  .hit-title a {
    display: block;
  }
  /* The whole row is the target; the link's name stays the title. */
  .hit-title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  /* Above the link that covers the row. */
  .extra {
    position: relative;
    z-index: 1;
    inline-size: fit-content;
  }
  .hit:has(a:focus-visible) {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: -2px;
  }
  .hit-title a:focus-visible {
    outline: none;
  }
  .hit .kbd {
    position: absolute;
    inset-block-start: var(--_article-list-row-padding);
    inset-inline-end: var(--_space-2);
  }
  .hit.active .hit-title {
    padding-inline-end: 28px;
  }
  .hit.sub {
    padding-block: 6px;
  }
  .hit.sub::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(var(--_space-2) + var(--_size-icon-m) / 2);
    inset-block: 0;
    border-inline-start: var(--_border-width) solid var(--_color-border);
  }
  .hit:not(.sub) + .hit.sub::before {
    inset-block-start: var(--_space-2);
  }
  .hit.sub:not(:has(+ .hit.sub))::before {
    inset-block-end: var(--_space-2);
  }
  .hit.sub .hit-title {
    font-size: var(--_font-size-sm);
    font-weight: var(--_font-weight-medium);
    grid-column: 2;
  }
  .hit.sub .excerpt {
    grid-column: 2;
    margin-block: 2px 0;
    -webkit-line-clamp: 1;
  }
  /* 320 px, also 400 % zoom: the icon gutter goes, nothing else. */
  @container (inline-size < 360px) {
    .hit {
      grid-template-columns: minmax(0, 1fr);
    }
    .hit > svg {
      display: none;
    }
    .hit.sub {
      padding-inline-start: var(--_space-6);
    }
    .hit.sub > * {
      grid-column: 1;
    }
    .hit.sub::before {
      inset-inline-start: var(--_space-2);
    }
  }
  @media (forced-colors: active) {
    .hit.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .hit.active::after {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .hit .kbd {
      display: none;
    }
  }
`;
