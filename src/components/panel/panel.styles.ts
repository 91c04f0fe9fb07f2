import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {keysStyles} from '../../styles/keys.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {overlayStyles} from './overlay.styles.js';

/** The card: bar, search, views that keep their place while another one shows, foot. */
const cardStyles = css`
  :host {
    display: contents;
  }
  :host([mode='inline']) {
    display: block;
    block-size: var(--_panel-height);
    min-inline-size: 0;
  }
  :host([mode='page']) {
    display: block;
  }
  .panel {
    --_pad: var(--_panel-padding);
    position: relative;
    display: flex;
    flex-direction: column;
    overflow: clip;
    color: inherit;
    background: var(--_color-surface);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_panel-radius);
    container-type: inline-size;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: var(--_space-1);
    flex: none;
    min-block-size: 52px;
    padding-inline: var(--_pad) var(--_space-2);
  }
  .bar .icon-button:first-child {
    margin-inline-start: calc(var(--_space-2) - var(--_pad));
  }
  .bar .title {
    flex: 1;
    min-inline-size: 0;
    display: flex;
    align-items: center;
    gap: var(--_space-2);
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .bar .title.crumb {
    display: block;
    padding-inline-start: var(--_space-1);
    font-weight: var(--_font-weight-medium);
    color: var(--_color-text-secondary);
    font-size: var(--_font-size-sm);
  }
  .bar.rule {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    flex: none;
    min-block-size: 48px;
    padding-inline: var(--_pad);
    border-block-start: var(--_border-width) solid var(--_color-border);
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
    background: var(--_color-surface);
  }
  .logo {
    inline-size: var(--_panel-logo-size);
    block-size: var(--_panel-logo-size);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_color-text);
    color: var(--_color-surface);
    display: inline-grid;
    place-items: center;
    flex: none;
  }
  .logo svg {
    inline-size: 64%;
    block-size: 64%;
    stroke-width: 1.75;
  }
  .greeting {
    font-family: var(--_font-family-heading);
    font-size: var(--_font-size-2xl);
    font-weight: var(--_font-weight-strong);
    line-height: var(--_font-line-tight);
    letter-spacing: var(--_font-tracking-title);
    margin-block-end: var(--_space-3);
    text-wrap: balance;
  }
  .bar .logo {
    margin-inline-end: var(--_space-1);
  }
  .top {
    flex: none;
    padding: 0 var(--_pad) var(--_space-2);
  }
  .top:has(.greeting:not([hidden])) {
    padding-block: var(--_space-1) var(--_space-6);
  }
  .views {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
  }
  /* Views lie on each other, so that each keeps its scroll position while another one shows. */
  .view {
    grid-area: 1 / 1;
    min-block-size: 0;
  }
  .view[inert] {
    visibility: hidden;
  }
  .view > helplet-article-list {
    block-size: 100%;
  }
  .waiting {
    padding: 0 var(--_pad);
  }
  .scroll {
    overflow: var(--_overflow, hidden auto);
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }
  /* Keys that do not fit beside the way to a person wrap out of sight. */
  .foot .keys {
    flex-wrap: wrap;
    gap: 1em var(--_space-3);
    block-size: 20px;
    overflow: hidden;
    white-space: nowrap;
  }
  .foot .link {
    flex: none;
  }
  .foot.with-keys .stuck {
    display: none;
  }
  @media (pointer: coarse) {
    .foot.with-keys .stuck {
      display: inline;
    }
  }
  .panel.inline {
    block-size: 100%;
  }
  /* Little height, as at 400 % zoom or on a phone on its side: all scrolls as one, but for the field or the way back. */
  @media (max-height: 479.98px) {
    :host([mode='inline']) {
      block-size: max(var(--_panel-height), min(100dvb, 320px));
    }
    .panel {
      --_overflow: visible;
      overflow: hidden auto;
      scroll-padding-block-start: calc(var(--_search-box-height) + var(--_space-4));
    }
    .bar.rule,
    .top:not(:has(.greeting:not([hidden]), helplet-undelivered)) {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: var(--_space-1);
      background: var(--_color-surface);
    }
    .views {
      flex: 1 0 auto;
    }
    .view[inert] {
      display: none;
    }
    .view > helplet-article-list {
      block-size: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    [data-motion='forward'] .reader:not([inert]):not([hidden]) {
      --_from: var(--_motion-distance);
      animation: view-in var(--_motion-base) var(--_motion-ease);
    }
    [data-motion='back'] > :not([inert]):not([hidden]) {
      --_from: calc(var(--_motion-distance) * -1);
      animation: view-in var(--_motion-base) var(--_motion-ease);
    }
    [data-motion]:dir(rtl) > * {
      --_flip: -1;
    }
  }
  @keyframes view-in {
    from {
      opacity: 0;
      translate: calc(var(--_from) * var(--_flip, 1)) 0;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokenStyles,
  hostStyles,
  baseStyles,
  keysStyles,
  messageStyles,
  skeletonStyles,
  cardStyles,
  overlayStyles,
];
