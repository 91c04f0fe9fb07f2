import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {formStyles} from '../../styles/form.styles.js';
import {hostStyles} from '../../styles/host.styles.js';

/** The form for a message, and what goes along with it. */
const contactStyles = css`
  .contact-view {
    display: grid;
    gap: var(--_space-5);
    padding: var(--_space-2) var(--_pad, 0) var(--_space-5);
    max-inline-size: 640px;
  }
  h1 {
    font-size: var(--_font-size-xl);
    font-weight: var(--_font-weight-strong);
  }
  .field {
    display: grid;
    gap: var(--_space-1);
    font-size: var(--_font-size-sm);
    font-weight: var(--_font-weight-medium);
  }
  textarea.long {
    min-block-size: 132px;
  }
  .form [aria-invalid='true'] {
    border-color: var(--_color-danger);
  }
  .along {
    display: grid;
    gap: var(--_space-1);
    padding: var(--_space-3);
    border-radius: var(--_radius-s);
    background: var(--_color-surface-sunken);
    font-size: var(--_font-size-sm);
    color: var(--_color-text-secondary);
    overflow-wrap: anywhere;
  }
  .along ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  /* Out of everyone's way; a field that is not displayed at all would tell programs what it is. */
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

export const styles: CSSResultGroup = [hostStyles, baseStyles, formStyles, contactStyles];
