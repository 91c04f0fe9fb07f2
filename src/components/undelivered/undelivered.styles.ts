import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {formStyles} from '../../styles/form.styles.js';
import {hostStyles} from '../../styles/host.styles.js';

/** Messages below each other, no higher than leaves room for the help itself. */
const undeliveredStyles = css`
  :host {
    display: block;
    max-block-size: 40vb;
    overflow: auto;
  }
  .kept {
    margin-block-start: var(--_space-3);
    padding: var(--_space-3);
    border-radius: var(--_radius-s);
    background: var(--_color-surface-sunken);
    font-size: var(--_font-size-sm);
  }
  .text {
    max-block-size: 6lh;
    overflow: auto;
    color: var(--_color-text-secondary);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;

export const styles: CSSResultGroup = [hostStyles, baseStyles, formStyles, undeliveredStyles];
