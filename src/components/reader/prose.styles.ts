import {css} from 'lit';

/** Text of an article, and everything Markdown can put into it. */
export const proseStyles = css`
  .prose > * {
    margin-block: 0 1em;
  }
  .prose > :first-child {
    margin-block-start: var(--_space-5);
  }
  .prose h2 {
    position: relative;
    font-family: var(--_font-family-heading);
    font-size: var(--_article-viewer-heading-size);
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
    letter-spacing: -0.01em;
    margin-block: 1.75em 0.55em;
    text-wrap: balance;
  }
  .prose a {
    color: var(--_color-accent-text);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    text-decoration-color: color-mix(in srgb, currentcolor 40%, transparent);
  }
  .prose a:hover {
    text-decoration-color: currentcolor;
  }
  .prose a[download]::after {
    content: '\\a0\\2193';
    content: '\\a0\\2193' / '';
  }
  .prose :is(ul, ol) {
    padding-inline-start: 1.6em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose[data-numerals='arab'] ol {
    list-style: arabic-indic;
  }
  .prose li {
    padding-inline-start: 0.2em;
    margin-block: 0.35em;
  }
  .prose li::marker {
    color: var(--_color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .prose strong {
    font-weight: var(--_font-weight-strong);
  }
  .prose :not(pre) > code {
    font: 0.88em var(--_font-family-mono);
    background: var(--_color-surface-sunken);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: calc(var(--_radius) * 0.4);
    padding: 0.1em 0.35em;
    overflow-wrap: anywhere;
  }
  .prose kbd {
    font: inherit;
    font-size: 0.85em;
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: calc(var(--_radius) * 0.4);
    padding: 0.05em 0.4em;
  }
  .prose :is(h3, h4, h5, h6) {
    font-weight: var(--_font-weight-strong);
    line-height: 1.4;
    margin-block: 1.5em 0.4em;
  }
  .prose :is(h2, h3, h4, h5, h6) {
    scroll-margin-block: var(--_space-6);
  }
  .prose > :last-child {
    margin-block-end: 0;
  }
  .prose .anchor {
    display: inline-grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-start: var(--_space-1);
    vertical-align: middle;
    border-radius: var(--_radius-s);
    color: var(--_color-text-muted);
    opacity: 0;
    transition: opacity var(--_motion-fast);
  }
  .prose .anchor svg {
    inline-size: var(--_size-icon-s);
    block-size: var(--_size-icon-s);
  }
  .prose :hover > .anchor,
  .prose .anchor:focus-visible {
    opacity: 1;
  }
  .prose blockquote {
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_color-border);
    color: var(--_color-text-secondary);
  }
  .prose :is(blockquote, .callout, details, li) > :is(p, ul, ol):last-child {
    margin-block-end: 0;
  }
  .prose :is(blockquote, details) > p + p {
    margin-block-start: 0.8em;
  }
  .prose li > :is(p, ul, ol) {
    margin-block: 0.35em;
  }
  .prose li > :is(.code, .table, .callout, .figure) {
    margin-block: 0.8em;
  }
  .prose hr {
    border: 0;
    border-block-start: var(--_border-width) solid var(--_color-border);
    margin-block: 2em;
  }
  .prose img {
    max-inline-size: 100%;
    block-size: auto;
  }
  .prose .missing-image {
    color: var(--_color-text-muted);
    font-style: italic;
  }
  .prose :is(sub, sup) {
    font-size: 0.75em;
    line-height: 0;
  }
  .prose sup a {
    text-decoration: none;
    padding: 0.2em;
  }
  .prose del {
    color: var(--_color-text-muted);
  }
  .prose dt {
    font-weight: var(--_font-weight-strong);
  }
  .prose dd + dt {
    margin-block-start: 0.8em;
  }
  .prose dd {
    margin-block-start: 0.2em;
    padding-inline-start: var(--_space-4);
    border-inline-start: 2px solid var(--_color-border);
  }
  .prose dd > * + * {
    margin-block-start: 0.6em;
  }
  .prose .task-item {
    list-style: none;
    margin-inline-start: -1.5em;
  }
  .prose .task {
    display: inline-grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    margin-inline-end: var(--_space-2);
    vertical-align: -3px;
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: calc(var(--_radius) * 0.4);
  }
  .prose .task.done {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .prose .task svg {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 2.5;
  }
  .prose .sr-only {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .prose .footnotes {
    margin-block-start: 2em;
    padding-block-start: var(--_space-4);
    border-block-start: var(--_border-width) solid var(--_color-border);
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
  }
  .prose :is(th, td)[align='right'] {
    text-align: end;
  }
  .prose :is(th, td)[align='center'] {
    text-align: center;
  }
  .prose :is(th, thead td):empty {
    padding-block: 0;
  }
  .prose table caption {
    padding: var(--_space-2) var(--_space-3);
    text-align: start;
    color: var(--_color-text-muted);
  }
  .prose .plain {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    margin-block: 0;
  }
  /* Only where the page keeps its place while what is above comes to its true size. */
  @supports (overflow-anchor: auto) {
    @media screen {
      .prose > :is(.far, .plain) {
        content-visibility: auto;
        contain-intrinsic-block-size: auto 4em;
        overflow-clip-margin: 12px;
      }
      .prose > .plain {
        contain-intrinsic-block-size: auto 90em;
      }
      .prose > .far > :first-child {
        margin-block-start: 0;
      }
      .prose > .far > :last-child {
        margin-block-end: 0;
      }
    }
  }
  @media print {
    .prose .anchor,
    .code button {
      display: none;
    }
  }
`;
