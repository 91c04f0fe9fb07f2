import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {formStyles} from '../../styles/form.styles.js';
import {hostStyles} from '../../styles/host.styles.js';

/** The question below an article, and the form for what went wrong. */
const feedbackStyles = css`
  .feedback {
    display: grid;
    gap: var(--_space-4);
    padding-block-start: var(--_space-5);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .ask {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-3);
    font-weight: var(--_font-weight-strong);
  }
  .answers {
    display: flex;
    gap: var(--_space-2);
  }
  .answers svg {
    inline-size: var(--_size-icon-m);
    block-size: var(--_size-icon-m);
  }
  fieldset {
    display: grid;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-2);
    color: var(--_color-text-secondary);
  }
`;

export const styles: CSSResultGroup = [hostStyles, baseStyles, formStyles, feedbackStyles];
