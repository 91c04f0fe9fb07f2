import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {filtersStyles} from './filters.styles.js';
import {hitsStyles} from './hits.styles.js';
import {offlineStyles} from './offline.styles.js';
import {tabsStyles} from './tabs.styles.js';

/** Layout of the list: toolbar, columns and paging. */
const listStyles = css`
  :host {
    --_pad: var(--_panel-padding);
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    container-type: inline-size;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }
  .ways {
    display: grid;
    gap: var(--_space-6);
    padding: 0 var(--_pad) var(--_space-5);
  }
  .toolbar {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    min-block-size: 40px;
    padding-inline: var(--_pad);
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
    flex: none;
  }
  .correction {
    padding: var(--_space-2) var(--_pad);
    color: var(--_color-text-muted);
  }
  .sort {
    position: relative;
    display: inline-flex;
    align-items: center;
    gap: var(--_space-1);
    min-block-size: var(--_size-control-s);
    margin-inline-end: calc(var(--_space-2) * -1);
    border-radius: var(--_radius-s);
    color: var(--_color-text-muted);
  }
  .sort select {
    appearance: none;
    border: 0;
    background: none;
    cursor: pointer;
    block-size: var(--_size-control-s);
    padding-inline: 2px 24px;
    border-radius: var(--_radius-s);
    font-weight: var(--_font-weight-medium);
    color: var(--_color-text);
    field-sizing: content;
  }
  .sort select option {
    color: CanvasText;
    background: Canvas;
  }
  .sort svg {
    position: absolute;
    inset-inline-end: 6px;
    inline-size: 14px;
    block-size: 14px;
    pointer-events: none;
  }
  .more {
    padding: var(--_space-2) var(--_pad) var(--_space-5);
    display: grid;
    gap: var(--_space-2);
    text-align: center;
    font-size: var(--_font-size-xs);
    color: var(--_color-text-muted);
  }
  :host([layout='page']) {
    --_pad: 0px;
    display: block;
  }
  :host([layout='page']) .title {
    font-family: var(--_font-family-heading);
    font-size: var(--_font-size-2xl);
    font-weight: var(--_font-weight-strong);
    letter-spacing: var(--_font-tracking-title);
    line-height: var(--_font-line-tight);
    margin-block: var(--_space-6) var(--_space-2);
    text-wrap: balance;
  }
  :host([layout='page']) .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    padding-block: 0 var(--_space-12);
  }
  :host([layout='page']) .toolbar {
    padding: var(--_space-3) 0;
    font-size: var(--_font-size-sm);
  }
  :host([layout='page']) .toolbar .filters {
    padding-inline: 10px;
    min-block-size: var(--_size-control-s);
    font-size: var(--_font-size-sm);
  }
  :host([layout='page']) .more {
    justify-items: start;
    text-align: start;
    padding: var(--_space-6) 0;
    border-block-start: var(--_border-width) solid var(--_color-border);
    display: flex;
    align-items: center;
    gap: var(--_space-4);
    font-size: var(--_font-size-sm);
    max-inline-size: 760px;
  }
  :host([layout='page']) .contact {
    max-inline-size: 760px;
    padding: var(--_space-5);
    flex-wrap: wrap;
  }
  aside {
    display: none;
    padding-block: var(--_space-4) var(--_space-6);
  }
  aside.open {
    display: block;
    order: -1;
  }
  aside .filter + .filter {
    margin-block-start: var(--_space-8);
  }
  aside .label {
    display: block;
    margin-block-end: var(--_space-2);
    color: var(--_color-text);
    font-size: var(--_font-size-sm);
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .title {
      font-size: var(--_font-size-3xl);
      letter-spacing: -0.022em;
      margin-block: var(--_space-8) var(--_space-3);
    }
    :host([layout='page']) .columns {
      grid-template-columns: minmax(0, 760px) var(--_page-aside-width);
      justify-content: space-between;
      column-gap: var(--_space-12);
    }
    .nav-row {
      display: flex;
      align-items: center;
      border-block-end: var(--_border-width) solid var(--_color-border);
    }
    :host([layout='page']) .nav-row .toolbar {
      min-block-size: 0;
      padding: 0;
      margin-inline-start: auto;
    }
    :host([layout='page']) .toolbar .filters {
      display: none;
    }
    aside,
    aside.open {
      display: block;
      order: 0;
      padding-block: var(--_space-6) 0;
    }
  }
`;

export const styles: CSSResultGroup = [
  tokenStyles,
  hostStyles,
  baseStyles,
  browseStyles,
  messageStyles,
  metaStyles,
  skeletonStyles,
  tabsStyles,
  hitsStyles,
  filtersStyles,
  offlineStyles,
  listStyles,
];
