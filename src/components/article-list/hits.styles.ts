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
    grid-template-columns: 18px minmax(0, 1fr);
    column-gap: var(--_space-3);
    padding: var(--_article-list-row-padding) var(--_space-2);
    border-radius: var(--_radius-s);
    transition: background-color var(--_motion-fast);
    scroll-margin-block: var(--_space-3);
  }
  .hit > svg {
    inline-size: 18px;
    block-size: 18px;
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
    inset-inline-start: calc(var(--_space-2) + 8.5px);
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
  :host([layout='page']) .hits {
    --_article-list-title-size: var(--helplet-article-list-title-size, calc(var(--_font-size) * 1.0625));
    --_article-list-excerpt-size: var(--helplet-article-list-excerpt-size, var(--_font-size-lg));
    --_article-list-excerpt-lines: var(--helplet-article-list-excerpt-lines, 3);
    padding: 0;
    max-inline-size: 760px;
  }
  :host([layout='page']) .hit {
    display: block;
    padding: var(--_space-5) 0;
    border-radius: 0;
    background: none;
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  :host([layout='page']) .hits > li:first-child .hit {
    border-block-start: 0;
    padding-block-start: var(--_space-3);
  }
  :host([layout='page']) .hit:hover {
    background: none;
  }
  :host([layout='page']) .hit .kind {
    display: flex;
    align-items: center;
    gap: 6px;
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    margin-block-end: 6px;
    line-height: 1.4;
  }
  :host([layout='page']) .hit .kind svg {
    inline-size: 14px;
    block-size: 14px;
    stroke-width: 1.6;
  }
  :host([layout='page']) .hit .kind svg.sep {
    inline-size: 10px;
    block-size: 10px;
    opacity: 0.7;
    margin-inline: -2px;
  }
  :host([layout='page']) .hit .hit-title {
    line-height: 1.35;
    letter-spacing: -0.006em;
  }
  :host([layout='page']) .hit .hit-title a:hover {
    color: var(--_color-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  :host([layout='page']) .hit .excerpt {
    line-height: 1.55;
    margin-block: 6px 10px;
  }
  :host([layout='page']) .hit .sections {
    margin-block: 0 var(--_space-3);
    border-inline-start: var(--_border-width) solid var(--_color-border);
    padding-inline-start: var(--_space-4);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
  }
  :host([layout='page']) .hit .sections li {
    position: relative;
  }
  :host([layout='page']) .hit .sections a::after {
    content: '';
    position: absolute;
    inset: calc(var(--_space-1) * -1) 0;
  }
  :host([layout='page']) .hit .sections a {
    font-size: var(--_font-size-md);
    font-weight: var(--_font-weight-medium);
    display: block;
  }
  :host([layout='page']) .hit .sections a:hover {
    color: var(--_color-accent-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  :host([layout='page']) .hit .sections p {
    font-size: var(--_font-size-md);
    color: var(--_color-text-secondary);
    line-height: 1.5;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host([layout='page']) .hit-title a {
    display: inline;
  }
  :host([layout='page']) .hit-title a::after {
    content: none;
  }
  :host([layout='page']) .hit:has(a:focus-visible) {
    outline: none;
  }
  :host([layout='page']) .hit-title a:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .hits {
      --_article-list-title-size: var(--helplet-article-list-title-size, var(--_font-size-xl));
      --_article-list-excerpt-lines: var(--helplet-article-list-excerpt-lines, 2);
    }
    :host([layout='page']) .hit,
    :host([layout='page']) .hits > li:first-child .hit {
      padding-block: var(--_space-6);
    }
  }
  @container (inline-size < 400px) {
    :host(:not([layout='page'])) .meta .long {
      display: none;
    }
    :host(:not([layout='page'])) .meta .short {
      display: inline;
    }
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
