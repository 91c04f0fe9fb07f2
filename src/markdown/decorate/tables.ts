import type {Steps} from '../slices.js';
import {type Decoration, element} from './decoration.js';

/** Tables scroll by themselves, by keys as well, named by the heading they stand under. */
export function* decorateTables(root: DocumentFragment, {words}: Decoration): Steps {
  let heading = '';
  for (const node of root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, table')) {
    yield;
    if (node.localName !== 'table') {
      heading = node.textContent?.trim() ?? '';
      continue;
    }
    const region = element('div', 'table');
    region.tabIndex = 0;
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', node.querySelector('caption')?.textContent || heading || words.table);
    node.replaceWith(region);
    region.append(node);
  }
}
