import {css} from 'lit';

/** What every element with text shares: reset, icons, focus ring, buttons, links, key caps, marks and code in excerpts. */
export const baseStyles = css`
  :where(h1, h2, h3, h4, p, ul, ol, dl, dd, figure, pre, table, blockquote) {
    margin: 0;
    padding: 0;
  }
  :where(h1, h2, h3, h4) {
    font: inherit;
  }
  :where(ul, ol) {
    list-style: none;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  :where(button) {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: inherit;
  }
  :where(a) {
    color: inherit;
    text-decoration: none;
  }
  /* Icons: what a page draws in an article is left alone. */
  svg:where([aria-hidden]) {
    display: block;
    inline-size: var(--_size-icon);
    block-size: var(--_size-icon);
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: var(--_size-icon-stroke);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg.s {
    inline-size: var(--_size-icon-s);
    block-size: var(--_size-icon-s);
    stroke-width: 1.75;
  }
  /* Arrows follow the direction; the return key does not. */
  svg.dir:dir(rtl) {
    transform: scaleX(-1);
  }
  /* The question mark follows the script: not for Hebrew. A comma inside :lang() would make Chromium drop the rule. */
  svg.q:is(:lang(ar), :lang(fa), :lang(ur)) {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: var(--_size-control-s);
    block-size: var(--_size-control-s);
    border-radius: var(--_radius-s);
    color: var(--_color-text-muted);
    transition: background-color var(--_motion-fast), color var(--_motion-fast);
  }
  .icon-button:hover {
    background: var(--_color-surface-hover);
    color: var(--_color-text);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control);
    padding: var(--_space-1) var(--_space-3);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    font-size: var(--_font-size-md);
    font-weight: var(--_font-weight-medium);
    white-space: nowrap;
    background: var(--_color-surface);
    color: var(--_color-text);
    transition: background-color var(--_motion-fast), border-color var(--_motion-fast);
  }
  .button:hover {
    background: var(--_color-surface-hover);
  }
  .button.primary {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    color: var(--_color-on-accent);
  }
  .button.primary:hover {
    background: var(--_color-accent-hover);
    border-color: var(--_color-accent-hover);
  }
  .button.wide {
    inline-size: 100%;
  }
  .button[aria-pressed='true'] {
    border-color: var(--_color-accent-text);
    color: var(--_color-accent-text);
    background: var(--_color-accent-soft);
    box-shadow: inset 0 0 0 1px var(--_color-accent-text);
  }
  .link {
    color: var(--_color-accent-text);
    font-weight: var(--_font-weight-medium);
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a.link-row {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-target);
  }
  .label {
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-snug);
    color: var(--_color-text-muted);
  }
  .kbd {
    display: inline-grid;
    place-items: center;
    min-inline-size: 20px;
    block-size: 20px;
    padding-inline: 5px;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: calc(var(--_radius) * 0.5);
    font: inherit;
    font-size: 11px;
    line-height: 1;
    color: var(--_color-text-muted);
    background: var(--_color-surface);
  }
  .kbd svg {
    inline-size: 12px;
    block-size: 12px;
    stroke-width: 2;
  }
  mark {
    background: var(--_color-mark);
    color: var(--_color-on-mark);
    border-radius: var(--_radius-xs);
    padding: 0 0.04em;
    margin-inline: -0.04em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
    font-weight: inherit;
  }
  [part='excerpt'] code {
    font: 0.92em var(--_font-family-mono);
    white-space: pre-line;
  }
  [hidden] {
    display: none !important;
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
    svg {
      forced-color-adjust: auto;
      color: inherit;
    }
  }
`;
