import type {Steps} from '../slices.js';

/** Fewer are a list. */
const FEWEST = 2;

/** Numbered lists whose items all begin with bold words are instructions: drawn as steps on a line. */
export function* decorateSteps(root: DocumentFragment): Steps {
  for (const list of root.querySelectorAll('ol')) {
    yield;
    const items = [...list.children];
    if (items.length < FEWEST || !items.every(startsBold) || list.closest('.footnotes')) continue;
    list.classList.add('steps');
    // Without markers of its own, Safari does not take it for a list any more.
    list.setAttribute('role', 'list');
  }
}

function startsBold(item: Element): boolean {
  const line = item.firstElementChild?.localName === 'p' ? item.firstElementChild : item;
  const first = [...line.childNodes].find(node => node.textContent?.trim());
  return first instanceof Element && first.localName === 'strong';
}
