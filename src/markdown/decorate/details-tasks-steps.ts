import type {Steps} from '../slices.js';
import type {Decoration} from './decoration.js';

/** A list with fewer items is no sequence of steps. */
const FEWEST_STEPS = 2;

/** Disclosures show which way they open. */
export function* decorateDetails(root: DocumentFragment, {icon}: Decoration): Steps {
  for (const summary of root.querySelectorAll('details > summary')) {
    yield;
    summary.append(icon('down'));
  }
}

/** Tasks say whether they are done. */
export function* decorateTasks(root: DocumentFragment, {icon}: Decoration): Steps {
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

/** Numbered lists whose items all begin with bold words are instructions: drawn as steps on a line. */
export function* decorateSteps(root: DocumentFragment): Steps {
  for (const list of root.querySelectorAll('ol')) {
    yield;
    const items = [...list.children];
    if (items.length < FEWEST_STEPS || !items.every(startsBold) || list.closest('.footnotes')) continue;
    list.classList.add('steps');
    // Without markers of its own, Safari does not take it for a list any more.
    list.setAttribute('role', 'list');
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

function startsBold(item: Element): boolean {
  const line = item.firstElementChild?.localName === 'p' ? item.firstElementChild : item;
  const first = [...line.childNodes].find(node => node.textContent?.trim());
  return first instanceof Element && first.localName === 'strong';
}
