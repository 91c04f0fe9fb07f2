import {css} from 'lit';
import {codeStyles} from './code.styles.js';
import {featuresStyles} from './features.styles.js';

/** Blocks with a frame of their own: code, tables, callouts, figures, disclosures. */
const frameStyles = css`
  .code {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
    background: var(--_color-surface-sunken);
  }
  .code figcaption {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    padding-inline: var(--_space-3) var(--_space-1);
    min-block-size: 36px;
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .code button {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: max(28px, var(--_size-target));
    padding-inline: var(--_space-2);
    margin-inline-start: auto;
    border-radius: var(--_radius-s);
    font-weight: var(--_font-weight-medium);
    color: var(--_color-text-secondary);
  }
  .code button:hover {
    background: var(--_color-surface);
    color: var(--_color-text);
  }
  .code button svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .code pre {
    padding: var(--_space-3);
    overflow-x: auto;
    font: calc(var(--_font-size) * 0.8125) / 1.6 var(--_font-family-mono);
    tab-size: 2;
    direction: ltr;
    text-align: start;
    scrollbar-width: thin;
  }
  .table {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: auto hidden;
    scrollbar-width: thin;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_font-size-sm);
    line-height: var(--_font-line-snug);
    font-variant-numeric: tabular-nums;
  }
  th {
    text-align: start;
    font-weight: var(--_font-weight-medium);
  }
  :is(th:not([scope='row']), thead td) {
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-strong);
    color: var(--_color-text-muted);
    background: var(--_color-surface-sunken);
    white-space: nowrap;
  }
  :is(th, td) {
    padding: var(--_space-2) var(--_space-3);
    vertical-align: top;
  }
  tbody tr {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  :is(th, td).r {
    text-align: end;
    white-space: nowrap;
  }
  .callout {
    display: grid;
    grid-template-columns: var(--_size-icon-m) minmax(0, 1fr);
    column-gap: 10px;
    padding: var(--_space-3);
    border-radius: var(--_radius-m);
    background: var(--_soft);
    border: var(--_border-width) solid color-mix(in srgb, var(--_tone) 18%, transparent);
    font-size: var(--_font-size-md);
    line-height: 1.55;
  }
  .callout > svg {
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
    color: var(--_tone);
    margin-block-start: 2px;
  }
  .callout > div > p:first-child > strong:first-child, .callout .visually-hidden + strong {
    color: var(--_tone);
  }
  .callout > div > * + * {
    margin-block-start: 0.4em;
  }
  details.callout {
    display: block;
    padding: 0 var(--_space-3);
  }
  .callout > summary {
    gap: 10px;
    color: var(--_tone);
  }
  .callout > summary > svg:first-child {
    flex: none;
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
  }
  /* Below the words of the summary, which an icon stands before. */
  .callout > summary + div {
    padding-block-end: var(--_space-3);
    padding-inline-start: calc(var(--_size-icon-m) + 10px);
  }
  .callout.note {
    --_tone: var(--_color-note);
    --_soft: var(--_color-note-soft);
  }
  .callout.tip {
    --_tone: var(--_color-tip);
    --_soft: var(--_color-tip-soft);
  }
  .callout.warning {
    --_tone: var(--_color-warning);
    --_soft: var(--_color-warning-soft);
  }
  .callout.danger {
    --_tone: var(--_color-danger);
    --_soft: var(--_color-danger-soft);
  }
  .figure > div {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    overflow: clip;
    background: var(--_color-surface-sunken);
  }
  .figure > div > img {
    display: block;
    max-inline-size: min(100%, 440px);
    block-size: auto;
    margin-inline: auto;
  }
  .figure > div {
    position: relative;
  }
  .zoom {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: end;
    padding: var(--_space-2);
    cursor: zoom-in;
  }
  .zoom[hidden] {
    display: none;
  }
  .zoom:focus-visible {
    outline-offset: calc(var(--_focus-width) * -1);
  }
  .zoom svg {
    box-sizing: content-box;
    inline-size: var(--_size-icon-s);
    block-size: var(--_size-icon-s);
    padding: var(--_space-1);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-text-secondary);
  }
  .zoom:hover svg {
    color: var(--_color-text);
  }
  .zoom-view {
    inset: 0;
    inline-size: 100vw;
    block-size: 100dvb;
    max-inline-size: none;
    max-block-size: none;
    padding: var(--_space-4);
    border: 0;
    margin: 0;
    background: none;
    overflow: auto;
  }
  .zoom-view::backdrop {
    background: var(--_color-backdrop);
  }
  .zoom-close {
    display: grid;
    place-items: center;
    inline-size: 100%;
    min-block-size: 100%;
    cursor: zoom-out;
  }
  .zoom-close img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100dvb - 2 * var(--_space-4));
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    box-shadow: var(--_shadow-l);
  }
  .prose figure:not(.code) > figcaption {
    margin-block-start: var(--_space-2);
    font-size: var(--_font-size-xs);
    line-height: 1.5;
    color: var(--_color-text-muted);
  }
  .prose > details:not(.callout) {
    border-block: var(--_border-width) solid var(--_color-border);
  }
  .prose > details:not(.callout):last-child {
    border-block-end: 0;
    margin-block-end: 0;
  }
  .prose > details:not(.callout) + details:not(.callout) {
    border-block-start: 0;
    margin-block-start: -1em;
  }
  .prose > details > summary {
    font-size: var(--_font-size-md);
  }
  .prose > details:not(.callout) > :not(summary) {
    margin-block-end: var(--_space-4);
    font-size: var(--_font-size-md);
    color: var(--_color-text-secondary);
  }
  .callout .lead::after {
    content: '.';
  }
  .code pre code {
    font: inherit;
  }
  .code button[data-copied] svg {
    color: var(--_color-tip);
  }
  @media (forced-colors: active) {
    .callout {
      border-color: ButtonBorder;
    }
  }
  @media print {
    .zoom, .zoom-view {
      display: none;
    }
  }
`;

/** Everything in an article that is more than text. */
export const blocksStyles = [frameStyles, codeStyles, featuresStyles];
