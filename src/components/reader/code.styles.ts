import {css} from 'lit';

/** Words of highlighted code, in the colours of the theme: each reads at 4.5:1 or more, on marked lines too. Lines. */
export const codeStyles = css`
  .code-title {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-family: var(--_font-family-mono);
    color: var(--_color-text);
  }
  .lines {
    display: block;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .lines > .line {
    display: block;
    padding-inline: calc(var(--_space-3) - 3px) var(--_space-3);
    margin-inline: calc(var(--_space-3) * -1);
    border-inline-start: 3px solid transparent;
    border-radius: 0;
  }
  .lines > mark.line {
    background: var(--_color-accent-soft);
    color: inherit;
    border-color: var(--_color-accent-text);
  }
  /* Neither selected nor read aloud. */
  .line[data-number]::before {
    content: attr(data-number);
    content: attr(data-number) / '';
    display: inline-block;
    min-inline-size: 3ch;
    margin-inline-end: 2ch;
    text-align: end;
    color: var(--_color-text-muted);
    user-select: none;
  }
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
    .lines > mark.line {
      background: Canvas;
      color: CanvasText;
      border-color: CanvasText;
    }
    .lines > span.line {
      border-color: Canvas;
    }
  }
  @media print {
    .lines {
      inline-size: auto;
    }
  }
`;
