import {type CSSResult, css} from 'lit';
import {filtersStyles} from './filters.styles.js';

/** Hits as articles of a page, under a title, beside filters. They come after the styles that every list has. */
const pageStyles = css`
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
  :host([layout='page']) {
    --_pad: 0px;
    display: block;
  }
  :host([layout='page']) .title {
    font-family: var(--_font-family-heading);
    font-size: var(--_font-size-2xl);
    font-weight: var(--_font-weight-strong);
    letter-spacing: var(--_font-tracking-title);
    line-height: var(--_font-line-tight);
    margin-block: var(--_space-6) var(--_space-2);
    text-wrap: balance;
  }
  :host([layout='page']) .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    padding-block: 0 var(--_space-12);
  }
  :host([layout='page']) .toolbar {
    padding: var(--_space-3) 0;
    font-size: var(--_font-size-sm);
  }
  :host([layout='page']) .toolbar .filters {
    padding-inline: 10px;
    min-block-size: var(--_size-control-s);
    font-size: var(--_font-size-sm);
  }
  :host([layout='page']) .more {
    justify-items: start;
    text-align: start;
    padding: var(--_space-6) 0;
    border-block-start: var(--_border-width) solid var(--_color-border);
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    font-size: var(--_font-size-sm);
    max-inline-size: 760px;
  }
  :host([layout='page']) .contact {
    max-inline-size: 760px;
    padding: var(--_space-5);
    flex-wrap: wrap;
  }
  aside {
    display: none;
    padding-block: var(--_space-4) var(--_space-6);
  }
  aside.open {
    display: block;
    order: -1;
  }
  aside .filter + .filter {
    margin-block-start: var(--_space-8);
  }
  aside .label {
    display: block;
    margin-block-end: var(--_space-2);
    color: var(--_color-text);
    font-size: var(--_font-size-sm);
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .title {
      font-size: var(--_font-size-3xl);
      letter-spacing: -0.022em;
      margin-block: var(--_space-8) var(--_space-3);
    }
    :host([layout='page']) .columns {
      grid-template-columns: minmax(0, 760px) var(--_page-aside-width);
      justify-content: space-between;
      column-gap: var(--_space-12);
    }
    .nav-row {
      display: flex;
      align-items: center;
      border-block-end: var(--_border-width) solid var(--_color-border);
    }
    :host([layout='page']) .nav-row .toolbar {
      min-block-size: 0;
      padding: 0;
      margin-inline-start: auto;
    }
    :host([layout='page']) .toolbar .filters {
      display: none;
    }
    aside,
    aside.open {
      display: block;
      order: 0;
      padding-block: var(--_space-6) 0;
    }
  }
`;

export const styles: readonly CSSResult[] = [filtersStyles, pageStyles];
