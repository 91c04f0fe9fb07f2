import {css} from 'lit';

/** How every element stands against its page: its own type, colours and scheme, whatever surrounds it. */
export const hostStyles = css`
  /* !important: within a shadow root it wins against the page, so "* {all: unset !important}" cannot reach us. */
  :host {
    box-sizing: border-box !important;
    font: var(--_font-weight) var(--_font-size-md) / var(--_font-line) var(--_font-family) !important;
    color: var(--_color-text) !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    white-space: normal !important;
    overflow-wrap: break-word !important;
    hyphens: manual !important;
    cursor: auto !important;
    visibility: inherit !important;
    pointer-events: auto !important;
    opacity: 1 !important;
    transform: none !important;
    filter: none !important;
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
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
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`;
