import {css} from 'lit';

/** The article alone, in the colours of paper. */
export const printStyles = css`
  .print-frame {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -10px;
    inline-size: 1px;
    block-size: 1px;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  @media print {
    :host,
    :host([theme]) {
      --_color-text: #000;
      --_color-text-secondary: #222;
      --_color-text-muted: #444;
      --_color-accent-text: #000;
      --_color-border: #999;
      --_color-surface: #fff;
      --_color-surface-sunken: #fff;
      --_color-mark: transparent;
      --_color-mark-current: transparent;
      --_color-on-mark: #000;
      --_color-on-mark-current: #000;
      color-scheme: light !important;
    }
    aside,
    .crumbs,
    .print,
    .toc,
    .after,
    .floor,
    .code button,
    summary > svg {
      display: none !important;
    }
    :host([layout]) .columns {
      display: block;
      padding: 0;
    }
    .article {
      max-inline-size: none;
      padding: 0 !important;
      font-size: 11pt;
    }
    .callout {
      background: none;
    }
    .prose a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
    .prose :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    .prose :is(figure, .table, .callout, tr, pre) {
      break-inside: avoid;
    }
    .code pre {
      white-space: pre-wrap;
    }
    .table {
      overflow: visible;
    }
    /* Nobody opens a tab or a disclosure on paper. */
    .tabs .tab-panel[hidden] {
      display: block !important;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
