import {fixture, html} from '@open-wc/testing';
import {blocksStyles} from '../../../src/components/reader/blocks.styles.js';
import {proseStyles} from '../../../src/components/reader/prose.styles.js';
import {baseStyles} from '../../../src/styles/base.styles.js';
import {hostStyles} from '../../../src/styles/host.styles.js';
import {tokenStyles} from '../../../src/styles/tokens.styles.js';
import {type RenderMore, rendered} from './markdown.js';

/** Those of the reader. */
const STYLES = [tokenStyles, hostStyles, baseStyles, proseStyles, ...blocksStyles].flatMap(
  ({styleSheet}) => styleSheet ?? [],
);

/** Text as the reader shows it, on a page, with the reader's own styles. */
export async function read(markdown: string, more: RenderMore = {}, dir: 'ltr' | 'rtl' = 'ltr'): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div dir=${dir}></div>`);
  const root = host.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = STYLES;
  const prose = rendered(markdown, more);
  prose.className = 'prose';
  root.append(prose);
  return prose;
}

export function all<E extends Element = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

export function one<E extends Element = HTMLElement>(root: ParentNode, selector: string): E {
  const found = all<E>(root, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0] as E;
}
