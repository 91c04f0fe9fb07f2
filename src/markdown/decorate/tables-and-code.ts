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

/** Code blocks get a bar with their language and a copy button; the reader handles presses on `[data-copy]`. */
export function* decorateCodeBlocks(root: DocumentFragment, {icon, words}: Decoration): Steps {
  for (const pre of root.querySelectorAll('pre')) {
    yield;
    const code = pre.querySelector('code');
    const language = [...(code?.classList ?? [])].find(name => name.startsWith('language-'))?.slice('language-'.length);
    const copy = element('button', '', icon('copy'), element('span', '', words.copy));
    copy.type = 'button';
    copy.dataset.copy = '';
    const label = element('span', '', language || words.code);
    pre.tabIndex = 0;
    // No landmark: an article may have many of the same language.
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', language || words.code);
    const figure = element('figure', 'code', element('figcaption', '', label, copy));
    pre.replaceWith(figure);
    figure.append(pre);
  }
}
