import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {browseStyles} from '../../styles/browse.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';

/** Groups below each other, in a panel or with the room of a page. */
const homeStyles = css`
  :host {
    display: block;
  }
  .home {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-6);
    padding: 0 var(--_pad) var(--_space-5);
  }
  .notice {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: var(--_space-1) var(--_space-1) var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-m);
    background: var(--_color-accent-soft);
  }
  .notice > svg {
    inline-size: 18px;
    block-size: 18px;
    color: var(--_color-accent-text);
  }
  .notice > a {
    flex: 1;
    min-inline-size: 0;
    color: inherit;
    font-weight: var(--_font-weight-medium);
  }
  .label-line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--_space-3);
    margin-block-end: var(--_space-2);
  }
  .label-line .link {
    font-size: var(--_font-size-xs);
  }
  @container (inline-size < 360px) {
    .cell .n {
      display: none;
    }
  }
  :host([layout='page']) {
    --_pad: 0px;
  }
  :host([layout='page']) .home {
    gap: var(--_space-10);
    padding-block-end: var(--_space-12);
  }
  :host([layout='page']) .label {
    font-size: var(--_font-size-sm);
    margin-block-end: var(--_space-3);
  }
  :host([layout='page']) .label-line .label {
    margin: 0;
  }
  :host([layout='page']) .cell {
    padding: var(--_space-4);
    gap: var(--_space-3);
    align-items: flex-start;
  }
  :host([layout='page']) .cell > span:first-of-type {
    font-size: var(--_font-size-lg);
  }
  :host([layout='page']) .cell .n {
    display: block;
    font-size: var(--_font-size-sm);
    font-weight: var(--_font-weight);
    margin-block-start: 2px;
  }
  @container (inline-size >= 860px) {
    :host([layout='page']) .cells {
      grid-template-columns: repeat(3, 1fr);
    }
    :host([layout='page']) .cells > li:last-child {
      grid-column: auto;
    }
    :host([layout='page']) .cells > li:last-child:nth-child(3n + 1) {
      grid-column: 1 / -1;
    }
    :host([layout='page']) .cells > li:last-child:nth-child(3n + 2) {
      grid-column: 2 / -1;
    }
    :host([layout='page']) .cell {
      padding: var(--_space-5);
    }
    :host([layout='page']) .home {
      grid-template-columns: 1fr 1fr;
      column-gap: var(--_space-16);
    }
    :host([layout='page']) .home > :not(.half) {
      grid-column: 1 / -1;
    }
  }
`;

export const styles: CSSResultGroup = [hostStyles, baseStyles, browseStyles, messageStyles, skeletonStyles, homeStyles];
