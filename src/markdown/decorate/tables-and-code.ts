import type {Steps} from '../slices.js';
import {type Decoration, element, replaceTag} from './decoration.js';

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
    yield* markHeaders(node as HTMLTableElement);
  }
}

/** Says of header cells what they head, and makes header cells of a first column that names its rows. */
function* markHeaders(table: HTMLTableElement): Steps {
  const [head, ...rows] = table.rows;
  if (!head?.querySelector('th') || head.querySelector('td')) return;
  for (const cell of [...head.cells]) {
    if (!cell.hasChildNodes()) replaceTag(cell, 'td');
    else if (!cell.hasAttribute('scope')) cell.setAttribute('scope', 'col');
  }
  if (!(yield* namesRows(rows, head.cells.length))) return;
  for (const row of rows) {
    yield;
    if (row.cells[0]) replaceTag(row.cells[0], 'th').setAttribute('scope', 'row');
  }
}

/** Whether the first cell of each row names it: with a word, and no two rows alike. What the author marked or merged stays. */
function* namesRows(rows: readonly HTMLTableRowElement[], columns: number): Generator<void, boolean> {
  const names = new Set<string>();
  for (const row of rows) {
    yield;
    const name = row.cells[0]?.textContent?.trim() ?? '';
    const isPlain = row.cells.length === columns && !row.querySelector('th, [colspan], [rowspan]');
    if (!isPlain || !/\p{L}/u.test(name)) return false;
    names.add(name);
  }
  return columns > 1 && names.size === rows.length;
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
