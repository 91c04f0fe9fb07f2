import {css} from 'lit';

/** Boxes that stand where content will: same places, no shimmer. */
export const skeletonStyles = css`
  .bone {
    background: var(--_color-skeleton);
    border-radius: calc(var(--_radius) * 0.4);
    block-size: 10px;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.5;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }
  .b-icon {
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
  }
  .b-title {
    block-size: 12px;
    margin-block: 4px 12px;
  }
  .b-line {
    margin-block-end: 10px;
  }
  .b-meta {
    block-size: 8px;
    margin-block: 14px 8px;
  }
  .b-count {
    inline-size: 64px;
    block-size: 8px;
  }
  .w60 {
    inline-size: 60%;
  }
  .w70 {
    inline-size: 70%;
  }
  .w85 {
    inline-size: 85%;
  }
  @media (forced-colors: active) {
    .bone {
      border: 1px solid GrayText;
    }
  }
`;
