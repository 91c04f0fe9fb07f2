import {css} from 'lit';

/** Fields, choices and buttons of a form, and what became of it. */
export const formStyles = css`
  /* They are there for what they will say; until then they take no gap. */
  :is([role='status'], [role='alert']):empty {
    position: absolute;
  }
  .form {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: max(32px, var(--_size-target));
  }
  .choice input {
    appearance: none;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border-control);
    /* Never as round as a radio button. */
    border-radius: min(calc(var(--_radius) * 0.4), 30%);
  }
  .choice input[type='radio'] {
    border-radius: 50%;
  }
  .choice input:checked {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
  }
  /* A clip path and no data: image, so that a strict policy shows it too. */
  .choice input:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    background: var(--_color-on-accent);
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 14%, 92% 28%, 40% 84%);
  }
  .choice input[type='radio']:checked::before {
    inline-size: 6px;
    block-size: 6px;
    clip-path: circle(50%);
  }
  .choice input:focus-visible,
  .form :is(textarea, .text):focus-visible {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: var(--_focus-offset);
  }
  .form :is(textarea, .text) {
    inline-size: 100%;
    padding: 10px var(--_space-3);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
    font-weight: var(--_font-weight);
    font-size: var(--_font-size-md);
    line-height: 1.5;
  }
  .form textarea {
    min-block-size: 76px;
    resize: vertical;
  }
  .form ::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }
  .form .problem {
    color: var(--_color-danger);
    font-size: var(--_font-size-sm);
  }
  .form .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
  }
  .form .hint {
    flex: 1 1 12em;
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight);
    color: var(--_color-text-muted);
  }
  .done {
    display: flex;
    align-items: center;
    gap: 10px;
    color: var(--_color-text-secondary);
  }
  .done svg {
    flex: none;
    color: var(--_color-tip);
  }
  @media (pointer: coarse) {
    /* Safari zooms into smaller fields, and stays there. */
    .form :is(textarea, .text) {
      font-size: max(16px, var(--_font-size-md));
    }
  }
  @media (forced-colors: active) {
    .choice input {
      appearance: auto;
    }
    .choice input::before {
      display: none;
    }
  }
`;
