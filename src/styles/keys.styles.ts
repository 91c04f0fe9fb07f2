import {css} from 'lit';

/** Key hints, for those who have keys. */
export const keysStyles = css`
  .keys {
    display: flex;
    gap: var(--_space-4);
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
  }
  .keys > span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .keys .kbd + .kbd {
    margin-inline-start: -3px;
  }
  @media (pointer: coarse) {
    .keys {
      display: none;
    }
  }
`;
