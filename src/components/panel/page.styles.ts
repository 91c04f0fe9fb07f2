import {type CSSResult, css} from 'lit';

const styles = css`
  .page {
    --_pad: var(--_space-5);
    min-block-size: 100dvb;
    background: var(--_color-surface);
    container-type: inline-size;
  }
  .wrap {
    max-inline-size: calc(var(--_page-width) + 2 * var(--_pad));
    margin-inline: auto;
    padding-inline: var(--_pad);
  }
  .site {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .site .wrap {
    display: flex;
    align-items: center;
    gap: var(--_space-6);
    min-block-size: 60px;
  }
  .site .name {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 10px;
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }
  .site nav {
    margin-inline-start: auto;
    display: flex;
    align-items: center;
    gap: var(--_space-6);
    color: var(--_color-text-secondary);
    white-space: nowrap;
  }
  .site nav[hidden] + helplet-language-switch {
    margin-inline-start: auto;
  }
  .site nav a {
    min-block-size: var(--_size-control-s);
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .site nav a:hover {
    color: var(--_color-text);
  }
  .lead {
    padding-block: var(--_space-5) 0;
  }
  .hero {
    padding-block: var(--_space-8) var(--_space-10);
  }
  .hero .greeting {
    margin-block-end: var(--_space-5);
  }
  .page .greeting {
    font-size: calc(var(--_font-size) * 1.75);
  }
  .page .message {
    padding-inline: 0;
  }
  .compact {
    display: none;
  }
  .back {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: var(--_size-control-s);
    margin-block: var(--_space-3) calc(var(--_space-3) * -1);
    font-size: var(--_font-size-sm);
  }
  @media print {
    :host([mode='page']),
    :host([mode='page'][theme]) {
      color-scheme: light !important;
    }
    .page {
      min-block-size: 0;
    }
    .page:has(.reader:not([hidden])) .site,
    .back {
      display: none;
    }
  }
  @container (inline-size >= 860px) {
    .page .wrap {
      max-inline-size: calc(var(--_page-width) + 2 * var(--_space-10));
      padding-inline: var(--_space-10);
    }
    .page .hero {
      padding-block: var(--_space-16) var(--_space-12);
    }
    .page .hero .greeting {
      font-size: calc(var(--_font-size) * 2.5);
      letter-spacing: -0.028em;
      margin-block-end: var(--_space-6);
    }
    .page :is(.hero, .lead) .main {
      max-inline-size: 760px;
    }
    .page .lead {
      padding-block-start: var(--_space-8);
    }
    .compact {
      display: block;
      inline-size: 320px;
      margin-inline-start: var(--_space-6);
    }
  }
`;

/** The page mode: site bar, hero and main column. */
export const pageStyles: readonly CSSResult[] = [styles];
