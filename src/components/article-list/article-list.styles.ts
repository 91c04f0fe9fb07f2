import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {metaStyles} from '../../styles/meta.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';
import {hitsStyles} from './hits.styles.js';
import {offlineStyles} from './offline.styles.js';
import {tabsStyles} from './tabs.styles.js';

/** Layout of the list: toolbar and paging. */
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
    /* In a low window the panel around it scrolls. */
    overflow: var(--_overflow, hidden auto);
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    padding: 0 var(--_pad) var(--_space-5);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: var(--_space-3);
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
  offlineStyles,
  listStyles,
];
