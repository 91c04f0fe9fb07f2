import type {Steps} from '../slices.js';
import type {Decoration} from './decoration.js';

/** Disclosures show which way they open; tasks say whether they are done. */
export function* decorateDetails(root: DocumentFragment, {icon}: Decoration): Steps {
  for (const summary of root.querySelectorAll('details > summary')) {
    yield;
    summary.append(icon('down'));
  }
  for (const task of root.querySelectorAll('.task')) {
    yield;
    task.setAttribute('role', 'checkbox');
    task.setAttribute('aria-checked', task.classList.contains('done') ? 'true' : 'false');
    task.setAttribute('aria-disabled', 'true');
    if (task.classList.contains('done')) task.append(icon('check'));
    const item = task.closest('li');
    item?.classList.add('task-item');
    const text = item ? ownText(item) : '';
    if (text) task.setAttribute('aria-label', text.slice(0, 80));
  }
}

/** The text of an item without the lists below it. */
function ownText(item: Element): string {
  return [...item.childNodes]
    .filter(node => !/^[uo]l$/i.test(node.nodeName))
    .map(node => node.textContent ?? '')
    .join('')
    .trim();
}
