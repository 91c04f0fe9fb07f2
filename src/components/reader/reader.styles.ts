import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {articleStyles} from '../article-viewer/article-viewer.styles.js';
import {blocksStyles} from './blocks.styles.js';
import {printStyles} from './print.styles.js';
import {proseStyles} from './prose.styles.js';
import {stepperStyles} from './stepper.styles.js';

/** Head, contents and end of an article. */
const readingStyles = css`
  .place {
    display: flex;
    gap: var(--_space-2);
    min-block-size: 24px;
    margin-block-end: var(--_space-1);
  }
  .crumbs {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px;
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    line-height: 1.5;
  }
  .crumbs button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size-target);
    margin-block: calc((24px - var(--_size-target)) / 2);
  }
  .crumbs button:hover {
    color: var(--_color-text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .crumbs svg {
    inline-size: 12px;
    block-size: 12px;
    opacity: 0.7;
    margin-inline: 2px;
  }
  .article > header h1 {
    font-family: var(--_font-family-heading);
    font-size: var(--_article-viewer-title-size);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-tight);
    letter-spacing: var(--_font-tracking-title);
    text-wrap: balance;
  }
  .article > header :is(.meta, .only-in) {
    margin-block-start: var(--_space-3);
  }
  .only-in {
    color: var(--_color-text-secondary);
    font-size: var(--_font-size-sm);
  }
  /* The finger gets all of the button, the eye a line of 24. */
  .place .print {
    margin-block: calc((24px - var(--_size-control-s)) / 2);
    margin-inline: auto calc(var(--_space-2) * -1);
  }
  .toc {
    margin-block: var(--_space-5) 0;
    border-block: var(--_border-width) solid var(--_color-border);
    font-size: var(--_font-size-sm);
    line-height: var(--_font-line-snug);
  }
  /* Contents, and disclosures of the author's. */
  summary {
    list-style: none;
    cursor: pointer;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 44px;
    font-weight: var(--_font-weight-medium);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary > svg:last-child {
    margin-inline-start: auto;
    inline-size: var(--_size-icon-s);
    block-size: var(--_size-icon-s);
    color: var(--_color-text-muted);
    transition: rotate var(--_motion-base) var(--_motion-ease);
  }
  details[open] > summary > svg:last-child {
    rotate: 180deg;
  }
  summary .n {
    color: var(--_color-text-muted);
    font-weight: 400;
  }
  .toc ol {
    padding-block-end: var(--_space-3);
  }
  .toc li a {
    display: flex;
    min-block-size: max(28px, var(--_size-target));
    align-items: center;
    color: var(--_color-text-secondary);
  }
  .toc li a:hover {
    color: var(--_color-text);
  }
  .toc li a[aria-current] {
    color: var(--_color-accent-text);
    font-weight: var(--_font-weight-medium);
  }
  .toc li li a {
    padding-inline-start: var(--_space-4);
  }
  .toc ol ol {
    padding-block-end: 0;
  }
  .neighbours {
    display: grid;
    gap: var(--_space-2);
  }
  .neighbours a {
    display: grid;
    gap: 2px;
    align-content: start;
    padding: var(--_space-3);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    font-size: var(--_font-size-sm);
    font-weight: var(--_font-weight-medium);
    line-height: var(--_font-line-snug);
    background: var(--_color-surface-raised);
    transition: background-color var(--_motion-fast);
  }
  .neighbours a:hover {
    background: var(--_color-surface-hover);
  }
  .neighbours .label {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    font-weight: var(--_font-weight);
  }
  .neighbours .label svg {
    inline-size: 12px;
    block-size: 12px;
  }
  .neighbours .next .label {
    flex-direction: row-reverse;
    justify-content: space-between;
  }
  .after {
    margin-block-start: var(--_space-6);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    font-size: var(--_font-size-md);
    line-height: var(--_font-line);
  }
  :host([layout='page']) .columns {
    padding-block: var(--_space-5) var(--_space-12);
  }
  .side {
    display: none;
  }
  h1:focus {
    outline: none;
  }
  @container (inline-size >= 560px) {
    .neighbours {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
    }
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .columns {
      display: grid;
      grid-template-columns: minmax(0, 760px) var(--_page-aside-width);
      justify-content: space-between;
      column-gap: var(--_space-12);
      padding-block-start: var(--_space-8);
    }
    :host([layout='page']) .article > header h1 {
      font-size: var(--helplet-article-viewer-title-size, var(--_font-size-3xl));
    }
    :host([layout='page']) .article :is(.toc, .group) {
      display: none;
    }
    aside + .group {
      margin-block-start: var(--_space-8);
    }
    :host([layout='page']) .side {
      display: block;
      position: sticky;
      inset-block-start: var(--_space-4);
      align-self: start;
      max-block-size: calc(100dvb - var(--_space-8));
      overflow: hidden auto;
      scrollbar-width: thin;
    }
    .side .label {
      margin-block-end: var(--_space-2);
      color: var(--_color-text);
      font-size: var(--_font-size-sm);
    }
    .toc-side a {
      display: flex;
      align-items: center;
      min-block-size: 32px;
      padding: var(--_space-1) 0 var(--_space-1) var(--_space-3);
      padding-inline: var(--_space-3) 0;
      color: var(--_color-text-secondary);
      border-inline-start: var(--_border-width) solid var(--_color-border);
      font-size: var(--_font-size-sm);
      line-height: var(--_font-line-snug);
    }
    .toc-side a:hover {
      color: var(--_color-text);
    }
    .toc-side li li a {
      padding-inline-start: var(--_space-6);
    }
    .toc-side a[aria-current] {
      color: var(--_color-accent-text);
      font-weight: var(--_font-weight-medium);
      border-inline-start-color: var(--_color-accent-text);
    }
  }
`;

export const styles: CSSResultGroup = [
  hostStyles,
  baseStyles,
  browseStyles,
  metaStyles,
  articleStyles,
  proseStyles,
  blocksStyles,
  readingStyles,
  stepperStyles,
  printStyles,
];
