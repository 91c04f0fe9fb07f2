/**
 * Style sheet of the launcher, as plain text: the launcher is drawn before anything else is loaded, Lit included.
 * Its tokens stand in `launcher-tokens.ts`. !important: within a shadow root it wins against the page, so that
 * "* {all: unset !important}" cannot reach the launcher; tokens and attributes can.
 */
export const launcherStyles = `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    display: inline-block !important;
    position: fixed !important;
    z-index: 2147483000 !important;
    inset-block-end: calc(var(--_panel-inset) + env(safe-area-inset-bottom, 0px)) !important;
    inset-inline-end: calc(var(--_panel-inset) + env(safe-area-inset-right, 0px)) !important;
    font: var(--_font-weight-strong) var(--_font-size-lg) / 1.25 var(--_font-family) !important;
  }
  :host([placement='inline']) {
    position: static !important;
  }
  :host([look='edge']) {
    inset-block: auto 40% !important;
    inset-inline-end: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark !important;
  }
  button {
    box-sizing: border-box;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    block-size: var(--_launcher-size);
    min-inline-size: var(--_launcher-size);
    margin: 0;
    padding: 0;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_launcher-radius);
    background: var(--_launcher-background);
    color: var(--_launcher-color);
    box-shadow: var(--_shadow-m);
    font: inherit;
    letter-spacing: inherit;
    cursor: pointer;
    transition: background-color var(--_motion-fast), scale var(--_motion-fast) var(--_motion-ease);
  }
  button:hover {
    background: var(--_color-accent-hover);
  }
  button:active {
    scale: 0.97;
  }
  button:focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
    box-shadow: 0 0 0 var(--_focus-offset) var(--_color-surface), var(--_shadow-m);
  }
  svg {
    inline-size: 26px;
    block-size: 26px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg:is(:lang(ar), :lang(fa), :lang(ur)) {
    transform: scaleX(-1);
  }
  :host([open]) .closed,
  :host(:not([open])) .opened,
  :host(:not([label])) span {
    display: none;
  }
  :host([label]:not([look='edge'])) button {
    padding-inline: 14px 20px;
  }
  :host([label]) svg {
    inline-size: 24px;
    block-size: 24px;
  }
  :host([look='quiet']) button {
    background: var(--_color-surface);
    color: var(--_color-text);
    border-color: var(--_color-border);
  }
  :host([look='quiet']) button:hover {
    background: var(--_color-surface-hover);
  }
  :host([look='edge']) button {
    flex-direction: column;
    block-size: auto;
    min-inline-size: 0;
    padding: 16px 10px;
    font-size: var(--_font-size-md);
    border-radius: var(--_radius-m);
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  :host([look='edge']) span {
    writing-mode: vertical-rl;
  }
  :host([look='edge']) svg {
    inline-size: 20px;
    block-size: 20px;
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    svg {
      forced-color-adjust: auto;
      color: inherit;
    }
  }
  @media (max-width: 479.98px) {
    :host([open]:not([placement='inline'])) {
      display: none !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
