import {type CSSResultGroup, css} from 'lit';
import {baseStyles} from '../../styles/base.styles.js';
import {hostStyles} from '../../styles/host.styles.js';
import {messageStyles} from '../../styles/message.styles.js';
import {skeletonStyles} from '../../styles/skeleton.styles.js';
import {tokenStyles} from '../../styles/tokens.styles.js';

/** Where an article stands, and its place while it is on its way. */
export const articleStyles = css`
  :host {
    --_pad: var(--_panel-padding);
    display: block;
    container-type: inline-size;
  }
  .article {
    box-sizing: content-box;
    max-inline-size: var(--_size-measure);
    padding: var(--_space-2) var(--_pad) var(--_space-6);
    font-size: var(--_article-viewer-font-size);
    line-height: var(--_article-viewer-line);
  }
  :host([layout='page']) {
    --_pad: 0px;
    --_article-viewer-font-size: var(--helplet-article-viewer-font-size, var(--_font-size));
    --_article-viewer-title-size: var(--helplet-article-viewer-title-size, calc(var(--_font-size) * 1.625));
    --_article-viewer-heading-size: var(--helplet-article-viewer-heading-size, calc(var(--_font-size) * 1.3125));
  }
`;

export const styles: CSSResultGroup = [
  tokenStyles,
  hostStyles,
  baseStyles,
  messageStyles,
  skeletonStyles,
  articleStyles,
];
