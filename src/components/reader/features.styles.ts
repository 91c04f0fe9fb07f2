import {css} from 'lit';

/** Blocks that Markdown has no word of its own for: tabs, steps, players. */
export const featuresStyles = css`
  .tabs {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
  }
  .tab-list {
    display: flex;
    gap: var(--_space-4);
    padding-inline: var(--_space-3);
    border-block-end: var(--_border-width) solid var(--_color-border);
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tab {
    position: relative;
    flex: none;
    min-block-size: max(36px, var(--_size-target));
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
  }
  .tab:hover {
    color: var(--_color-text);
  }
  .tab[aria-selected='true'] {
    font-weight: var(--_font-weight-strong);
    color: var(--_color-text);
  }
  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    border-block-end: 2px solid var(--_color-accent-text);
  }
  .tab:focus-visible {
    outline-offset: calc(var(--_focus-width) * -1);
  }
  .tab-panel {
    padding: var(--_space-3);
    border-end-start-radius: var(--_radius-m);
    border-end-end-radius: var(--_radius-m);
  }
  .tab-panel[hidden] {
    display: none;
  }
  .tab-panel > * {
    margin-block: 0 1em;
  }
  .tab-panel > :last-child {
    margin-block-end: 0;
  }
  .prose .steps {
    list-style: none;
    padding-inline-start: 0;
  }
  .prose .steps > li {
    position: relative;
    padding-inline-start: 38px;
    padding-block-end: var(--_space-4);
    margin-block: 0;
  }
  .prose .steps > li:last-child {
    padding-block-end: 0;
  }
  .prose .steps > li::before {
    content: counter(list-item);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    display: grid;
    place-items: center;
    min-inline-size: 24px;
    block-size: 24px;
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: 999px;
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 1;
    color: var(--_color-text-secondary);
  }
  .prose[data-numerals='arab'] .steps > li::before {
    content: counter(list-item, arabic-indic);
  }
  .prose .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: 12px;
    inset-block: 28px 4px;
    border-inline-start: var(--_border-width) solid var(--_color-border);
  }
  .facade {
    display: grid;
    place-items: center;
    align-content: center;
    gap: var(--_space-2);
    padding: var(--_space-4);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-m);
    background: var(--_color-surface-sunken);
    text-align: center;
  }
  :is(.frame, .video) > :is(.facade, iframe, video) {
    aspect-ratio: 16 / 9;
  }
  .prose .facade p {
    margin: 0;
    font-size: var(--_font-size-xs);
    line-height: 1.5;
    color: var(--_color-text-muted);
  }
  .play {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
    padding: var(--_space-1) var(--_space-3);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius-m);
    background: var(--_color-surface);
    font-size: var(--_font-size-md);
    font-weight: var(--_font-weight-medium);
    text-align: start;
  }
  .play:hover {
    background: var(--_color-surface-hover);
  }
  /* Time runs one way in every script. */
  .play-glyph {
    flex: none;
    inline-size: 11px;
    block-size: 13px;
    background: currentcolor;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    forced-color-adjust: none;
  }
  .drawing {
    overflow-x: auto;
  }
  .drawing > svg {
    max-inline-size: 100%;
    block-size: auto;
  }
  .media > :is(iframe, video, audio) {
    display: block;
    inline-size: 100%;
    border: 0;
    border-radius: var(--_radius-m);
  }
  @media screen {
    .prose .tab-heading {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .tab-list, .play {
      display: none;
    }
    .tabs .tab-panel[hidden] {
      display: block;
    }
  }
`;
