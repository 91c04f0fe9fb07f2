import {findAll, lineOf, moveChildren, rename, unwrap} from './parse-html.js';

/** Marks what Markdown has no form for, and stays HTML. */
export const KEEP_AS_HTML = 'data-keep';

/** What a cell of a Markdown table cannot hold. */
const BLOCKS = 'ul, ol, pre, blockquote, h1, h2, h3, h4, h5, h6, hr, dl, details';

/** Gives each table the form that Markdown has, a row of headings and rows of lines; marks those that need HTML. */
export function tidyTables(root: Element): void {
  for (const table of findAll(root, 'table')) {
    const cells = findAll(table, 'td, th');
    if (cells.length === 0) {
      unwrap(table);
      continue;
    }
    if (isLayout(table, cells)) {
      const own = (element: Element): boolean => element.closest('table') === table;
      for (const cell of cells.filter(own)) rename(cell, 'div');
      for (const part of findAll(table, 'tr, tbody, thead, tfoot').filter(own)) unwrap(part);
      unwrap(table);
      continue;
    }
    if (table.querySelector(BLOCKS) || spansRows(cells)) markAsHtml(table);
    else straighten(table);
  }
  for (const list of findAll(root, 'dl')) if (!list.closest(`[${KEEP_AS_HTML}]`)) markAsHtml(list);
}

/** Tables of old pages put things side by side, and hold other tables. */
function isLayout(table: Element, cells: readonly Element[]): boolean {
  // The parser answers undefined where the standard says null.
  return table.getAttribute('role') === 'presentation' || cells.length === 1 || Boolean(table.querySelector('table'));
}

function spansRows(cells: readonly Element[]): boolean {
  return cells.some(cell => ['colspan', 'rowspan'].some(name => Number(cell.getAttribute(name) ?? 1) > 1));
}

/** A first row in bold or in a heading's colour is the heading; a table without one gets an empty one from the converter. */
function straighten(table: Element): void {
  const [first, ...others] = findAll(table, 'tr');
  for (const paragraph of findAll(table, 'p, div')) {
    if (paragraph.nextElementSibling && lineOf(paragraph) !== '')
      paragraph.after(table.ownerDocument.createElement('br'));
    unwrap(paragraph);
  }
  if (!first || others.length === 0 || table.querySelector('th')) return;
  const isHeading = findAll(first, 'td').every(cell => {
    const [bold] = findAll(cell, 'strong, b');
    return lineOf(cell) === '' || (bold && lineOf(bold) === lineOf(cell));
  });
  if (!isHeading || lineOf(first) === '') return;
  for (const cell of findAll(first, 'td')) {
    const heading = table.ownerDocument.createElement('th');
    moveChildren(cell, heading);
    cell.replaceWith(heading);
    for (const bold of findAll(heading, 'strong, b')) unwrap(bold);
  }
}

function markAsHtml(element: Element): void {
  element.setAttribute(KEEP_AS_HTML, '');
  for (const inner of findAll(element, 'div, span, font, section')) {
    if (inner.localName === 'div' && inner.closest('td, th, dd')) rename(inner, 'p');
    else unwrap(inner);
  }
}
