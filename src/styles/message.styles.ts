import {css} from 'lit';

/** A state in words: nothing found, something failed. */
export const messageStyles = css`
  .message {
    padding: var(--_space-8) var(--_pad) var(--_space-6);
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
  }
  .message :is(h1, h2) {
    font-size: var(--_font-size-xl);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-tight);
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .message p {
    color: var(--_color-text-secondary);
    text-wrap: pretty;
  }
  .message .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
  }
`;
