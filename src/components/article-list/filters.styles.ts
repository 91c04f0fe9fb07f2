import {css} from 'lit';

/** Filters beside the hits, on pages with room. */
export const filtersStyles = css`
  .check input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: calc(var(--_radius) * 0.4);
  }
  .check input[type='radio'] {
    border-radius: 50%;
  }
  .check input:checked {
    background: var(--_color-accent);
    border-color: var(--_color-accent);
  }
  .check input:checked::before {
    content: '';
    inline-size: 10px;
    block-size: 10px;
    background: var(--_color-on-accent);
    clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 14%, 92% 28%, 40% 84%);
  }
  .check input[type='radio']:checked::before {
    inline-size: 6px;
    block-size: 6px;
    clip-path: circle(50%);
  }
  .check {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: max(32px, var(--_size-target));
    color: var(--_color-text-secondary);
  }
  .check span {
    flex: 1;
  }
  .check .n {
    flex: none;
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    font-variant-numeric: tabular-nums;
  }
  .check:has(:checked) {
    color: var(--_color-text);
    font-weight: var(--_font-weight-medium);
  }
  .check:hover {
    color: var(--_color-text);
  }
`;
