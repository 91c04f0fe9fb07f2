import {css} from 'lit';

/** Words of highlighted code, in the colours of the theme: each reads at 4.5:1 or more on the sunken surface. */
export const codeStyles = css`
  :is(.hl-comment, .hl-quote, .hl-meta) {
    color: var(--_color-text-muted);
  }
  :is(.hl-keyword, .hl-selector-tag, .hl-literal, .hl-doctag, .hl-name, .hl-section) {
    color: var(--_color-note);
    font-weight: var(--_font-weight-medium);
  }
  :is(.hl-string, .hl-regexp, .hl-addition, .hl-code, .hl-selector-attr, .hl-selector-pseudo) {
    color: var(--_color-tip);
  }
  :is(.hl-number, .hl-symbol, .hl-bullet, .hl-attr, .hl-attribute, .hl-variable, .hl-template-variable) {
    color: var(--_color-warning);
  }
  :is(.hl-type, .hl-built_in, .hl-title, .hl-selector-class, .hl-selector-id, .hl-link) {
    color: var(--_color-accent-text);
  }
  .hl-deletion {
    color: var(--_color-danger);
  }
  .hl-addition::selection, .hl-deletion::selection {
    color: inherit;
  }
  .hl-emphasis {
    font-style: italic;
  }
  .hl-strong {
    font-weight: var(--_font-weight-strong);
  }
  @media (forced-colors: active) {
    [class^='hl-'] {
      color: CanvasText;
    }
  }
`;
